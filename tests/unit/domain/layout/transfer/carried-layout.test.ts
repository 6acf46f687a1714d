import { expect, test } from 'vitest';
import { draftToGeoJson } from '../../../../../src/domain/layout/draft/draft-geojson.ts';
import { polygonAreaKm2 } from '../../../../../src/domain/layout/geodesic.ts';
import { carriedCity } from '../../../../support/carried-city.ts';

test('a carried layout has the measures of its own ring, belts and fingers', () => {
  const { draft, measures } = carriedCity(12);
  const { ring, belts, beltsAreaKm2, fingersKm } = measures;
  const geojson = draftToGeoJson(draft, belts);
  expect(draft.ring?.vertices).toHaveLength(12);
  // Twelve chords of a circle of 30 km: 24 · 30 · sin 15°; the flat map is right to 1 %.
  expect(ring?.lengthKm).toBeGreaterThan(0.99 * 186.35);
  expect(ring?.lengthKm).toBeLessThan(1.01 * 186.35);
  expect(ring).toMatchObject({ isClosed: true, crossings: [] });
  expect(fingersKm.map(Math.round)).toEqual([30, 30, 30, 30, 30]);
  const sumKm2 = belts.reduce((sum, belt) => sum + (belt ? polygonAreaKm2(belt) : 0), 0);
  expect(belts).toHaveLength(2);
  // The belts cross: what both hold is counted once.
  expect(beltsAreaKm2).toBeLessThan(sumKm2 - 50);
  expect(beltsAreaKm2).toBeGreaterThan(sumKm2 / 2);
  const rings = geojson.features.filter(({ properties }) => properties.role === 'ring');
  expect(rings).toHaveLength(1);
  expect(geojson.features.every(({ properties }) => properties.proposal)).toBe(true);
});

test('without towns there is no ring, no belt and no finger, and no 0 in their place', () => {
  expect(carriedCity(0).measures).toEqual({
    ring: null,
    belts: [],
    beltsLengthKm: null,
    loads: null,
    beltsAreaKm2: null,
    fingersKm: [],
    reach: null,
  });
});
