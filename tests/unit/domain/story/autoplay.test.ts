import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  autoplayScene,
  beginAutoplay,
  REST_MS,
  readAutoplay,
  restAutoplay,
  sceneAfter,
} from '../../../../src/domain/story/autoplay.ts';

test('a scene stands for its planned time, twenty seconds where there is no plan', () => {
  const begun = beginAutoplay(1_000);
  expect([
    readAutoplay(begun, 1_000, 40),
    readAutoplay(begun, 11_000, 40),
    readAutoplay(begun, 41_000, 40),
    readAutoplay(begun, 16_000, null),
    readAutoplay(begun, 21_000, null),
  ]).toEqual([
    { share01: 0, leftS: 40, restS: null, isDue: false },
    { share01: 0.25, leftS: 30, restS: null, isDue: false },
    { share01: 1, leftS: 0, restS: null, isDue: true },
    { share01: 0.75, leftS: 5, restS: null, isDue: false },
    { share01: 1, leftS: 0, restS: null, isDue: true },
  ]);
});

test('a touch stops the time of the scene for a minute, and every further one begins the minute anew', () => {
  const touched = restAutoplay(beginAutoplay(0), 5_000);
  const again = restAutoplay(touched, 45_000);
  expect([
    readAutoplay(touched, 5_000, 20),
    readAutoplay(again, 64_000, 20),
    readAutoplay(again, 45_000 + REST_MS, 20),
    readAutoplay(again, 45_000 + REST_MS + 15_000, 20),
  ]).toEqual([
    { share01: 0.25, leftS: 15, restS: 60, isDue: false },
    { share01: 0.25, leftS: 15, restS: 41, isDue: false },
    { share01: 0.25, leftS: 15, restS: null, isDue: false },
    { share01: 1, leftS: 0, restS: null, isDue: true },
  ]);
});

test('a scene that somebody has gone to begins its time, and the rest goes on', () => {
  const gone = autoplayScene(restAutoplay(beginAutoplay(0), 5_000), 6_000);
  expect([readAutoplay(gone, 10_000, 20), readAutoplay(gone, 70_000, 20)]).toEqual([
    { share01: 0, leftS: 20, restS: 55, isDue: false },
    { share01: 0.25, leftS: 15, restS: null, isDue: false },
  ]);
});

test('however often it is touched, it goes on at last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100_000 })), (waits) => {
      let now = 0;
      let state = beginAutoplay(now);
      for (const wait of waits) {
        now += wait;
        state = restAutoplay(state, now);
      }
      expect(readAutoplay(state, now + REST_MS + 20_000, null).isDue).toBe(true);
    }),
  );
});

test('after the last scene comes the first', () => {
  expect([sceneAfter(0, 3), sceneAfter(2, 3), sceneAfter(0, 1)]).toEqual([1, 0, 0]);
});
