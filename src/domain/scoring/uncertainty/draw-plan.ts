import type { Edition, EditionIndicator } from '../../edition.ts';
import { quantileOfSorted } from '../classes.ts';
import type { UsedValues } from '../indicator-values.ts';
import { type Aggregation, type Method, weightShares } from '../method.ts';
import { EXPONENTS } from '../power-mean.ts';
import { normaliseMinMax } from '../relative-normalise.ts';
import { goalpostScores } from '../requirement-scores.ts';
import { normaliseIndicators } from '../score-method.ts';
import { DRAW_RANGES, type DrawFactor } from './factors.ts';
import { PAIRWISE_DRAWS_MAX_ROWS } from './pairwise-scores.ts';

/** A gap that the method fills by itself, with no draw. */
const MEDIAN_ALONE = [0.5, 0.5] as const;

/** Peers with fewer values than this say too little to draw a gap from. */
const MIN_PEER_VALUES = 5;

/** Missing cells of one indicator, in the order of the rows. */
export interface MissingCells {
  rows: Int32Array;
  /** Per row the scores between which the gap lies: {@link DRAW_RANGES}.missingQuantiles of its peers. */
  low: Float64Array;
  high: Float64Array;
}

/** One way to score an indicator: its column, and what may stand in its gaps. */
export interface DrawColumn {
  /** One per compared city; gaps hold a number that no draw may use. */
  values: Float64Array;
  missing: MissingCells;
  /** Whether no city at all has a value, compared or not: such an indicator is in no draw. */
  isEmpty: boolean;
}

/**
 * Everything that draws need, prepared once: plain arrays that can be sent to another thread. Rows are the
 * cities that have an index under the method; the others have no rank in any draw.
 */
export interface DrawPlan {
  /** City number per row. */
  cities: Int32Array;
  /** Requirement number (0-based) per indicator, rising. */
  requirementOf: Int32Array;
  /** Shares inside the requirement, per indicator. */
  indicatorShares: Float64Array;
  /** Shares of the index, per requirement. */
  requirementShares: Float64Array;
  /**
   * Per indicator the goalposts and its values on their scale (logarithms where the scale is log); null if
   * the method does not score by goalposts and draws may not either.
   */
  goalposts: { lower: Float64Array; upper: Float64Array; columns: DrawColumn[] } | null;
  /** Other normalisations that a draw may take, each with its indicators' scores. */
  scored: DrawColumn[][];
  /** How a draw may join requirements; the method's own way first. */
  aggregations: readonly Aggregation[];
  floor: number;
  tieTolerance: number;
  factors: Record<DrawFactor, boolean>;
  /** Whether gaps hold a number in each draw; otherwise they are left out of the means. */
  fillsGaps: boolean;
}

/** How gaps are filled: between which quantiles of the peers, and how many of them it takes. */
interface GapRule {
  /** A group per city. */
  groups: Int32Array;
  shares: readonly [number, number];
  /** Groups with fewer values say too little; all cities stand in. */
  minValues: number;
}

/** Quantiles of the scores of a group. */
function quantilesByGroup(
  scores: Float64Array,
  { groups, shares: [lowShare, highShare], minValues }: GapRule,
): (group: number) => [low: number, high: number] {
  const byGroup = new Map<number, number[]>();
  for (const [city, score] of scores.entries()) {
    if (Number.isNaN(score)) continue;
    const group = byGroup.get(groups[city] as number);
    if (group) group.push(score);
    else byGroup.set(groups[city] as number, [score]);
  }
  const quantiles = (some: number[]): [number, number] => {
    const sorted = Float64Array.from(some).sort();
    return [quantileOfSorted(sorted, lowShare), quantileOfSorted(sorted, highShare)];
  };
  const all = quantiles([...byGroup.values()].flat());
  const cache = new Map<number, [number, number]>();
  for (const [group, some] of byGroup) {
    if (some.length >= minValues) cache.set(group, quantiles(some));
  }
  return (group) => cache.get(group) ?? all;
}

/**
 * The rows of `values` that belong to `cities`. Gaps become 0, which no draw reads, and are listed with the
 * scores that may stand there.
 */
function drawColumn(
  values: Float64Array,
  scores: Float64Array,
  cities: Int32Array,
  rule: GapRule,
): DrawColumn {
  const own = Float64Array.from(cities, (city) => values[city] as number);
  const rows = Int32Array.from([...own.keys()].filter((row) => Number.isNaN(own[row] as number)));
  const quantiles = quantilesByGroup(scores, rule);
  const bounds = Array.from(rows, (row) => quantiles(rule.groups[cities[row] as number] as number));
  return {
    values: own.map((value) => (Number.isNaN(value) ? 0 : value)),
    missing: {
      rows,
      low: Float64Array.from(bounds, ([low]) => low),
      high: Float64Array.from(bounds, ([, high]) => high),
    },
    isEmpty: scores.every((score) => Number.isNaN(score)),
  };
}

