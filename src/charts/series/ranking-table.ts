import type { AtlasData } from '../../domain/atlas-data.ts';
import { ECOLOGIES } from '../../domain/edition.ts';
import { cityRows, type ExtraColumn } from '../../domain/export/city-export.ts';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import { GRADES } from '../../domain/scoring/evidence.ts';
import type { Ranking } from '../../domain/scoring/rank.ts';
import { type EditionScores, STATUSES } from '../../domain/scoring/score-edition.ts';
import { intervalOf, type RankBands } from '../../domain/scoring/uncertainty/rank-bands.ts';

/** What a ranking on screen is by. */
export interface RankedBy {
  /** `index`, `requirement:5`, `ecology:nature`, `indicator:pm25_annual_mean`. */
  by: string;
  values: Float64Array;
  ranking: Pick<Ranking, 'rank'>;
  /** Weights in use, rescaled to sum to 1, in edition order. */
  weightShares: readonly number[];
  /** As files name it: the edition, or the own method by its hash. */
  methodName: string;
  /** Rank intervals of the index under the same method; null while there are none. */
  bands: RankBands | null;
}

/**
 * The ranking as a file: one row per city in the order given, with rank and value of what is ranked, all
 * scores and rank intervals at full precision, and the edition and weights that they were made with. Text is
 * formula-safe.
 * @throws when an index has no city
 */
export function rankingTable(
  data: Pick<AtlasData, 'cities' | 'edition'>,
  scores: EditionScores,
  ranked: RankedBy,
  cityIndexes: Iterable<number>,
): ExportTable {
  const { edition } = data;
  const scoreOf = (column: Float64Array | undefined) => (city: number) =>
    column?.[city] ?? Number.NaN;
  const rankOf = (rank: Int32Array) => (city: number) => rank[city] || null;
  const extra: ExtraColumn[] = [
    { name: 'ranked_by', cellOf: () => ranked.by },
    { name: 'rank', cellOf: rankOf(ranked.ranking.rank) },
    { name: 'value', cellOf: scoreOf(ranked.values) },
    { name: 'index', cellOf: scoreOf(scores.index) },
    { name: 'index_rank', cellOf: rankOf(scores.rank) },
    ...intervalColumns(ranked.bands),
    { name: 'status', cellOf: (city) => STATUSES[scores.status[city] as number] ?? null },
    { name: 'evidence_grade', cellOf: (city) => GRADES[scores.grade[city] as number] ?? null },
    { name: 'completeness_01', cellOf: scoreOf(scores.completeness01) },
    ...edition.requirements.map(({ id }, r) => ({
      name: `requirement_${id}`,
      cellOf: scoreOf(scores.requirements[r]),
    })),
    ...ECOLOGIES.map((ecology) => ({
      name: `ecology_${ecology}`,
      cellOf: scoreOf(scores.ecologies[ecology]),
    })),
    { name: 'edition', cellOf: () => ranked.methodName },
    ...edition.requirements.map(({ id }, r) => ({
      name: `weight_${id}`,
      cellOf: () => ranked.weightShares[r] ?? null,
    })),
  ];
  return cityRows(data, cityIndexes, extra);
}

/** The interval of each city with the draws that it rests on; nothing without intervals. */
function intervalColumns(bands: RankBands | null): ExtraColumn[] {
  if (!bands) return [];
  return [
    { name: 'index_rank_p05', cellOf: (city) => intervalOf(bands, city)?.low ?? null },
    { name: 'index_rank_median', cellOf: (city) => intervalOf(bands, city)?.median ?? null },
    { name: 'index_rank_p95', cellOf: (city) => intervalOf(bands, city)?.high ?? null },
    { name: 'draws', cellOf: () => bands.intervals.drawCount },
    { name: 'seed', cellOf: () => bands.seed },
    { name: 'method', cellOf: () => bands.methodHash },
  ];
}
