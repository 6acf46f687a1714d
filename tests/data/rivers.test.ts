import { expect, test } from 'vitest';
import { readFromFolder } from '../../scripts/data/package-folder.ts';
import { planeAt } from '../../src/domain/layout/transfer/plane.ts';
import { circleRegion } from '../../src/domain/layout/transfer/region.ts';
import { riversWithin } from '../../src/domain/layout/transfer/rivers-within.ts';
import { loadRivers } from '../../src/ingest/layout-draft/load-rivers.ts';
import { openPublishedData } from '../support/published-data.ts';

const loaded = await loadRivers(readFromFolder('data'));
const rivers = loaded.ok ? loaded.value : [];

test('the rivers of the base map are whole courses of at least two points', () => {
  expect({
    rivers: rivers.length,
    shortest: Math.min(...rivers.map(({ lines: [line = []] }) => line.length)),
    ids: new Set(rivers.map(({ id }) => id)).size,
  }).toEqual({ rivers: 299, shortest: 2, ids: 299 });
});

test('within 60 km 118 member cities have a river, Khartoum two, Nairobi none', async () => {
  const { cities } = await openPublishedData();
  const counts = new Map(
    cities.map((city) => [city.id, riversWithin(rivers, circleRegion(60), planeAt(city)).length]),
  );
  expect({
    some: [...counts.values()].filter((count) => count > 0).length,
    khartoum: counts.get('sd-khartoum'),
    nairobi: counts.get('ke-nairobi'),
  }).toEqual({ some: 118, khartoum: 2, nairobi: 0 });
});
