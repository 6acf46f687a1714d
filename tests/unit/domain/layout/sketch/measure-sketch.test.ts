import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position2 } from '../../../../../src/domain/geodesy.ts';
import {
  measureSketch,
  type Shape,
} from '../../../../../src/domain/layout/sketch/measure-sketch.ts';

function shape(kind: Shape['kind'], ...positions: Position2[]): Shape {
  return { kind, positions, bufferKm: kind === 'belt' ? 5 : null };
}

const BOW_TIE: Position2[] = [
  [0, 0],
  [1, 1],
  [1, 0],
  [0, 1],
];

it('tells where a point is', () => {
  expect(measureSketch(shape('point', [112.85, 35.49]))).toEqual({
    kind: 'point',
    lngLat: [112.85, 35.49],
  });
});

it('measures a degree of the equator: 111.319 km on WGS84', () => {
  expect(measureSketch(shape('distance', [0, 0], [1, 0], [2, 0]))).toEqual({
    kind: 'distance',
    lengthKm: expect.closeTo(222.639, 3),
    stretches: 2,
  });
});

it('measures a line over an ocean by the shortest way: 5,555 km from New York to London', () => {
  const figures = measureSketch(shape('distance', [-73.7781, 40.6413], [-0.4543, 51.47]));
  expect(figures).toMatchObject({ lengthKm: expect.closeTo(5555, 0) });
});

it('measures the cell between 0° and 1°: 12,308.778 km² on WGS84', () => {
  expect(measureSketch(shape('area', [0, 0], [1, 0], [1, 1], [0, 1]))).toEqual({
    kind: 'area',
    areaKm2: expect.closeTo(12_308.78, 0),
    perimeterKm: expect.closeTo(443.77, 1),
    crossings: [],
  });
});

it('names where an outline or a ring crosses itself and measures no inside', () => {
  expect(measureSketch(shape('area', ...BOW_TIE))).toMatchObject({
    areaKm2: null,
    crossings: [[0.5, 0.5]],
  });
  expect(measureSketch(shape('ring', ...BOW_TIE))).toMatchObject({
    ring: { isClosed: true, areaKm2: null, compactness01: null, crossings: [[0.5, 0.5]] },
  });
});

it('closes a ring: length with the way back, area and compactness of a square', () => {
  const figures = measureSketch(shape('ring', [0, 0], [0.1, 0], [0.1, 0.1], [0, 0.1]));
  expect(figures).toMatchObject({
    ring: { isClosed: true, lengthKm: expect.closeTo(44.38, 1), crossings: [] },
  });
  if (figures?.kind !== 'ring') throw new Error('Not a ring');
  expect(figures.ring.compactness01).toBeCloseTo(Math.PI / 4, 3);
});

it('measures the axis of a belt and keeps its width', () => {
  expect(measureSketch(shape('belt', [0, 0], [0, 1]))).toEqual({
    kind: 'belt',
    lengthKm: expect.closeTo(110.574, 3),
    bufferKm: 5,
  });
});

it.each([
  shape('point'),
  shape('distance', [0, 0]),
  shape('area', [0, 0], [1, 0]),
  shape('ring', [0, 0], [1, 0]),
  shape('belt', [0, 0]),
])('has no figures of too few positions ($kind)', (few) => {
  expect(measureSketch(few)).toBeNull();
});

it('a ring is as long wherever it starts and whichever way it runs, over 180° too', () => {
  const corner = fc.tuple(
    fc.double({ min: 175, max: 185, noNaN: true }),
    fc.double({ min: -60, max: 60, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(corner, { minLength: 3, maxLength: 8, selector: String }),
      fc.nat(7),
      (corners, turn) => {
        const positions = corners.map(
          ([lng, lat]): Position2 => [lng > 180 ? lng - 360 : lng, lat],
        );
        const start = turn % positions.length;
        const other = [...positions.slice(start), ...positions.slice(0, start)].reverse();
        const lengthOf = (path: Position2[]) => {
          const figures = measureSketch(shape('ring', ...path));
          return figures?.kind === 'ring' ? figures.ring.lengthKm : Number.NaN;
        };
        expect(lengthOf(other)).toBeCloseTo(lengthOf(positions), 6);
      },
    ),
    { numRuns: 50 },
  );
});
