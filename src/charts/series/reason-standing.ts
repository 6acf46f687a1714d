import type { Edition } from '../../domain/edition.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';

/** How a score of one city stands among the members that have an index. */
export interface Standing {
  /** 0-based. */
  requirement: number;
  /** Position in the requirement; null = the requirement itself. */
  indicator: number | null;
  score: number;
  /** Share of the members that score less, equal ones counted half, 0–1. */
  above01: number;
}

/** Upper and lower quarter of the members, best and worst first. */
export interface Standings {
  strengths: Standing[];
  weaknesses: Standing[];
}

/** From the third quartile on a score is a strength, up to the first it is a weakness. */
const QUARTILES = { first: 0.25, third: 0.75 } as const;

/** Requirements and indicators in which a city stands in the upper or the lower quarter of the members. */
export function standingsOf(
  edition: Edition,
  scores: Pick<EditionScores, 'requirements' | 'indicatorScores' | 'isIndexable'>,
  city: number,
): Standings {
  const { isIndexable } = scores;
  const all = edition.requirements.flatMap(({ indicators }, r): Standing[] => [
    standing({ requirement: r, indicator: null }, scores.requirements[r], isIndexable, city),
    ...indicators.map((_, k) =>
      standing({ requirement: r, indicator: k }, scores.indicatorScores[r]?.[k], isIndexable, city),
    ),
  ]);
  const present = all.filter(({ score }) => !Number.isNaN(score));
  return {
    strengths: present
      .filter(({ above01 }) => above01 >= QUARTILES.third)
      .sort((a, b) => b.above01 - a.above01),
    weaknesses: present
      .filter(({ above01 }) => above01 <= QUARTILES.first)
      .sort((a, b) => a.above01 - b.above01),
  };
}

function standing(
  what: Pick<Standing, 'requirement' | 'indicator'>,
  column: Float64Array | undefined,
  isIndexable: Uint8Array,
  city: number,
): Standing {
  const score = column?.[city] ?? Number.NaN;
  let less = 0;
  let equal = 0;
  let count = 0;
  for (const [other, value] of (column ?? []).entries()) {
    if (isIndexable[other] !== 1 || Number.isNaN(value)) continue;
    count++;
    if (value < score) less++;
    else if (value === score) equal++;
  }
  return { ...what, score, above01: (less + equal / 2) / count };
}
