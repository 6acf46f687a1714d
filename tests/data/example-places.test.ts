import { expect, test } from 'vitest';
import { readFromFolder } from '../../scripts/data/package-folder.ts';
import { polygonAreaKm2 } from '../../src/domain/layout/geodesic.ts';
import { insidePolygon } from '../../src/domain/layout/measures/polygon-distances.ts';
import { carryLayout } from '../../src/domain/layout/transfer/carried-layout.ts';
import { loadExample } from '../../src/ingest/layout-draft/load-example.ts';

const loaded = await loadExample(readFromFolder('data'), 'anji');

function anji() {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
  const { place, towns, boundary, villages } = loaded.value;
  if (!boundary || !villages) throw new Error('no boundary or villages');
  const [rings = []] = boundary.polygons;
  const outline = {
    type: 'Polygon' as const,
    coordinates: rings.map((ring) => ring.map(([lng, lat]) => [lng, lat])),
  };
  return { place, towns, outline, villages };
}

test('Anji has its 15 townships and 168 village committees, all inside an outline of the published size', () => {
  const { place, towns, outline, villages } = anji();
  const points = { lngs: Float64Array.from(villages.lngs), lats: Float64Array.from(villages.lats) };

  expect({
    place: place.name,
    towns: towns.names.length,
    townsInside: insidePolygon(towns, outline).reduce((sum, inside) => sum + inside, 0),
    villages: villages.ids.length,
    villagesInside: insidePolygon(points, outline).reduce((sum, inside) => sum + inside, 0),
    ownPoints: villages.precisions.filter((precision) => precision === 'gazetteer').length,
    atTownship: villages.precisions.filter((precision) => precision === 'township').length,
  }).toEqual({
    place: { en: 'Anji County', zh: '安吉县' },
    towns: 15,
    townsInside: 15,
    villages: 168,
    villagesInside: 168,
    ownPoints: 6,
    atTownship: 162,
  });
  expect(polygonAreaKm2(outline)).toBeCloseTo(1888.7, 1);
});

test('the layout of Anji has a ring, belts and eleven demonstration villages, and nobody misses villages', () => {
  if (!loaded.ok) throw new Error('not read');
  const { draft, measures, notTransferred } = carryLayout(loaded.value);

  expect(draft.villageTarget).toBe(11);
  expect(new Set(draft.villages?.demonstration?.rows).size).toBe(11);
  expect(draft.villages?.demonstration?.reason).toMatchObject({
    code: 'most-within-reach',
    figures: { chosen: 11, villages: 168, radiusKm: 5 },
  });
  expect(draft.ring?.vertices.length).toBeGreaterThanOrEqual(6);
  expect(measures.reach?.ringKm).toHaveLength(168);
  expect(notTransferred.map(({ code }) => code)).not.toContain('no_villages');
});

test('the towns of Anji keep their Chinese names, as sub-centres and as stops', () => {
  if (!loaded.ok) throw new Error('not read');
  const { draft } = carryLayout(loaded.value);
  const points = [...draft.subCentres, ...draft.sites];
  expect(points.length).toBeGreaterThan(6);
  expect(points.filter(({ name }) => !name?.zh)).toEqual([]);
  expect(draft.subCentres[0]?.name?.zh).toMatch(/[镇乡道]$/);
});
