import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position2 } from '../../../../../src/domain/geodesy.ts';
import { ringCrossings } from '../../../../../src/domain/layout/transfer/crossings.ts';
import { ringTour } from '../../../../../src/domain/layout/transfer/ring-sites.ts';

/** Distinct places on a coarse grid around 112° E, 35° N, so that many lie in line; not all of them do. */
function sites(minLength: number, maxLength: number) {
  const step = fc.integer({ min: 0, max: 8 });
  return fc
    .uniqueArray(fc.tuple(step, step), {
      minLength,
      maxLength,
      selector: ([x, y]) => `${x} ${y}`,
    })
    .filter((points) => {
      const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = points;
      return points.some(([x, y]) => (x1 - x0) * (y - y0) !== (y1 - y0) * (x - x0));
    })
    .map((points) => points.map(([x, y]): Position2 => [112 + x / 8, 35 + y / 8]));
}

function inOrder(positions: readonly Position2[]): Position2[] {
  return ringTour(positions).order.flatMap((at) => positions.slice(at, at + 1));
}

describe('a ring through sites', () => {
  test.each([
    ['exact', 4, 9],
    ['improved', 13, 30],
  ] as const)('never crosses, touches or retraces itself (%s)', (_name, fewest, most) => {
    fc.assert(
      fc.property(sites(fewest, most), (positions) => {
        expect(ringCrossings(inOrder(positions))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('is the hull when all sites lie on it, counter-clockwise', () => {
    const hexagon: Position2[] = [
      [0, 0],
      [2, 2],
      [2, 0],
      [-1, 1],
      [0, 2],
      [3, 1],
    ];

    expect(inOrder(hexagon)).toEqual([
      [0, 0],
      [2, 0],
      [3, 1],
      [2, 2],
      [0, 2],
      [-1, 1],
    ]);
  });
});

describe('crossings of a ring', () => {
  test('gives the edges and the place where they cross', () => {
    expect(
      ringCrossings([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
      ]),
    ).toEqual([{ edges: [0, 2], lngLat: [1, 1] }]);
  });

  test('finds a corner that touches an edge, and a spike', () => {
    const touching: Position2[] = [
      [0, 0],
      [4, 0],
      [4, 2],
      [2, 0],
      [0, 2],
    ];
    const spike: Position2[] = [
      [0, 0],
      [4, 0],
      [2, 0],
      [2, 2],
    ];

    expect(ringCrossings(touching)).toEqual([
      { edges: [0, 2], lngLat: [2, 0] },
      { edges: [0, 3], lngLat: [2, 0] },
    ]);
    expect(ringCrossings(spike)).toEqual([
      { edges: [0, 1], lngLat: [4, 0] },
      { edges: [0, 2], lngLat: [2, 0] },
    ]);
  });

  test('finds none in a triangle or a square', () => {
    const square: Position2[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ];

    expect([ringCrossings(square), ringCrossings(square.slice(0, 3))]).toEqual([[], []]);
  });
});
