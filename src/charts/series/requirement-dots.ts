import type { Edition } from '../../domain/edition.ts';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import { safeCell } from '../../domain/export/formula-safe.ts';
import type { Localised } from '../../domain/language.ts';
import type { MissingBounds } from '../../domain/scoring/explain/missing-bounds.ts';
import { medianOver } from '../../domain/scoring/explain/profile.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import type { ScoreScale } from '../../domain/scoring/score-scale.ts';
import { type Axis, axisOver, SCORE_AXIS } from './axis.ts';

/** One city in one requirement. */
export interface RequirementDot {
  city: number;
  /** Null = no data. */
  score: number | null;
  /** What the gaps allow, from their worst to their best; null where there is no gap or no bound. */
  bounds: { low: number; high: number } | null;
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

/** The compared cities requirement by requirement, beside the median of the reference group. */
export function requirementDots(
  edition: Edition,
  scores: Scores,
  bounds: MissingBounds | null,
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
      dots: cities.map((city) => ({
        city,
        score: present(column[city] as number),
        bounds: boundsOf(bounds, r, city),
      })),
    };
  });
}

function boundsOf(bounds: MissingBounds | null, r: number, city: number): RequirementDot['bounds'] {
  const ends = bounds?.requirements[r];
  if (!ends) return null;
  const [low, high] = [ends.low[city] as number, ends.high[city] as number];
  return high - low > SAME ? { low, high } : null;
}

function present(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** The axis of the rows: 0–100 on the edition's goalposts, else around what there is to show. */
export function dotAxis(rows: readonly RequirementDotRow[], scale: ScoreScale): Axis {
  if (scale === 'edition') return SCORE_AXIS;
  const values = rows.flatMap(({ reference, dots }) => [
    reference ?? Number.NaN,
    ...dots.flatMap(({ score, bounds }) => [
      score ?? Number.NaN,
      bounds?.low ?? Number.NaN,
      bounds?.high ?? Number.NaN,
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
      'reference_median',
    ],
    rows: rows.flatMap(({ requirement, title, reference, dots }) =>
      dots.map(({ city, score, bounds }) =>
        [
          requirement,
          title.en,
          cities[city]?.id ?? null,
          cities[city]?.name.en ?? null,
          score,
          bounds?.low ?? score,
          bounds?.high ?? score,
          reference,
        ].map(safeCell),
      ),
    ),
  };
}
