import { BRI_STATUSES, type BriStatus, type City } from '../domain/city.ts';
import { reportDuplicate, reportNumber } from './cell-rules.ts';
import { asWritten, type ProblemList } from './problem-list.ts';
import { type FeatureCursor, readFeatures } from './read-features.ts';
import type { IdIndex } from './read-table.ts';

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function dateOf(feature: FeatureCursor, key: string): string | null {
  const date = feature.optionalText(key);
  if (date !== null && !ISO_DATE.test(date)) {
    feature.problems.add('bad-date', feature.file, feature.place, {
      field: key,
      value: asWritten(date),
    });
  }
  return date;
}

function statusOf(feature: FeatureCursor): BriStatus {
  const value = feature.properties['bri_status'];
  if (value === undefined || value === null) return 'not_stated';
  return feature.choice('bri_status', 'status', BRI_STATUSES) ?? 'not_stated';
}

function populationOf(feature: FeatureCursor): number | null {
  const population = feature.optionalNumber('population');
  if (population !== null && population < 0) {
    reportNumber(population, 'population', feature.file, feature.place, feature.problems);
  }
  return population;
}

/** Cities from `cities.geojson`, in file order. Only to be used when `problems` stays empty. */
export function parseCities(
  text: string,
  file: string,
  sourceIds: IdIndex,
  problems: ProblemList,
): City[] {
  const cities: City[] = [];
  const seen = new Set<string>();
  const count = readFeatures(text, file, problems, (feature) => {
    const id = feature.text('id');
    if (seen.has(id)) reportDuplicate(id, file, feature.place, problems);
    seen.add(id);
    feature.idList('source_ids', 'source', sourceIds);
    const lngLat = feature.lngLat();
    cities.push({
      id,
      name: { en: feature.text('name_en'), zh: feature.optionalText('name_zh') },
      iso2: feature.optionalText('iso2') ?? '',
      iso3: feature.text('iso3'),
      country: { en: feature.text('country_en'), zh: feature.optionalText('country_zh') },
      region: feature.text('region'),
      admin1: feature.optionalText('admin1'),
      lng: lngLat?.[0] ?? Number.NaN,
      lat: lngLat?.[1] ?? Number.NaN,
      population: populationOf(feature),
      isCapital: feature.flag('is_capital'),
      briStatus: statusOf(feature),
      briMouDate: dateOf(feature, 'bri_mou_date'),
      briExitDate: dateOf(feature, 'bri_exit_date'),
    });
  });
  if (count === 0 && problems.isEmpty) problems.add('no-city', file, null, {});
  return cities;
}
