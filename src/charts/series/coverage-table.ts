import type { Edition } from '../../domain/edition.ts';
import { LEVELS, type Level } from '../../domain/indicator.ts';
import type { RequirementScores } from '../../domain/scoring/requirement-scores.ts';

/** Levels that a value can have, the most local first. */
export const VALUE_LEVELS = ['city', 'subnational', 'country'] as const satisfies readonly Level[];
export type ValueLevel = (typeof VALUE_LEVELS)[number];

/** How much of each requirement is known of each city, and how local it is. */
export interface CoverageTable {
  /**
   * Per requirement in edition order: points of its indicators by the level of their value, per city. What
   * the three do not add up to is missing.
   */
  requirements: Record<ValueLevel, Float32Array>[];
  /** Points of each requirement when nothing is missing. */
  points: number[];
  /** Points present over all points of the edition, 0–1, per city. */
  completeness01: Float64Array;
}

/** Adds up the points behind the scores by level. A value taken from a fallback counts at its own level. */
export function coverageTable(
  edition: Pick<Edition, 'requirements'>,
  { used, completeness01 }: Pick<RequirementScores, 'used' | 'completeness01'>,
): CoverageTable {
  const cityCount = completeness01.length;
  const requirements = edition.requirements.map(({ indicators }, r) => {
    const byLevel = {
      city: new Float32Array(cityCount),
      subnational: new Float32Array(cityCount),
      country: new Float32Array(cityCount),
    };
    for (const [i, { id, points }] of indicators.entries()) {
      const levels = used[r]?.[i]?.levels;
      if (levels === undefined) throw new Error(`No values of indicator ${id}`);
      for (let city = 0; city < cityCount; city++) {
        const level = LEVELS[levels[city] ?? 0] ?? 'missing';
        if (level === 'missing') continue;
        byLevel[level][city] = (byLevel[level][city] ?? 0) + points;
      }
    }
    return byLevel;
  });
  const points = edition.requirements.map(({ indicators }) =>
    indicators.reduce((sum, indicator) => sum + indicator.points, 0),
  );
  return { requirements, points, completeness01 };
}

/** Points that are present of a requirement (0-based) of a city. */
export function pointsPresent(table: CoverageTable, requirement: number, city: number): number {
  const byLevel = table.requirements[requirement];
  if (byLevel === undefined) throw new Error(`Unknown requirement: ${requirement}`);
  return VALUE_LEVELS.reduce((sum, level) => sum + (byLevel[level][city] ?? 0), 0);
}
