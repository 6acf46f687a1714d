import type { Edition } from '../edition.ts';
import { extentOf } from './relative-normalise.ts';
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

/**
 * Indicators of a requirement that city number `city` has a value of and no score: all cities have the same
 * value, and the method scores by the differences between them. Ids in the order of the edition; empty under
 * goalposts.
 */
export function constantIndicators(
  edition: Edition,
  scores: Pick<EditionScores, 'used' | 'indicatorScores'>,
  requirement: number,
  city: number,
): string[] {
  const r = edition.requirements.findIndex(({ id }) => id === requirement);
  const indicators = edition.requirements[r]?.indicators ?? [];
  return indicators.flatMap(({ id }, k) => {
    const { values } = scores.used[r]?.[k] ?? { values: new Float64Array(0) };
    const isUnscored = Number.isNaN(scores.indicatorScores[r]?.[k]?.[city] as number);
    if (Number.isNaN(values[city] as number) || !isUnscored) return [];
    const { min, max } = extentOf(values);
    return min === max ? [id] : [];
  });
}
