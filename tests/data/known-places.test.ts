import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import gcoord from 'gcoord';
import { expect, test } from 'vitest';
import { readFromFolder } from '../../scripts/data/package-folder.ts';
import { looksLikeGcj02 } from '../../src/ingest/layout-draft/gcj02.ts';
import { withNamedPoints } from '../../src/ingest/layout-draft/load-known-places.ts';

const DATA = new URL('../../data/', import.meta.url);
const READ = readFromFolder(fileURLToPath(DATA));
const NOWHERE = { names: [], lngs: [], lats: [] };

interface Point {
  properties: { id: string; name_en: string; name_zh: string };
  geometry: { coordinates: [number, number] };
}

/** Named places of a published file, as a map service of China would give them. */
function shifted(path: string, name: 'name_en' | 'name_zh', isTaken = (_: string) => true) {
  const { features } = JSON.parse(readFileSync(new URL(path, DATA), 'utf8')) as {
    features: Point[];
  };
  return features
    .filter(({ properties }) => isTaken(properties.id))
    .map(({ properties, geometry }) => ({
      name: properties[name],
      lngLat: gcoord.transform(geometry.coordinates, gcoord.WGS84, gcoord.GCJ02),
    }));
}

test.each([
  ['townships of Jincheng in Chinese', 'layouts/jincheng/townships.geojson', 'name_zh'],
  ['townships of Jincheng in English', 'layouts/jincheng/townships.geojson', 'name_en'],
  ['townships of Anji in Chinese', 'layouts/anji/townships.geojson', 'name_zh'],
] as const)('%s in GCJ-02 are found out by their names', async (_, path, name) => {
  const known = await withNamedPoints(NOWHERE, READ);
  expect(looksLikeGcj02(shifted(path, name), known)?.offsetM).toBeGreaterThan(300);
});

test('three cities under their Chinese names are enough', async () => {
  const known = await withNamedPoints(NOWHERE, READ);
  const three = new Set(['cn-xian', 'cn-beijing', 'cn-chengdu']);
  const places = shifted('cities.geojson', 'name_zh', (id) => three.has(id));
  expect(looksLikeGcj02(places, known)).toMatchObject({ matches: 3 });
});
