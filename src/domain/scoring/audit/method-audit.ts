import type { Edition } from '../../edition.ts';
import { GRADES } from '../evidence.ts';
import { type Histogram, histogram } from '../histogram.ts';
import type { UsedValues } from '../indicator-values.ts';
import type { Method } from '../method.ts';
import { goalpostScores } from '../requirement-scores.ts';
import { type ScoreStatus, STATUSES } from '../score-edition.ts';
import { scoreUsed } from '../score-method.ts';
import { correlation } from '../statistics.ts';
import { betweenGroupShare } from './between-groups.ts';
import {
  effectiveImportance,
  type Importance,
  type ScoreCorrelations,
  scoreCorrelations,
} from './importance.ts';
import { type LevelShares, levelShares } from './level-shares.ts';
import { type RedGaps, redGaps } from './red-gaps.ts';
import { type ValueAges, valueAges } from './value-ages.ts';

/** What an audit looks at. */
export interface AuditBase {
  edition: Edition;
  used: UsedValues[][];
  peerGroups: Int32Array;
  /** Per city the number of its country. */
  countries: Int32Array;
  /** Gross domestic product per person, one per city; null where the package has no such indicator. */
  incomes: Float64Array | null;
  /** Per indicator of the package the year of each city's value. */
  years: Int16Array[];
}

/** What can be computed about the weight and the weakness of a method on the open values. */
export interface MethodAudit {
  correlations: ScoreCorrelations;
  importance: Importance[];
  levels: LevelShares[];
  ages: ValueAges;
  /** Cities with enough points, per requirement. */
  scored: number[];
  /** Cities with a value, per requirement and indicator. */
  present: number[][];
  statuses: Record<ScoreStatus, number>;
  grades: Record<(typeof GRADES)[number], number>;
  /** Index of the cities that have one, in bins of 5 points. */
  distribution: Histogram;
  /** Share of the variance of the index that lies between countries. */
  betweenCountries01: number;
  /** Correlation of the index with the logarithm of income; null where the package states none. */
  incomeR: number | null;
  redGaps: RedGaps;
}

/** Values of a year more than this before the edition was frozen count as old. */
const OLD_AFTER_YEARS = 5;

/** Width of a bar of the distribution, in points of the index. */
const BIN_POINTS = 5;

function tally<T extends string>(names: readonly T[], of: Uint8Array): Record<T, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<T, number>;
  for (const number of of) counts[names[number] as T]++;
  return counts;
}

/** First year whose values count as recent for an edition. */
export function recentSince({ frozenOn }: Pick<Edition, 'frozenOn'>): number {
  return Number(frozenOn.slice(0, 4)) - OLD_AFTER_YEARS;
}

/** See {@link MethodAudit}. Throws for a method that cannot score the edition. */
export function auditMethod(base: AuditBase, method: Method): MethodAudit {
  const { edition, used, peerGroups, countries, incomes, years } = base;
  const scores = scoreUsed(edition, method, used, peerGroups);
  const correlations = scoreCorrelations(scores);
  return {
    correlations,
    importance: effectiveImportance(correlations, method.requirementWeights),
    levels: levelShares(edition, used),
    ages: valueAges(used, years, recentSince(edition)),
    scored: scores.requirements.map(
      (column) => column.filter((score) => !Number.isNaN(score)).length,
    ),
    present: used.map((own) =>
      own.map(({ columns }) => columns.filter((column) => column >= 0).length),
    ),
    statuses: tally(STATUSES, scores.status),
    grades: tally(GRADES, scores.grade),
    distribution: histogram(scores.index, {
      lower: 0,
      upper: 100,
      binCount: 100 / BIN_POINTS,
      scale: 'linear',
    }),
    betweenCountries01: betweenGroupShare(scores.index, countries),
    incomeR:
      incomes &&
      correlation(
        scores.index,
        incomes.map((income) => (income > 0 ? Math.log(income) : Number.NaN)),
      ),
    redGaps: redGaps(edition, method, goalpostScores(edition, used), scores),
  };
}
