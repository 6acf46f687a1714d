import { expect, test } from 'vitest';
import { applyEdit } from '../../../../../src/domain/layout/draft/edit.ts';
import {
  followerOf,
  handleBeside,
  handleKey,
  handlesOf,
} from '../../../../../src/domain/layout/draft/handle-list.ts';
import type { DraftHandle } from '../../../../../src/domain/layout/draft/handles.ts';
import { exampleDraft } from '../../../../support/example-draft.ts';

const KEYS = [
  'centre',
  'sub_centre/0',
  'site/0',
  'ring/0',
  'ring/1',
  'ring/2',
  'ring/3',
  'belt/0/0/0',
  'belt/0/0/1',
  'belt/0/0/2',
];

test('every point of a draft has a key of its own', () => {
  expect(handlesOf(exampleDraft()).map(handleKey)).toEqual(KEYS);
});

test('going on from point to point passes all of them once, either way round', () => {
  const draft = exampleDraft();
  const passed = (by: 1 | -1): string[] => {
    let handle: DraftHandle | null = null;
    return KEYS.map(() => {
      handle = handleBeside(draft, handle, by);
      return handle ? handleKey(handle) : '';
    });
  };

  expect(passed(1)).toEqual(KEYS);
  expect(passed(-1)).toEqual(KEYS.toReversed());
  expect(handleBeside(draft, { part: 'ring', vertex: 3 }, 1)).toEqual({
    part: 'belt',
    belt: 0,
    line: 0,
    vertex: 0,
  });
  expect(handleBeside(draft, { part: 'centre' }, -1)).toEqual({
    part: 'belt',
    belt: 0,
    line: 0,
    vertex: 2,
  });
});

test('a new point comes halfway to the next, around the ring and beyond the end of an axis', () => {
  const draft = exampleDraft();

  expect(followerOf(draft, { part: 'ring', vertex: 3 })).toEqual({
    handle: { part: 'ring', vertex: 4 },
    at: [112.5, 35.5],
  });
  expect(followerOf(draft, { part: 'belt', belt: 0, line: 0, vertex: 0 })?.handle).toEqual({
    part: 'belt',
    belt: 0,
    line: 0,
    vertex: 1,
  });
  const beyond = followerOf(draft, { part: 'belt', belt: 0, line: 0, vertex: 2 });
  expect(beyond?.at[0]).toBeCloseTo(113.05, 9);
  expect(beyond?.at[1]).toBeCloseTo(36.2, 9);
  expect(followerOf(draft, { part: 'centre' })).toBeNull();
  expect(followerOf(draft, { part: 'site', point: 0 })).toBeNull();
  expect(followerOf(draft, { part: 'ring', vertex: 9 })).toBeNull();
});

test('every new point can be put into the draft and is then where its handle says', () => {
  const draft = exampleDraft();
  for (const handle of handlesOf(draft)) {
    const follower = followerOf(draft, handle);
    if (follower === null) continue;
    const outcome = applyEdit(draft, { kind: 'insert-vertex', ...follower });
    if (!outcome.ok) throw new Error(outcome.refusal);
    expect(handlesOf(outcome.draft)).toHaveLength(KEYS.length + 1);
    expect(handlesOf(outcome.draft).map(handleKey)).toContain(handleKey(follower.handle));
  }
});
