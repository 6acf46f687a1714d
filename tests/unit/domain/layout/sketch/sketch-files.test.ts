import { expect, it } from 'vitest';
import type { Sketch } from '../../../../../src/domain/layout/sketch/sketch.ts';
import {
  sketchesToGeoJson,
  sketchTable,
} from '../../../../../src/domain/layout/sketch/sketch-files.ts';

const POINT: Sketch = {
  id: 1,
  kind: 'point',
  name: '=A1',
  positions: [[112.85, 35.49]],
  bufferKm: null,
};
const BELT: Sketch = {
  id: 4,
  kind: 'belt',
  name: null,
  positions: [
    [0, 0],
    [0, 1],
  ],
  bufferKm: 5,
};
const RING: Sketch = {
  id: 5,
  kind: 'ring',
  name: null,
  positions: [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
  bufferKm: null,
};
const AREA = { area: { type: 'Polygon' as const, coordinates: [] }, areaKm2: 1184 };

it('writes a row of figures for each sketch, a name that is no formula, an empty cell for what is not known', () => {
  const { columns, rows } = sketchTable([POINT, BELT], new Map());
  const records = rows.map((row) =>
    Object.fromEntries(
      columns.map((column, at) => [column, row[at]]).filter(([, cell]) => cell !== null),
    ),
  );
  expect(records).toEqual([
    { number: 1, kind: 'point', name: "'=A1", latitude: 35.49, longitude: 112.85 },
    { number: 2, kind: 'belt', length_km: expect.closeTo(110.574, 3), buffer_km: 5 },
  ]);
});

it('writes a ring as a closed line and a belt as axis and, once it is measured, area', () => {
  const rolesOf = (belts: Parameters<typeof sketchesToGeoJson>[1]) =>
    sketchesToGeoJson([RING, BELT], belts).features.map(({ geometry, properties }) => [
      properties?.['id'],
      properties?.['role'],
      geometry.type,
      properties?.['area_km2'] ?? null,
    ]);
  const ring = ['sketch-5', 'ring', 'LineString', expect.closeTo(6154, -2)];
  expect(rolesOf(new Map())).toEqual([ring, ['sketch-4', 'belt_axis', 'LineString', null]]);
  expect(rolesOf(new Map([[BELT, AREA]]))).toEqual([
    ring,
    ['sketch-4-area', 'belt', 'Polygon', 1184],
    ['sketch-4', 'belt_axis', 'LineString', 1184],
  ]);
  const [first] = sketchesToGeoJson([RING], new Map()).features;
  expect(first?.geometry).toEqual({
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ],
  });
});
