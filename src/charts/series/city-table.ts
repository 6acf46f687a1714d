import type { AtlasData } from '../../domain/atlas-data.ts';
import { cityRows, type ExtraColumn } from '../../domain/export/city-export.ts';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import { SCALE_SUFFIX } from '../../domain/export/with-method.ts';
import { type Language, textIn } from '../../domain/language.ts';
import type { CityActivity } from '../../domain/links/activity.ts';
import { GRADES } from '../../domain/scoring/evidence.ts';
import { type EditionScores, STATUSES } from '../../domain/scoring/score-edition.ts';
import type { ScoreScale } from '../../domain/scoring/score-scale.ts';
import type { SortKey } from './city-order.ts';

/** Columns of the table that stands for the map, in its order. */
export const CITY_COLUMNS = [
  'city',
  'country',
  'region',
  'population',
  'index',
  'rank',
  'status',
  'grade',
  'sectors',
] as const;
export type CityColumn = (typeof CITY_COLUMNS)[number];

/** What the table is made from. */
export interface CityTableInput {
  data: Pick<AtlasData, 'cities' | 'edition'>;
  scores: Pick<EditionScores, 'index' | 'rank' | 'status' | 'grade'>;
  activity: Pick<CityActivity, 'sectorIds' | 'sectorMasks'>;
}

/**
 * Value of a cell, for an index into `AtlasData.cities`; null = missing. Names are in `language`; status
 * and grade are places in `STATUSES` and `GRADES`; index is 0–100, sectors a number of them.
 * @throws when there is no such city
 */
export function cityCell(
  input: CityTableInput,
  column: CityColumn,
  city: number,
  language: Language,
): SortKey {
  const { data, scores, activity } = input;
  const record = data.cities[city];
  if (record === undefined) throw new Error(`Unknown city: ${city}`);
  switch (column) {
    case 'city':
      return textIn(record.name, language);
    case 'country':
      return textIn(record.country, language);
    case 'region':
      return record.region;
    case 'population':
      return record.population;
    case 'index':
      return presentOrNull(scores.index[city]);
    case 'rank':
      return scores.rank[city] || null;
    case 'status':
      return scores.status[city] ?? null;
    case 'grade':
      return scores.grade[city] ?? null;
    case 'sectors':
      return bitCount(activity.sectorMasks[city] ?? 0);
  }
}

/**
 * What is computed about a city, as columns of a file: index, rank, status, grade and sectors at full
 * precision. `method` says with which edition and weights, `scale` what the numbers of the index mean.
 */
export function cityScoreColumns(
  { scores, activity }: Omit<CityTableInput, 'data'>,
  method: string,
  scale: ScoreScale,
): ExtraColumn[] {
  return [
    { name: `index_${SCALE_SUFFIX[scale]}`, cellOf: (city) => presentOrNull(scores.index[city]) },
    { name: 'rank', cellOf: (city) => scores.rank[city] || null },
    { name: 'score_status', cellOf: (city) => STATUSES[scores.status[city] ?? -1] ?? null },
    { name: 'evidence_grade', cellOf: (city) => GRADES[scores.grade[city] ?? -1] ?? null },
    { name: 'method', cellOf: () => method },
    {
      name: 'sectors',
      cellOf: (city) => {
        const mask = activity.sectorMasks[city] ?? 0;
        return activity.sectorIds.filter((_, bit) => ((mask >>> bit) & 1) === 1).join(';');
      },
    },
  ];
}

/**
 * The chosen cities as a file, in the order given: the facts of the package and the columns of
 * `cityScoreColumns`. Text is formula-safe.
 * @throws when an index has no city
 */
export function cityTableExport(
  input: CityTableInput,
  method: string,
  scale: ScoreScale,
  cityIndexes: Iterable<number>,
): ExportTable {
  return cityRows(input.data, cityIndexes, cityScoreColumns(input, method, scale));
}

function presentOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask >>> 0; rest !== 0; rest &= rest - 1) count++;
  return count;
}
