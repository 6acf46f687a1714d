import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  serviceRange,
  townshipSpread,
} from '../../../../../src/domain/layout/measures/place-spread.ts';
import {
  distancesToPointsKm,
  nearestOf,
} from '../../../../../src/domain/layout/measures/point-distances.ts';
import { townshipPlaces } from '../../../../../src/domain/layout/measures/township-places.ts';
import { rowOf } from '../../../../../src/domain/matrix.ts';
import { type MadeUpUnit, scatteredUnits, unitsOf } from './made-up-units.ts';

function served(list: readonly MadeUpUnit[], chosen: Int32Array) {
  const units = unitsOf(list);
  const dots = {
    lngs: Float64Array.from(chosen, (row) => list[row]?.lng as number),
    lats: Float64Array.from(chosen, (row) => list[row]?.lat as number),
  };
  const { distancesKm } = nearestOf(units.points, dots);
  return serviceRange(townshipSpread(townshipPlaces(units)), units, chosen, distancesKm);
}

const chosenOf = (list: readonly MadeUpUnit[]) =>
  Int32Array.from(list.keys()).filter((row) => row % 3 === 0);

test('the ends are those of all places where a unit and the chosen ones may stand', () => {
  fc.assert(
    fc.property(scatteredUnits, (list) => {
      const { points } = unitsOf(list);
      const chosen = chosenOf(list);
      const found = served(list, chosen);
      const between = distancesToPointsKm(points, points);
      const km = (a: number, b: number) => rowOf(between, a)[b] as number;
      const placesOf = (row: number) =>
        list[row]?.own === 1
          ? [row]
          : [...list.keys()].filter((other) => list[other]?.township === list[row]?.township);
      for (const row of list.keys()) {
        const isChosen = chosen.includes(row);
        const toChosen = (place: number, pick: (...all: number[]) => number) =>
          Math.min(
            ...Array.from(chosen, (one) => pick(...placesOf(one).map((other) => km(place, other)))),
          );
        const places = placesOf(row);
        const least = Math.min(...places.map((place) => toChosen(place, Math.min)));
        const most = Math.max(...places.map((place) => toChosen(place, Math.max)));
        expect(found.leastKm[row]).toBeCloseTo(isChosen ? 0 : least, 6);
        expect(found.mostKm[row]).toBeCloseTo(isChosen ? 0 : most, 6);
        expect(found.leastKm[row]).toBeLessThanOrEqual(found.distancesKm[row] as number);
        expect(found.mostKm[row]).toBeGreaterThanOrEqual(found.distancesKm[row] as number);
      }
    }),
  );
});

test('points of their own leave nothing open', () => {
  fc.assert(
    fc.property(scatteredUnits, (list) => {
      const surveyed = list.map((unit) => ({ ...unit, own: 1 }));
      const { distancesKm, leastKm, mostKm } = served(surveyed, chosenOf(list));
      expect(leastKm).toEqual(distancesKm);
      expect(mostKm).toEqual(distancesKm);
    }),
  );
});

test('without a chosen unit nothing has a distance', () => {
  const one = { lng: 112, lat: 35, township: 0, own: 0, settlement: 1 };
  const none = Float64Array.of(Number.NaN, Number.NaN);
  expect(served([one, { ...one, own: 1 }], new Int32Array(0))).toEqual({
    distancesKm: none,
    leastKm: none,
    mostKm: none,
  });
});
