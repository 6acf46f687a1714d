import type { Edition } from '../../domain/edition.ts';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import { safeCell } from '../../domain/export/formula-safe.ts';
import type { Localised } from '../../domain/language.ts';
import type { MissingBounds } from '../../domain/scoring/explain/missing-bounds.ts';
import { medianOver } from '../../domain/scoring/explain/profile.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import type { ScoreScale } from '../../domain/scoring/score-scale.ts';
import type { RequirementBands } from '../../domain/scoring/uncertainty/requirement-bands.ts';
import { type Axis, axisOver, SCORE_AXIS } from './axis.ts';

/** One city in one requirement. */
export interface RequirementDot {
  city: number;
  /** Null = no data. */
  score: number | null;
  /** What the gaps allow, from their worst to their best; null where there is no gap or no bound. */
  bounds: ScoreRange | null;
  /** 5–95 % of the draws; null where none were made. */
  band: ScoreRange | null;
}

export interface ScoreRange {
  low: number;
  high: number;
}

/** One requirement of all compared cities. */
export interface RequirementDotRow {
  requirement: number;
  short: Localised;
  title: Localised;
  /** Median of the reference group; null where it has no score. */
  reference: number | null;
  /** In the order of the tray. */
  dots: RequirementDot[];
}

type Scores = Pick<EditionScores, 'requirements'>;

/** Bounds closer than this are one value. */
const SAME = 1e-9;

/**
 * The compared cities requirement by requirement, beside the median of the reference group.
 * @param bands in the order of the cities; null while nothing is drawn
 */
export function requirementDots(
  edition: Edition,
  scores: Scores,
  bounds: MissingBounds | null,
  bands: readonly RequirementBands[] | null,
  cities: readonly number[],
  reference: readonly number[],
): RequirementDotRow[] {
  return edition.requirements.map(({ id, short, title }, r) => {
    const column = scores.requirements[r] as Float64Array;
    return {
      requirement: id,
      short,
      title,
      reference: present(medianOver(column, reference)),
      dots: cities.map((city, slot) => ({
        city,
        score: present(column[city] as number),
        bounds: boundsOf(bounds, r, city),
        band: bandOf(bands?.[slot], r),
      })),
    };
  });
}

function boundsOf(bounds: MissingBounds | null, r: number, city: number): ScoreRange | null {
  const ends = bounds?.requirements[r];
  if (!ends) return null;
  const [low, high] = [ends.low[city] as number, ends.high[city] as number];
  return high - low > SAME ? { low, high } : null;
}

function bandOf(band: RequirementBands | undefined, r: number): ScoreRange | null {
  const [low, high] = [band?.low[r] ?? Number.NaN, band?.high[r] ?? Number.NaN];
  return Number.isNaN(low) ? null : { low, high };
}

function present(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** The axis of the rows: 0–100 on the edition's goalposts, else around what there is to show. */
export function dotAxis(rows: readonly RequirementDotRow[], scale: ScoreScale): Axis {
  if (scale === 'edition') return SCORE_AXIS;
  const values = rows.flatMap(({ reference, dots }) => [
    reference ?? Number.NaN,
    ...dots.flatMap(({ score, ...ranges }) => [
      score ?? Number.NaN,
      ...[ranges.bounds, ranges.band].flatMap((range) => (range ? [range.low, range.high] : [])),
    ]),
  ]);
  return axisOver(values, false);
}

/** The rows as a file: one line per requirement and city. Text is formula-safe. */
export function dotTable(
  rows: readonly RequirementDotRow[],
  cities: readonly { id: string; name: Localised }[],
): ExportTable {
  return {
    columns: [
      'requirement',
      'requirement_en',
      'city_id',
      'city_en',
      'score',
      'lowest_possible',
      'highest_possible',
      'draws_p05',
      'draws_p95',
      'reference_median',
    ],
    rows: rows.flatMap(({ requirement, title, reference, dots }) =>
      dots.map(({ city, score, bounds, band }) =>
        [
          requirement,
          title.en,
          cities[city]?.id ?? null,
          cities[city]?.name.en ?? null,
          score,
          bounds?.low ?? score,
          bounds?.high ?? score,
          band?.low ?? null,
          band?.high ?? null,
          reference,
        ].map(safeCell),
      ),
    ),
  };
}
