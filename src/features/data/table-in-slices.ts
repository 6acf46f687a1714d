import type { FeatureCollection } from 'geojson';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import { inSlices, partsOf } from '../../ui/in-slices.ts';

/** About a millisecond of work. */
const CITIES_AT_A_TIME = 10;

/** One table of many cities, made of the tables of a few at a time so that the page stays answerable. */
export async function tableInSlices(
  cities: Iterable<number>,
  tableOf: (cities: readonly number[]) => ExportTable,
): Promise<ExportTable> {
  const { columns } = tableOf([]);
  const parts = await inSlices(partsOf(cities, CITIES_AT_A_TIME), (part) => tableOf(part).rows);
  return { columns, rows: parts.flat() };
}

/** The text of one GeoJSON collection, made in the same way. */
export async function featuresText(
  cities: Iterable<number>,
  featuresOf: (cities: readonly number[]) => FeatureCollection,
): Promise<string> {
  const parts = await inSlices(partsOf(cities, CITIES_AT_A_TIME), (part) =>
    featuresOf(part)
      .features.map((feature) => JSON.stringify(feature))
      .join(),
  );
  return `{"type":"FeatureCollection","features":[${parts.join()}]}`;
}
