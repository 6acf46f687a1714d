import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distanceMatrixKm,
  type GravityInput,
  gravityFlows,
  logGravity,
  sameGroupPairs,
} from '../../../../../src/domain/links/allocation/gravity.ts';
import { matrixOf } from '../../../../../src/domain/matrix.ts';

function twoByTwo(changes: Partial<GravityInput> = {}): GravityInput {
  return {
    originSizes: Float64Array.of(4, 2),
    destinationSizes: Float64Array.of(1, 3),
    distancesKm: matrixOf([
      [10, 100],
      [20, 5],
    ]),
    exponents: { origin: 1, destination: 2, distance: 1 },
    ...changes,
  };
}

describe('logGravity', () => {
  it('is size times size over distance', () => {
    const weights = [...logGravity(twoByTwo()).values].map(Math.exp);
    expect(weights).toEqual([0.4, 0.36, 0.1, 3.6].map((weight) => expect.closeTo(weight, 12)));
  });

  it('keeps apart weights that a double cannot hold', () => {
    const { values } = logGravity(
      twoByTwo({
        distancesKm: matrixOf([
          [20_000, 10_000],
          [5_000, 1_000],
        ]),
        exponents: { origin: 0, destination: 0, distance: 300 },
      }),
    );
    expect(Math.exp(values[0] as number)).toBe(0);
    expect((values[1] as number) - (values[0] as number)).toBeCloseTo(300 * Math.LN2, 9);
  });

  it('gives an excluded pair and a size of 0 no weight, a missing one NaN', () => {
    const { values } = logGravity(
      twoByTwo({
        originSizes: Float64Array.of(0, Number.NaN),
        isExcluded: Uint8Array.of(0, 0, 1, 0),
      }),
    );
    expect([...values]).toEqual([-Infinity, -Infinity, -Infinity, Number.NaN]);
  });

  it('keeps a missing size missing when size does not count', () => {
    const { values } = logGravity(
      twoByTwo({
        originSizes: Float64Array.of(0, Number.NaN),
        exponents: { origin: 0, destination: 0, distance: 0 },
      }),
    );
    expect([...values]).toEqual([0, 0, Number.NaN, Number.NaN]);
  });

  it('has no weight for a distance of 0 unless distance does not count', () => {
    const distancesKm = matrixOf([
      [0, 1],
      [1, 0],
    ]);
    const at = (distance: number): number[] => [
      ...logGravity(twoByTwo({ distancesKm, exponents: { origin: 0, destination: 0, distance } }))
        .values,
    ];
    expect(at(2)).toEqual([Number.NaN, 0, 0, Number.NaN]);
    expect(at(0)).toEqual([0, 0, 0, 0]);
  });

  it('refuses what has no meaning', () => {
    expect(() => logGravity(twoByTwo({ originSizes: Float64Array.of(-1, 1) }))).toThrow(
      'Negative size or distance: -1',
    );
    expect(() =>
      logGravity(twoByTwo({ exponents: { origin: 1, destination: 1, distance: -1 } })),
    ).toThrow('Bad exponent: -1');
    expect(() => logGravity(twoByTwo({ originSizes: Float64Array.of(1) }))).toThrow(
      'Unexpected length of originSizes: 1, not 2',
    );
  });
});

describe('gravityFlows', () => {
  it('adds up to the total in proportion to the weights', () => {
    const flows = gravityFlows(logGravity(twoByTwo()), 446);
    expect([...flows.values]).toEqual([40, 36, 10, 360].map((flow) => expect.closeTo(flow, 9)));
  });

  it('does not depend on the unit of distance', () => {
    const km = fc.double({ min: 1, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(fc.array(km, { minLength: 4, maxLength: 4 }), (distances) => {
        const flowsIn = (unit: number): number[] => {
          const values = Float64Array.from(distances, (distance) => distance * unit);
          const distancesKm = { rows: 2, columns: 2, values };
          const exponents = { origin: 1, destination: 1, distance: 3 };
          return [...gravityFlows(logGravity(twoByTwo({ distancesKm, exponents })), 1).values];
        };
        expect(flowsIn(0.001)).toEqual(flowsIn(1).map((flow) => expect.closeTo(flow, 10)));
      }),
    );
  });

  it('is unknown where nothing pulls or a weight is missing', () => {
    expect([...gravityFlows(matrixOf([[-Infinity, -Infinity]]), 1).values]).toEqual([NaN, NaN]);
    expect([...gravityFlows(matrixOf([[NaN, 0]]), 1).values]).toEqual([NaN, NaN]);
  });
});

describe('pairs', () => {
  it('of one group are the domestic ones', () => {
    expect([...sameGroupPairs([1, 1, 2], [1, 1, 2])]).toEqual([1, 1, 0, 1, 1, 0, 0, 0, 1]);
  });

  it('are as far apart there as back', () => {
    const { values } = distanceMatrixKm([
      { lng: 0, lat: 0 },
      { lng: 90, lat: 0 },
      { lng: 180, lat: 0 },
    ]);
    const quarter = expect.closeTo(10_007.557, 3);
    const half = expect.closeTo(20_015.114, 3);
    expect([...values]).toEqual([0, quarter, half, quarter, 0, quarter, half, quarter, 0]);
  });
});
