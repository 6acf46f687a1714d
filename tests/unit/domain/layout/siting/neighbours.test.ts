import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distancesOfPoints,
  type Neighbours,
  neighboursOfMatrix,
  neighboursOfPoints,
  reversed,
  type SitePoints,
} from '../../../../../src/domain/layout/siting/neighbours.ts';
import { matrixOf } from '../../../../../src/domain/matrix.ts';

/** Each list as pairs, by item. */
function listsOf({ offsets, items, distancesKm }: Neighbours): [number, number][][] {
  return Array.from({ length: offsets.length - 1 }, (_, place) =>
    Array.from(items.subarray(offsets[place], offsets[place + 1]))
      .map((item, k): [number, number] => [
        item,
        distancesKm[(offsets[place] as number) + k] as number,
      ])
      .sort(([a], [b]) => a - b),
  );
}

function placesOf(pairs: [lng: number, lat: number][]): SitePoints {
  return {
    lngs: Float64Array.from(pairs, ([lng]) => lng),
    lats: Float64Array.from(pairs, ([, lat]) => lat),
  };
}

function thousandths(min: number, max: number) {
  return fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);
}

const PLACES = (near: [lng: number, lat: number], spreadDeg: number) =>
  fc
    .array(fc.tuple(thousandths(-spreadDeg, spreadDeg), thousandths(-spreadDeg, spreadDeg)), {
      maxLength: 25,
    })
    .map((offsets) =>
      placesOf(
        offsets.map(([lng, lat]) => [
          ((near[0] + lng + 540) % 360) - 180,
          Math.max(-90, Math.min(90, near[1] + lat)),
        ]),
      ),
    );

describe('neighboursOfMatrix', () => {
  it('lists the demand within the radius of each candidate, the radius itself included', () => {
    const distancesKm = matrixOf([
      [5, 6],
      [0, 5],
      [Number.POSITIVE_INFINITY, 7],
    ]);
    expect(neighboursOfMatrix(distancesKm, 5)).toEqual({
      offsets: Int32Array.of(0, 2, 3),
      items: Int32Array.of(0, 1, 1),
      distancesKm: Float64Array.of(5, 0, 5),
    });
    expect(listsOf(neighboursOfMatrix(distancesKm, 5, 'closer'))).toEqual([[[1, 0]], []]);
  });

  it('throws at a radius that is none', () => {
    expect(() => neighboursOfMatrix(matrixOf([[1]]), Number.NaN)).toThrow(
      'Unexpected radiusKm: NaN',
    );
  });
});

describe('neighboursOfPoints', () => {
  it.each([
    ['around Jincheng', [112.8, 35.5]],
    ['over the 180th meridian', [179.9, 10]],
    ['around a pole', [20, 89.9]],
  ] as const)('finds what the table of all distances has, %s', (_, [lng, lat]) => {
    fc.assert(
      fc.property(
        PLACES([lng, lat], 0.5),
        PLACES([lng, lat], 0.5),
        thousandths(0, 60),
        (demand, candidates, radiusKm) => {
          expect(listsOf(neighboursOfPoints(demand, candidates, radiusKm))).toEqual(
            listsOf(neighboursOfMatrix(distancesOfPoints(demand, candidates), radiusKm)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('throws at a place without coordinates', () => {
    const nowhere = placesOf([[Number.NaN, 35]]);
    expect(() => neighboursOfPoints(nowhere, nowhere, 5)).toThrow(
      'Unexpected place 0 of demand: NaN, 35',
    );
  });
});

describe('reversed', () => {
  it('shows the same pairs from the other side, and twice the first', () => {
    const near = neighboursOfMatrix(
      matrixOf([
        [1, 2, 9],
        [9, 3, 4],
      ]),
      5,
    );
    const back = reversed(near, 2);
    expect(listsOf(back)).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [
        [1, 3],
        [2, 4],
      ],
    ]);
    expect(reversed(back, 3)).toEqual(near);
  });
});