/** Values on the scale of their goalposts: clipped first where a logarithm follows, so that 0 is safe. */
function onScale(values: Float64Array, { scale, lower, upper }: EditionIndicator): Float64Array {
  if (scale === 'linear') return values;
  const smallest = Math.min(lower, upper);
  // A factor below the goalpost, so that a goalpost that moves still clips it.
  const floor = smallest * (smallest / Math.max(lower, upper));
  return values.map((value) => Math.log(Math.max(value, floor)));
}

/**
 * Prepares the draws of a method. `isIndexable` marks the cities with an index; `peerGroups` gives each city
 * a group whose values stand in for a gap. Null where nothing can be drawn: no city has an index, or the
 * method compares pairs of more cities than {@link PAIRWISE_DRAWS_MAX_ROWS}.
 */
export function planDraws(
  edition: Edition,
  method: Method,
  used: readonly UsedValues[][],
  isIndexable: Uint8Array,
  peerGroups: Int32Array,
  factors: Record<DrawFactor, boolean>,
): DrawPlan | null {
  const { aggregation, normalisation } = method;
  const cities = Int32Array.from([...isIndexable.keys()].filter((i) => isIndexable[i] === 1));
  const isTooMany = aggregation.kind === 'copeland' && cities.length > PAIRWISE_DRAWS_MAX_ROWS;
  if (isTooMany || cities.length === 0) return null;
  const indicators = edition.requirements.flatMap((requirement) => requirement.indicators);
  const flat = used.flat();
  const rule: GapRule = factors.missing
    ? { groups: peerGroups, shares: DRAW_RANGES.missingQuantiles, minValues: MIN_PEER_VALUES }
    : { groups: peerGroups, shares: MEDIAN_ALONE, minValues: 1 };
  const columnsOf = (scores: readonly Float64Array[]): DrawColumn[] =>
    scores.map((column) => drawColumn(column, column, cities, rule));

  const usesGoalposts = normalisation === 'goalposts' || factors.normalisation;
  const goalposts = usesGoalposts
    ? {
        lower: Float64Array.from(indicators, ({ scale, lower }) =>
          scale === 'log' ? Math.log(lower) : lower,
        ),
        upper: Float64Array.from(indicators, ({ scale, upper }) =>
          scale === 'log' ? Math.log(upper) : upper,
        ),
        columns: goalpostScores(edition, used)
          .flat()
          .map((scores, j) => {
            const { values } = flat[j] as UsedValues;
            const scaled = onScale(values, indicators[j] as EditionIndicator);
            return drawColumn(scaled, scores, cities, rule);
          }),
      }
    : null;

  const scored: DrawColumn[][] = [];
  if (normalisation !== 'goalposts') {
    scored.push(columnsOf(normaliseIndicators(edition, used, method).flat()));
  }
  if (factors.normalisation) {
    const minMax = flat.map(({ values }, j) => {
      const { lower, upper } = indicators[j] as EditionIndicator;
      return normaliseMinMax(values, upper > lower ? 1 : -1, { worst: 1, best: 100 });
    });
    if (normalisation !== 'min_max') scored.push(columnsOf(minMax));
    for (const other of ['z_score', 'percentile_rank'] as const) {
      if (normalisation === other) continue;
      const by = { normalisation: other, isWinsorised: false };
      scored.push(columnsOf(normaliseIndicators(edition, used, by).flat()));
    }
  }

  return {
    cities,
    requirementOf: Int32Array.from(
      edition.requirements.flatMap((requirement, r) => requirement.indicators.map(() => r)),
    ),
    ...sharesOf(method),
    goalposts,
    scored,
    aggregations: factors.aggregation ? [aggregation, otherThan(aggregation)] : [aggregation],
    floor: edition.rules.requirementFloor,
    tieTolerance: edition.rules.tieTolerance,
    factors,
    fillsGaps: factors.missing || method.missing === 'peer_median',
  };
}

/** The mean that draws take beside the method's own way: arithmetic, or else the edition's. */
function otherThan(aggregation: Aggregation): Aggregation {
  const { arithmetic, geometric } = EXPONENTS;
  const isGeometric = aggregation.kind === 'copeland' || aggregation.exponent === arithmetic;
  return { kind: 'mean', exponent: isGeometric ? geometric : arithmetic };
}

/** The same plan with a method's weights, where nothing else has changed. */
export function reweighed(
  plan: DrawPlan,
  method: Pick<Method, 'requirementWeights' | 'indicatorWeights'>,
): DrawPlan {
  return { ...plan, ...sharesOf(method) };
}

function sharesOf(method: Pick<Method, 'requirementWeights' | 'indicatorWeights'>) {
  return {
    indicatorShares: Float64Array.from(method.indicatorWeights.flatMap(weightShares)),
    requirementShares: Float64Array.from(weightShares(method.requirementWeights)),
  };
}
