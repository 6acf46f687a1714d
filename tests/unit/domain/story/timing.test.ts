import { expect, test } from 'vitest';
import { type Scene, STORY_VERSION, type Story } from '../../../../src/domain/story/story.ts';
import {
  clockText,
  paceOf,
  plannedSeconds,
  pressWatch,
  startWatch,
  watchFrom,
  watchMs,
} from '../../../../src/domain/story/timing.ts';

test('a time warns from four fifths of its plan and is over beyond it; without a plan it is neither', () => {
  const paces = [79, 80, 100, 100.5].map((elapsedS) => paceOf(elapsedS, 100));
  expect(paces).toEqual(['good', 'warn', 'warn', 'over']);
  expect(paceOf(5000, null)).toBe('none');
});

test('a clock shows minutes and seconds, and hours where there are some', () => {
  expect([-3, 5.9, 761, 3723].map(clockText)).toEqual(['0:00', '0:05', '12:41', '1:02:03']);
});

test('the plan of a story is the sum of what its scenes state; nothing stated is not zero', () => {
  const story = (...durations: (number | null)[]): Story => ({
    version: STORY_VERSION,
    id: 'ours',
    title: {},
    author: '',
    changedAt: '',
    scenes: durations.map(
      (durationS, at): Scene => ({
        id: String(at),
        view: '',
        mapPx: null,
        title: {},
        text: {},
        notes: {},
        durationS,
        author: '',
        changedAt: '2026-01-01T00:00:00.000Z',
      }),
    ),
  });
  expect(plannedSeconds(story(60, null, 45))).toBe(105);
  expect(plannedSeconds(story(null, null))).toBeNull();
});

test('a watch that was stopped counts nothing until it is pressed again', () => {
  const stopped = pressWatch(startWatch(1_000), 5_000);
  const going = pressWatch(stopped, 60_000);
  expect([
    watchMs(startWatch(1_000), 4_000),
    watchMs(stopped, 50_000),
    watchMs(going, 62_000),
    watchMs(startWatch(2_000), 1_000),
  ]).toEqual([3_000, 4_000, 6_000, 0]);
});

test('a watch that was kept goes on; what is none is refused', () => {
  for (const watch of [startWatch(7), { countedMs: 12, sinceMs: null }])
    expect(watchFrom(JSON.parse(JSON.stringify(watch)))).toEqual(watch);
  for (const none of [null, 7, {}, { countedMs: -1, sinceMs: 2 }, { countedMs: 1, sinceMs: 'x' }])
    expect(watchFrom(none)).toBeNull();
});
