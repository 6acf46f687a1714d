import { ECOLOGIES, type Ecology, type Edition } from '../../domain/edition.ts';
import { LEVELS, type Level } from '../../domain/indicator.ts';
import type { Localised } from '../../domain/language.ts';
import type { UsedValues } from '../../domain/scoring/indicator-values.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';

/** One requirement of one city against the union. */
export interface RequirementBar {
  /** Number of the requirement, from 1. */
  requirement: number;
  short: Localised;
  title: Localised;
  /** 0–100; null = too few points are present. */
  score100: number | null;
  /** Median of all cities that have a score, 0–100; null when none has. */
  median100: number | null;
  pointsPresent: number;
  minPoints: number;
  /** Strictly below the red line of the edition. */
  isRed: boolean;
  /** Every value behind the score is that of the whole country. */
  isNational: boolean;
}

/** One ecology of one city against the union. */
export interface EcologyBar {
  ecology: Ecology;
  score100: number | null;
  median100: number | null;
}

/** All requirements of city number `city`, in edition order; `medians` stand in the same order. */
export function requirementBars(
  edition: Edition,
  scores: Pick<EditionScores, 'requirements' | 'requirementPoints' | 'redRequirements' | 'used'>,
  medians: readonly (number | null)[],
  city: number,
): RequirementBar[] {
  return edition.requirements.map(({ id, short, title, minPoints }, r) => {
    const score100 = present(scores.requirements[r], city);
    return {
      requirement: id,
      short,
      title,
      score100,
      median100: medians[r] ?? null,
      pointsPresent: scores.requirementPoints[r]?.[city] ?? 0,
      minPoints,
      isRed: score100 !== null && (((scores.redRequirements[city] ?? 0) >>> r) & 1) === 1,
      isNational: isNational(scores.used[r] ?? [], city),
    };
  });
}

function isNational(used: readonly Pick<UsedValues, 'levels'>[], city: number): boolean {
  const levels = used
    .map((values) => LEVELS[values.levels[city] ?? 0])
    .filter((level) => level !== 'missing');
  return levels.length > 0 && levels.every((level) => level === 'country');
}

/** The three ecologies of city number `city`. */
export function ecologyBars(
  { ecologies }: Pick<EditionScores, 'ecologies'>,
  medians: Readonly<Record<Ecology, number | null>>,
  city: number,
): EcologyBar[] {
  return ECOLOGIES.map((ecology) => ({
    ecology,
    score100: present(ecologies[ecology], city),
    median100: medians[ecology],
  }));
}

/** Points of the edition by the level of the value behind them, all levels in the order of `LEVELS`, as shares 0–1 of all points. */
export function levelShares(
  edition: Edition,
  { used }: Pick<EditionScores, 'used'>,
  city: number,
): Record<Level, number> {
  const shares: Record<Level, number> = { missing: 0, city: 0, subnational: 0, country: 0 };
  edition.requirements.forEach(({ indicators }, r) => {
    indicators.forEach(({ points }, k) => {
      const level = LEVELS[used[r]?.[k]?.levels[city] ?? 0] ?? 'missing';
      shares[level] += points / edition.rules.totalPoints;
    });
  });
  return shares;
}

function present(values: Float64Array | undefined, city: number): number | null {
  const value = values?.[city] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}
