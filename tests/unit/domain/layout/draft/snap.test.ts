import { describe, expect, test } from 'vitest';
import type { Position2 } from '../../../../../src/domain/geodesy.ts';
import { snap } from '../../../../../src/domain/layout/draft/snap.ts';

const TARGETS = {
  points: [[112.1, 35] as Position2, [112.001, 35] as Position2],
  lines: [[[112, 34.9] as Position2, [112, 35.1] as Position2]],
};

describe('snapping', () => {
  test('prefers a point within reach to a nearer line', () => {
    expect(snap([112.0004, 35], TARGETS, 100)).toEqual({
      lngLat: [112.001, 35],
      target: { kind: 'point', index: 1 },
      distanceM: expect.closeTo(54.8, 1),
    });
  });

  test('takes the nearest place of a line where no point is near', () => {
    const found = snap([112.0004, 35.05], TARGETS, 100);

    expect(found).toEqual({
      lngLat: [expect.closeTo(112, 9), expect.closeTo(35.05, 9)],
      target: { kind: 'line', index: 0 },
      distanceM: expect.closeTo(36.5, 1),
    });
  });

  test('leaves what is out of reach', () => {
    expect(snap([112.0004, 35.05], TARGETS, 30)).toBeNull();
    expect(snap([112, 35], { points: [], lines: [[]] }, 1000)).toBeNull();
  });
});
