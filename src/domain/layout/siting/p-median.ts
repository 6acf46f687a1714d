import type { Matrix } from '../../matrix.ts';
import { drawRandom, type Random } from '../../scoring/uncertainty/random.ts';
import type { SitingProgress } from './maximal-covering.ts';
import { relaxMedian } from './median-bound.ts';
import { type MedianCosts, medianCosts, savedValue, totalCostOf } from './median-costs.ts';
import { MedianSearch } from './median-swap.ts';
import { readRules, type Siting, type SitingRules } from './rules.ts';
import { type Selection, selectionOf } from './selection.ts';
import { orderGreedily, startGreedily } from './start-set.ts';
import { lastOf } from './steps.ts';

/** Any number would do; one that stays makes the answer stay. */
const SEED = 1964;
/** Rounds of the bound and shaken sets take turns so often. */
const TURNS = 6;
/** Cells of the table that all rounds of the bound, and all shaken sets, may read. */
const BOUND_CELLS = 4e8;
const SHAKE_CELLS = 5e8;
/** A shaken set is mended in about so many rounds over the table. */
const ROUNDS_A_SHAKE = 6;
const MAX_MOVED = 8;

export interface MedianOptions extends SitingRules {
  /**
   * `greedy`: the nested order alone; `swap`: improved by swaps; `full`, which is meant where nothing is said: shaken
   * sets and a close bound as well.
   */
  effort?: 'greedy' | 'swap' | 'full';
}

/** Candidates that are near to all demand on average, as far as found. */
export interface MedianSiting {
  /** In an order in which each saves the most way over those before it; fixed ones first. */
  chosen: Int32Array;
  /** Sum of weight × distance to the nearest chosen candidate. */
  weightedKm: number;
  /** Weighted mean distance; NaN without weight. */
  meanKm: number;
  /** The plain greedy set before swaps: the first k are the greedy set of k. */
  greedyOrder: Int32Array;
  /** No allowed set has a smaller sum of weight × distance. */
  lowerBound: number;
  /** (weightedKm − lowerBound) / weightedKm: the most that could be saved; 0 = proven best. */
  gap01: number;
}

/**
 * p-median problem (S. L. Hakimi 1964): `count` ≥ 1 candidates with the least sum of weight × distance to the nearest.
 * Greedy start, Teitz–Bart swaps, sets shaken by chance and mended by swaps (variable neighbourhood search, P. Hansen
 * & N. Mladenović 1997), Lagrangian lower bound. The same input gives the same answer. Distances are of demand (rows)
 * × candidates (columns). Runs to the end at once; {@link pMedianSteps} can be stopped.
 * @throws when the count is 0, lists do not fit each other or hold no proper numbers
 */
export function pMedian(
  distancesKm: Matrix,
  weights: Float64Array,
  options: MedianOptions,
): Siting<MedianSiting> {
  return lastOf(pMedianSteps(distancesKm, weights, options));
}

/** {@link pMedian} in steps of some milliseconds. */
export function* pMedianSteps(
  distancesKm: Matrix,
  weights: Float64Array,
  options: MedianOptions,
): Generator<SitingProgress, Siting<MedianSiting>> {
  if (options.count === 0) throw new Error('Unexpected count: 0');
  const read = readRules(distancesKm.columns, options);
  if (!read.ok) return read;
  const rules = read.value;
  const costs = medianCosts(distancesKm, weights);
  const isWhole = costs.values.every(Number.isInteger);
  const started = startGreedily(() => savedValue(costs), rules);
  if (!started.ok) return started;
  const { greedy, selection } = started.value;
  const { effort = 'full' } = options;
  let best = greedy.order;
  let leastCost = totalCostOf(costs, best);
  let lowerBound = leastServing(costs);
  const take = ({ chosen }: Selection, cost: number): void => {
    if (cost >= leastCost) return;
    best = Int32Array.from(chosen);
    leastCost = cost;
  };
  const isProven = (): boolean => tightened(lowerBound, isWhole) >= leastCost;
  const search = new MedianSearch(costs, selection);
  if (effort !== 'greedy') {
    for (const value of search.improve()) yield { done01: 0, value };
    take(selection, search.cost);
  }
  if (effort === 'full') {
    const cells = Math.max(1, costs.values.length);
    const rounds = Math.ceil(clamped(BOUND_CELLS / cells, 150, 1500) / TURNS);
    const shakes = clamped(SHAKE_CELLS / cells / ROUNDS_A_SHAKE, 12, 600) / TURNS;
    const relaxing = relaxMedian(
      costs,
      rules,
      startPrices(search),
      TURNS * rounds,
      () => leastCost,
    );
    for (let turn = 0; turn < TURNS && !isProven(); turn++) {
      for (let round = 0; round < rounds && !isProven(); round++) {
        const relaxed = relaxing.next();
        if (relaxed.done) break;
        lowerBound = Math.max(lowerBound, relaxed.value.lowerBound);
        if (round % 2 === 0) yield { done01: turn / TURNS, value: leastCost };
      }
      const random = drawRandom(SEED, turn);
      for (let shake = 0; shake < shakes && !isProven(); shake++) {
        const other = new MedianSearch(costs, selectionOf(rules, best));
        shakeSet(other, 1 + (shake % MAX_MOVED), random);
        for (const _ of other.improve()) yield { done01: (turn + 0.5) / TURNS, value: leastCost };
        take(other.selection, other.cost);
      }
    }
  }
  const { order } = best === greedy.order ? greedy : orderGreedily(savedValue(costs), rules, best);
  const weightedKm = totalCostOf(costs, order);
  const bound = Math.min(tightened(lowerBound, isWhole), weightedKm);
  return {
    ok: true,
    value: {
      chosen: order,
      weightedKm,
      meanKm: weightedKm / weights.reduce((sum, weight) => sum + weight, 0),
      greedyOrder: greedy.order,
      lowerBound: bound,
      gap01: weightedKm > 0 ? (weightedKm - bound) / weightedKm : 0,
    },
  };
}

/** What serving all demand costs where every candidate is chosen. */
function leastServing(costs: MedianCosts): number {
  return totalCostOf(costs, Array(costs.candidateCount).keys());
}

/** What each demand would pay at the second nearest, where prices often end. */
function startPrices(search: MedianSearch): Float64Array {
  return search.secondCosts.map((cost) => (Number.isFinite(cost) ? cost : 0));
}

/** Swaps some candidates by chance. */
function shakeSet(search: MedianSearch, moves: number, random: Random): void {
  const { selection } = search;
  const candidateCount = selection.isChosen.length;
  let made = 0;
  for (let k = 0; k < moves * 4 && made < moves; k++) {
    const out = selection.chosen[Math.floor(random() * selection.chosen.length)] as number;
    const into = Math.floor(random() * candidateCount);
    if (!selection.canSwap(out, into)) continue;
    search.swap(out, into);
    made++;
  }
}

/** Whole costs cannot add up to less than the next whole number; the rest is the noise of sums. */
function tightened(bound: number, isWhole: boolean): number {
  return isWhole ? Math.max(0, Math.ceil(bound - 1e-6)) : bound;
}

function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
