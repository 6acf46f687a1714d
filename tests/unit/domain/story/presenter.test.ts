import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterCommand,
  beginPresentation,
  type Presentation,
  type PresenterCommand,
  type PresenterKey,
  presenterKey,
} from '../../../../src/domain/story/presenter.ts';

function begun(at: number, sceneCount = 9): Presentation {
  const state = beginPresentation('story', sceneCount, at);
  if (!state) throw new Error('nothing to present');
  return state;
}

function isCommand(asked: PresenterKey): asked is PresenterCommand {
  const ofWindow = ['full-screen', 'window', 'help', 'laser', 'autoplay', 'decide', 'leave'];
  return !ofWindow.includes(asked.kind);
}

/** The presentation after keys, as a clicker or a keyboard sends them. */
function pressed(state: Presentation, keys: readonly string[]): Presentation {
  return keys.reduce((now, key) => {
    const asked = presenterKey(key, false);
    return asked && isCommand(asked) ? afterCommand(now, asked) : now;
  }, state);
}

describe('keys while a story is presented', () => {
  test.each([
    ['→', ['ArrowRight'], 4],
    ['↓', ['ArrowDown'], 4],
    ['the page key of a clicker', ['PageDown'], 4],
    ['space', [' '], 4],
    ['N, also with caps lock', ['n', 'N'], 5],
    ['←', ['ArrowLeft'], 2],
    ['↑', ['ArrowUp'], 2],
    ['the other page key of a clicker', ['PageUp'], 2],
    ['P', ['p'], 2],
    ['Home', ['Home'], 0],
    ['End', ['End'], 8],
    ['a number and Enter', ['7', 'Enter'], 6],
    ['a number beyond the end and Enter', ['4', '2', 'Enter'], 8],
    ['Enter alone', ['Enter'], 4],
  ])('%s', (_name, keys, at) => {
    expect(pressed(begun(3), keys)).toEqual(begun(at));
  });

  test('Q shows the code of the view and takes it away; M asks for a decision and steps nowhere', () => {
    expect(pressed(begun(3), ['q']).cover).toBe('code');
    expect(pressed(begun(3), ['Q', 'q'])).toEqual(begun(3));
    expect(pressed(begun(3), ['q', 'PageDown'])).toEqual(begun(4));
    expect(presenterKey('M', true)).toEqual({ kind: 'decide' });
  });

  test('ends are ends', () => {
    expect(pressed(begun(8), ['ArrowRight', 'PageDown'])).toEqual(begun(8));
    expect(pressed(begun(0), ['ArrowLeft'])).toEqual(begun(0));
  });

  test('B, the full stop and W cover the scene; the same key or a step shows it again', () => {
    expect(pressed(begun(3), ['b']).cover).toBe('black');
    expect(pressed(begun(3), ['.']).cover).toBe('black');
    expect(pressed(begun(3), ['b', 'w']).cover).toBe('white');
    expect(pressed(begun(3), ['w', 'w'])).toEqual(begun(3));
    expect(pressed(begun(3), ['b', 'ArrowRight'])).toEqual(begun(4));
    expect(pressed(begun(8), ['b', 'ArrowRight'])).toEqual(begun(8));
  });

  test('the overview opens and closes, and a number there goes on', () => {
    expect(pressed(begun(3), ['o']).isOverview).toBe(true);
    expect(pressed(begun(3), ['o', 'O'])).toEqual(begun(3));
    expect(pressed(begun(3), ['o', 'Enter'])).toEqual(begun(3));
    expect(pressed(begun(3), ['o', '2', 'Enter'])).toEqual(begun(1));
  });

  test('Shift and space go back; the window has keys of its own; others mean nothing', () => {
    expect(presenterKey(' ', true)).toEqual({ kind: 'previous' });
    expect(['f', 'S', '?', 'l', 'A', 'Escape'].map((key) => presenterKey(key, false))).toEqual([
      { kind: 'full-screen' },
      { kind: 'window' },
      { kind: 'help' },
      { kind: 'laser' },
      { kind: 'autoplay' },
      { kind: 'leave' },
    ]);
    expect(presenterKey('x', false)).toBeNull();
    expect(presenterKey('F5', false)).toBeNull();
  });
});

test('a story without scenes cannot be presented; a scene beyond the end is the last', () => {
  expect(beginPresentation('story', 0, 0)).toBeNull();
  expect([begun(12).at, begun(-1).at]).toEqual([8, 0]);
});

const COMMANDS: fc.Arbitrary<PresenterCommand> = fc.oneof(
  fc.constantFrom<PresenterCommand>(
    { kind: 'next' },
    { kind: 'previous' },
    { kind: 'first' },
    { kind: 'last' },
    { kind: 'enter' },
    { kind: 'overview' },
    { kind: 'cover', cover: 'black' },
    { kind: 'cover', cover: 'white' },
  ),
  fc.integer({ min: -5, max: 50 }).map((to): PresenterCommand => ({ kind: 'go', to })),
  fc.constantFrom(...'0123456789').map((digit): PresenterCommand => ({ kind: 'digit', digit })),
);

test('whatever is pressed, one of the scenes stands', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.array(COMMANDS), (count, commands) => {
      const { at } = commands.reduce(afterCommand, begun(0, count));
      expect(Number.isInteger(at) && at >= 0 && at < count).toBe(true);
    }),
  );
});
