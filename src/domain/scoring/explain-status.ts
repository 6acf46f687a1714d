import type { Edition } from '../edition.ts';
import { isConstant } from './relative-normalise.ts';
import type { EditionScores } from './score-edition.ts';

/** One reason why a city is not rated or only conditional, as data that any language can word. */
export type StatusReason =
  | { kind: 'missing_requirement'; requirement: number; pointsPresent: number; minPoints: number }
  | { kind: 'too_few_points'; present: number; needed: number }
  /** `score` is the one on the edition's goalposts. */
  | { kind: 'red_line'; requirement: number; score: number };

/**
 * Every reason that keeps city number `city` from being rated without condition, in the order of the
 * requirements: missing ones, then the points of the whole edition, then red lines. Red lines stand in the
 * list of a city that is not rated, too: they are facts about it, even though its status rests on the gaps.
 * Empty for a rated city. Throws for a number that is no city's.
 */
export function explainStatus(
  edition: Edition,
  scores: Pick<EditionScores, 'requirements' | 'judged' | 'requirementPoints' | 'pointsPresent'>,
  city: number,
): StatusReason[] {
  const { indexMinPoints, redLine } = edition.rules;
  const present = scores.pointsPresent[city];
  if (present === undefined) throw new RangeError(`No city number ${city}`);
  const missing: StatusReason[] = [];
  const red: StatusReason[] = [];
  for (const [r, { id: requirement, minPoints }] of edition.requirements.entries()) {
    const score = scores.requirements[r]?.[city] as number;
    const judged = scores.judged[r]?.[city] as number;
    const pointsPresent = scores.requirementPoints[r]?.[city] as number;
    if (Number.isNaN(score)) {
      missing.push({ kind: 'missing_requirement', requirement, pointsPresent, minPoints });
    } else if (judged < redLine) {
      red.push({ kind: 'red_line', requirement, score: judged });
    }
  }
  const tooFew: StatusReason[] =
    present < indexMinPoints ? [{ kind: 'too_few_points', present, needed: indexMinPoints }] : [];
  return [...missing, ...tooFew, ...red];
}

/** An indicator of a requirement. */
export interface SilentIndicator {
  requirement: number;
  id: string;
}

/**
 * Indicators that count for nobody: cities have values of them, no two of which can be told apart, and the method
 * scores by the differences between cities. In the order of the edition; empty under goalposts.
 */
export function silentIndicators(
  edition: Edition,
  { used, indicatorScores }: Pick<EditionScores, 'used' | 'indicatorScores'>,
): SilentIndicator[] {
  return edition.requirements.flatMap(({ id: requirement, indicators }, r) =>
    indicators.flatMap(({ id }, k) => {
      const values = used[r]?.[k]?.values ?? new Float64Array(0);
      const scores = indicatorScores[r]?.[k] ?? new Float64Array(0);
      const isSilent = !values.every(Number.isNaN) && scores.every(Number.isNaN);
      return isSilent && isConstant(values) ? [{ requirement, id }] : [];
    }),
  );
}

/** Those of {@link silentIndicators} in a requirement that city number `city` has a value of: their ids. */
export function constantIndicators(
  edition: Edition,
  scores: Pick<EditionScores, 'used' | 'indicatorScores'>,
  requirement: number,
  city: number,
): string[] {
  const r = edition.requirements.findIndex(({ id }) => id === requirement);
  const indicators = edition.requirements[r]?.indicators ?? [];
  const hasValue = (id: string): boolean => {
    const k = indicators.findIndex((indicator) => indicator.id === id);
    return !Number.isNaN(scores.used[r]?.[k]?.values[city] as number);
  };
  return silentIndicators(edition, scores)
    .filter((silent) => silent.requirement === requirement && hasValue(silent.id))
    .map(({ id }) => id);
}
