import { expect, it } from 'vitest';
import { shortcutOf } from '../../../src/app/shortcuts.ts';

function press(
  key: string,
  more: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean; typing?: boolean } = {},
) {
  return shortcutOf({ key, ctrlKey: false, metaKey: false, altKey: false, typing: false, ...more });
}

it('single keys open the search, workspaces, the globe, help', () => {
  expect(['/', '1', '5', 'g', 'G', '?', 'Escape'].map((key) => press(key))).toEqual([
    { type: 'search' },
    { type: 'workspace', workspace: 'cities' },
    { type: 'workspace', workspace: 'data' },
    { type: 'globe' },
    { type: 'globe' },
    { type: 'help' },
    { type: 'escape' },
  ]);
});

it('a key without a meaning has none, also a number past the workspaces', () => {
  expect(['6', '0', 'x', 'Enter'].map((key) => press(key))).toEqual([null, null, null, null]);
});

it('single keys rest in a field and with a modifier, the search chord does not', () => {
  expect([
    press('g', { typing: true }),
    press('1', { altKey: true }),
    press('g', { metaKey: true }),
  ]).toEqual([null, null, null]);
  expect([press('k', { ctrlKey: true, typing: true }), press('K', { metaKey: true })]).toEqual([
    { type: 'search' },
    { type: 'search' },
  ]);
});
