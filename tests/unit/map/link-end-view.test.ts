import { expect, it } from 'vitest';
import { linkEndView } from '../../../src/map/views/link-end-view.ts';

const table = {
  fromCities: Int32Array.of(0, 0, -1, 1),
  toCities: Int32Array.of(1, -1, 0, -1),
  fromPlaces: Int32Array.of(0, 0, 7, 1),
  toPlaces: Int32Array.of(1, 7, 0, 8),
  fromPositions: Float32Array.of(1, 2, 1, 2, 70, 71, 3, 4),
  toPositions: Float32Array.of(3, 4, 70, 71, 1, 2, 80, 81),
};
const look = { fill: [1, 1, 1], edge: [2, 2, 2], scale: 2 } as const;

it('marks the ends that are no member cities, the same place once', () => {
  expect(linkEndView(table, Uint32Array.of(0, 1, 2), look)).toEqual({
    places: Uint32Array.of(7),
    positions: Float32Array.of(70, 71),
    radiiPx: Float32Array.of(5.6),
    ...look,
  });
  expect([...(linkEndView(table, Uint32Array.of(1, 3), look)?.positions ?? [])]).toEqual([
    70, 71, 80, 81,
  ]);
});

it('has nothing to mark between members', () => {
  expect(linkEndView(table, Uint32Array.of(0), look)).toBeNull();
});
