import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { featuresText, tableInSlices } from '../../../../src/features/data/table-in-slices.ts';

it('joins the tables of a few cities at a time to the table of all', async () => {
  const sizes: number[] = [];
  const tableOf = (cities: readonly number[]) => {
    sizes.push(cities.length);
    return { columns: ['city', 'double'], rows: cities.map((city) => [city, 2 * city]) };
  };
  const cities = Array.from({ length: 23 }, (_, at) => 22 - at);
  expect(await tableInSlices(cities, tableOf)).toEqual(tableOf(cities));
  expect(Math.max(...sizes.slice(0, -1))).toBeLessThan(23);
});

it('writes the collection of a few cities at a time as that of all', async () => {
  const featuresOf = (cities: readonly number[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: cities.map((id) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [id, -id] },
      properties: { name: `"${id}"` },
    })),
  });
  const cities = Array.from({ length: 23 }, (_, at) => at);
  expect(await featuresText(cities, featuresOf)).toBe(JSON.stringify(featuresOf(cities)));
  expect(await featuresText([], featuresOf)).toBe(JSON.stringify(featuresOf([])));
});
