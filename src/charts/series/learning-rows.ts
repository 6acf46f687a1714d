import type { City } from '../../domain/city.ts';
import type { Edition } from '../../domain/edition.ts';
import type { LearnFrom } from '../../domain/links/learning.ts';
import { GRADES } from '../../domain/scoring/evidence.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';

/** A city to learn from or with, and how well founded its score is. */
export interface LearningCity {
  /** Index into the cities. */
  at: number;
  city: City;
  /** Score of the requirement, or the index. */
  score: number;
  /** Points present over all points of the requirement or the edition, 0–1. */
  completeness01: number;
  grade: (typeof GRADES)[number];
}

/** A requirement in which a city is weak. */
export interface WeakRequirement {
  /** Place in the edition. */
  at: number;
  /** Score of the weak city. */
  own: number;
  models: LearningCity[];
  leftOut: { scores: number; ranks: number };
}

type Scored = Pick<
  EditionScores,
  'requirements' | 'requirementPoints' | 'completeness01' | 'grade' | 'index'
>;

/** The requirements in which a city is weak, in edition order, with whom it could learn from; and those that it has no score in. */
export function learnFromRows(
  { cities, edition }: { cities: readonly City[]; edition: Edition },
  scores: Scored,
  city: number,
  found: readonly LearnFrom[],
): { weak: WeakRequirement[]; unknown: number[] } {
  const weak = found.flatMap((one, at): WeakRequirement[] => {
    if (one.status !== 'weak') return [];
    const column = scores.requirements[at];
    const points = edition.requirements[at]?.indicators.reduce((sum, own) => sum + own.points, 0);
    const models = one.models.flatMap(({ city: other }) =>
      learningCity(cities, scores, other, {
        score: column?.[other] ?? Number.NaN,
        completeness01: (scores.requirementPoints[at]?.[other] ?? 0) / (points ?? Number.NaN),
      }),
    );
    return [{ at, own: column?.[city] ?? Number.NaN, models, leftOut: one.leftOut }];
  });
  return { weak, unknown: found.flatMap(({ status }, at) => (status === 'unknown' ? [at] : [])) };
}

/** A city by its index. Empty for a city that there is not. */
export function indexedCity(cities: readonly City[], scores: Scored, at: number): LearningCity[] {
  return learningCity(cities, scores, at, {
    score: scores.index[at] ?? Number.NaN,
    completeness01: scores.completeness01[at] ?? Number.NaN,
  });
}

function learningCity(
  cities: readonly City[],
  { grade }: Pick<EditionScores, 'grade'>,
  at: number,
  values: Pick<LearningCity, 'score' | 'completeness01'>,
): LearningCity[] {
  const city = cities[at];
  const own = GRADES[grade[at] ?? -1];
  return city && own ? [{ at, city, grade: own, ...values }] : [];
}
