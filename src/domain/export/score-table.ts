import type { AtlasData } from '../atlas-data.ts';
import { ECOLOGIES } from '../edition.ts';
import { type IndicatorColumn, LEVELS } from '../indicator.ts';
import { GRADES } from '../scoring/evidence.ts';
import type { UsedValues } from '../scoring/indicator-values.ts';
import { type EditionScores, STATUSES } from '../scoring/score-edition.ts';
import { intervalOf, type RankBands } from '../scoring/uncertainty/rank-bands.ts';
import { type Cell, type ExportTable, safeCell } from './formula-safe.ts';

/** What a score table is made of. */
export interface ScoreTableInput {
  data: Pick<AtlasData, 'cities' | 'indicators' | 'columns' | 'edition'>;
  scores: EditionScores;
  /** Finished draws of the same method; null leaves their three columns empty. */
  bands: RankBands | null;
}

interface ScoreColumn {
  name: string;
  cellOf: (city: number) => Cell;
}

function numberCell(value: number | undefined): Cell {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function indicatorColumns(
  { indicators, columns }: ScoreTableInput['data'],
  id: string,
  used: UsedValues,
  scores: Float64Array,
): ScoreColumn[] {
  const sourceOf = (city: number): IndicatorColumn | null =>
    columns[used.columns[city] ?? -1] ?? null;
  return [
    { name: `${id}_value`, cellOf: (city) => numberCell(used.values[city]) },
    { name: `${id}_year`, cellOf: (city) => sourceOf(city)?.years[city] ?? null },
    {
      name: `${id}_level`,
      cellOf: (city) => (sourceOf(city) ? (LEVELS[used.levels[city] ?? 0] ?? null) : null),
    },
    {
      name: `${id}_taken_from`,
      cellOf: (city) => indicators[used.columns[city] ?? -1]?.id ?? null,
    },
    { name: `${id}_normalised`, cellOf: (city) => numberCell(scores[city]) },
  ];
}

/** Columns from raw values to ranks, in the order in which they are computed. */
function scoreColumns({ data, scores, bands }: ScoreTableInput): ScoreColumn[] {
  const { edition, cities } = data;
  const range = (city: number) => bands && intervalOf(bands, city);
  return [
    { name: 'city_id', cellOf: (city) => cities[city]?.id ?? null },
    { name: 'name_en', cellOf: (city) => cities[city]?.name.en ?? null },
    { name: 'name_zh', cellOf: (city) => cities[city]?.name.zh ?? null },
    { name: 'country_iso3', cellOf: (city) => cities[city]?.iso3 ?? null },
    ...edition.requirements.flatMap(({ id, indicators }, r) => [
      ...indicators.flatMap((indicator, k) =>
        indicatorColumns(
          data,
          indicator.id,
          scores.used[r]?.[k] as UsedValues,
          scores.indicatorScores[r]?.[k] as Float64Array,
        ),
      ),
      {
        name: `R${id}_points_present`,
        cellOf: (city: number) => numberCell(scores.requirementPoints[r]?.[city]),
      },
      { name: `R${id}`, cellOf: (city: number) => numberCell(scores.requirements[r]?.[city]) },
    ]),
    ...ECOLOGIES.map((ecology) => ({
      name: `ecology_${ecology}`,
      cellOf: (city: number) => numberCell(scores.ecologies[ecology][city]),
    })),
    { name: 'index', cellOf: (city) => numberCell(scores.index[city]) },
    { name: 'status', cellOf: (city) => STATUSES[scores.status[city] ?? 0] ?? null },
    { name: 'completeness_0_1', cellOf: (city) => numberCell(scores.completeness01[city]) },
    { name: 'evidence_grade', cellOf: (city) => GRADES[scores.grade[city] ?? 0] ?? null },
    { name: 'rank', cellOf: (city) => scores.rank[city] || null },
    { name: 'rank_p05', cellOf: (city) => range(city)?.low ?? null },
    { name: 'rank_median', cellOf: (city) => range(city)?.median ?? null },
    { name: 'rank_p95', cellOf: (city) => range(city)?.high ?? null },
  ];
}

/**
 * One row per chosen city, from raw values over normalised ones and requirements to index, rank and its
 * interval. Numbers are as computed, nothing is rounded; what is missing is null. Text is as it is: pass the
 * cells through `safeCell` for a spreadsheet.
 */
export function scoreTable(input: ScoreTableInput, cityIndexes: Iterable<number>): ExportTable {
  const columns = scoreColumns(input);
  return {
    columns: columns.map(({ name }) => name),
    rows: Array.from(cityIndexes, (city) => columns.map(({ cellOf }) => cellOf(city))),
  };
}

/**
 * A table for a spreadsheet: text formula-safe, and columns at the end that say the same in every row. They
 * stand there and not in lines above, so that the first row names the columns and sorting keeps them.
 */
export function spreadsheetTable(
  { columns, rows }: ExportTable,
  constants: Readonly<Record<string, Cell>>,
): ExportTable {
  const extra = Object.values(constants);
  return {
    columns: [...columns, ...Object.keys(constants)],
    rows: rows.map((row) => [...row, ...extra].map(safeCell)),
  };
}

/** What two tables disagree in. */
export interface TableDifference {
  /** Cells that both have and that differ, numbers to the last digit. */
  cells: number;
  /** The first of them. */
  first: { row: string; column: string; was: Cell; is: Cell } | null;
  /** Columns and rows that only one of the two has. */
  columns: number;
  rows: number;
}

/** Compares two tables by the names of their columns and the first cell of their rows. */
export function tableDifference(was: ExportTable, is: ExportTable): TableDifference {
  const columnOf = new Map(is.columns.map((name, at) => [name, at]));
  const rowOf = new Map(is.rows.map((row) => [row[0], row]));
  const shared = was.columns.flatMap((name, at) => {
    const other = columnOf.get(name);
    return other === undefined ? [] : [{ name, at, other }];
  });
  const difference: TableDifference = {
    cells: 0,
    first: null,
    columns: was.columns.length + is.columns.length - 2 * shared.length,
    rows: 0,
  };
  let sharedRows = 0;
  for (const row of was.rows) {
    const here = rowOf.get(row[0]);
    if (!here) continue;
    sharedRows++;
    for (const { name, at, other } of shared) {
      const [before, after] = [row[at] ?? null, here[other] ?? null];
      if (before === after) continue;
      difference.cells++;
      difference.first ??= { row: String(row[0]), column: name, was: before, is: after };
    }
  }
  difference.rows = was.rows.length + is.rows.length - 2 * sharedRows;
  return difference;
}
