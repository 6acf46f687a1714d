import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closeStep,
  type History,
  record,
  redo,
  startHistory,
  undo,
} from '../../../src/domain/history.ts';
import { mergeKey } from '../../../src/domain/layout/draft/edit.ts';

type Step = { next: number; key: string | null } | 'undo' | 'redo' | 'close';

function play(steps: readonly Step[], limit: number): History<number> {
  return steps.reduce(
    (history: History<number>, step) => {
      if (step === 'undo') return undo(history);
      if (step === 'redo') return redo(history);
      if (step === 'close') return closeStep(history);
      return record(history, step.next, step.key);
    },
    startHistory(0, limit),
  );
}

function stepList() {
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ next: fc.integer(), key: fc.constantFrom(null, 'a', 'b') }),
    fc.constantFrom('undo', 'redo', 'close'),
  );
  return fc.array(step, { maxLength: 30 });
}

describe('a history', () => {
  test('goes back and forth through its steps', () => {
    const history = play([{ next: 1, key: null }, { next: 2, key: null }, 'undo'], 10);

    expect(history).toEqual({ past: [0], present: 1, future: [2], limit: 10, openKey: null });
    expect(redo(history).present).toBe(2);
    expect(undo(history).present).toBe(0);
  });

  test('keeps the steps of one drag as one', () => {
    const drag = [1, 2, 3].map((next) => ({ next, key: 'drag' }));

    expect(play(drag, 10).past).toEqual([0]);
    expect(play([...drag, 'close', { next: 4, key: 'drag' }], 10).past).toEqual([0, 3]);
    expect(play([...drag, { next: 4, key: 'other' }], 10).past).toEqual([0, 3]);
  });

  test('forgets the oldest steps beyond its limit and what was undone before a new step', () => {
    const steps = [1, 2, 3, 4].map((next) => ({ next, key: null }));

    expect(play(steps, 2)).toEqual({
      past: [2, 3],
      present: 4,
      future: [],
      limit: 2,
      openKey: null,
    });
    expect(play([...steps, 'undo', { next: 9, key: null }], 10)).toEqual({
      past: [0, 1, 2, 3],
      present: 9,
      future: [],
      limit: 10,
      openKey: null,
    });
    expect(play(steps, 0).past).toEqual([]);
  });

  test('does not count the same state as a step', () => {
    const history = startHistory(0);

    expect(record(history, 0)).toBe(history);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  test('undoes and redoes every step exactly', () => {
    fc.assert(
      fc.property(
        stepList(),
        fc.integer({ min: 1, max: 5 }),
        fc.integer(),
        (steps, limit, next) => {
          const history = closeStep(play(steps, limit));
          fc.pre(next !== history.present);
          const done = record(history, next);

          expect(undo(done).present).toBe(history.present);
          expect(redo(undo(done))).toEqual(done);
          expect(history.past.length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});

describe('the key of a step', () => {
  test('is that of the handle or field, so that one drag is one step', () => {
    const move = (vertex: number, lng: number) =>
      mergeKey({ kind: 'move-vertex', handle: { part: 'ring', vertex }, to: [lng, 35] });

    expect(move(1, 112)).toBe(move(1, 113));
    expect(move(1, 112)).not.toBe(move(2, 112));
    expect(mergeKey({ kind: 'delete-vertex', handle: { part: 'ring', vertex: 1 } })).toBeNull();
  });
});
