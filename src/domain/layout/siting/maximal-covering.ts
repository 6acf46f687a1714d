import { drawRandom } from '../../scoring/uncertainty/random.ts';
import { type Coverage, coveredWeightOf } from './coverage.ts';
import { annealCoverage } from './coverage-anneal.ts';
import { boundByGains, relaxCoverage } from './coverage-bound.ts';
import { swapForCoverage } from './coverage-swap.ts';
import { coveredValue, type GreedyOrder } from './lazy-greedy.ts';
import { type FullRules, readRules, type Siting, type SitingRules } from './rules.ts';
import { selectionOf } from './selection.ts';
import { orderGreedily, startGreedily } from './start-set.ts';
import { lastOf } from './steps.ts';

/** Share of the optimum that plain greedy is sure to reach: 1 − 1/e (Nemhauser, Wolsey & Fisher 1978). */
const GREEDY_GUARANTEE01 = 1 - Math.exp(-1);
/** The same with minima per group: 1/2 (Fisher, Nemhauser & Wolsey 1978). */
const GROUPED_GUARANTEE01 = 0.5;

/** Any number would do; one that stays makes the answer stay. */
const SEED = 1974;
const TURNS = 4;
const TRIES_A_CANDIDATE = 400;
const MIN_TRIES = 40_000;
const MAX_TRIES = 300_000;
/** Pairs that all rounds of the bound may read. */
const BOUND_PAIRS = 6e7;
const ROUNDS_A_STEP = 10;

export interface CoveringOptions extends SitingRules {
  /**
   * `greedy`: the nested order alone; `swap`: improved by swaps; `full`, which is meant where nothing is said: swaps
   * by chance and a close bound as well.
   */
  effort?: 'greedy' | 'swap' | 'full';
}

/** Candidates that cover the most weight, as far as found. */
export interface CoveringSiting {
  /** In an order in which each covers the most of what those before it leave; fixed ones first. */
  chosen: Int32Array;
  /** Weight that each of `chosen` adds. */
  gains: Float64Array;
  coveredWeight: number;
  /** Of the whole weight; NaN where there is none. */
  coveredShare01: number;
  /** The plain greedy set before swaps: the first k are the greedy set of k. */
  greedyOrder: Int32Array;
  greedyGains: Float64Array;
  /** No allowed set covers more weight than this. */
  upperBound: number;
  /** (upperBound − coveredWeight) / upperBound: the most that is lost; 0 = proven best. */
  gap01: number;
  /** Share of the optimum that `greedyOrder`, so `chosen` too, is sure to reach; null with spacing, where none is known. */
  guarantee01: number | null;
}

/** How far a search has come. */
export interface SitingProgress {
  done01: number;
  /** Best value found so far. */
  value: number;
}

/**
 * Maximal covering location problem (R. Church & C. ReVelle 1974): `count` candidates that cover as much weight as
 * possible. Lazy greedy, then swaps, then swaps by chance, then a Lagrangian bound; stops early where the bound is met.
 * The same input gives the same answer. Runs to the end at once; {@link maximalCoveringSteps} can be stopped.
 * @throws when lists do not fit each other or hold no proper numbers
 */
export function maximalCovering(
  coverage: Coverage,
  options: CoveringOptions,
): Siting<CoveringSiting> {
  return lastOf(maximalCoveringSteps(coverage, options));
}

/** {@link maximalCovering} in steps of some milliseconds. */
export function* maximalCoveringSteps(
  coverage: Coverage,
  options: CoveringOptions,
): Generator<SitingProgress, Siting<CoveringSiting>> {
  const read = readRules(coverage.reach.offsets.length - 1, options);
  if (!read.ok) return read;
  const rules = read.value;
  const started = startGreedily(() => coveredValue(coverage), rules);
  if (!started.ok) return started;
  const { greedy, selection } = started.value;
  const { effort = 'full' } = options;
  const isWhole = coverage.weights.every(Number.isInteger);
  let upperBound = Math.min(
    boundByGains(coverage, rules, greedy.order),
    boundByGains(coverage, rules, rules.fixed),
  );
  let best = greedy.order;
  let bestWeight = coveredWeightOf(coverage, best);
  const take = (chosen: Iterable<number>): void => {
    const weight = coveredWeightOf(coverage, chosen);
    if (weight <= bestWeight) return;
    best = Int32Array.from(chosen);
    bestWeight = weight;
  };
  const isSettled = (): boolean => tightened(upperBound, isWhole) <= bestWeight;
  if (effort !== 'greedy' && !isSettled()) {
    for (const _ of swapForCoverage(coverage, selection)) yield { done01: 0, value: bestWeight };
    take(selection.chosen);
    upperBound = Math.min(upperBound, boundByGains(coverage, rules, best));
  }
  if (effort === 'full') {
    const tries = clamped(TRIES_A_CANDIDATE * rules.isFixed.length, MIN_TRIES, MAX_TRIES);
    const rounds = clamped(BOUND_PAIRS / (coverage.reach.items.length + 1), 200, 1600) / TURNS;
    const relaxing = relaxCoverage(coverage, rules, best, TURNS * rounds, () => bestWeight);
    for (let run = 0; run < TURNS && !isSettled(); run++) {
      for (let round = 1; round <= rounds && !isSettled(); round++) {
        const relaxed = relaxing.next();
        if (relaxed.done) break;
        upperBound = Math.min(upperBound, relaxed.value.upperBound);
        if (!rules.spacing && relaxed.value.favouredWeight > bestWeight) {
          take(relaxed.value.favoured);
        }
        if (round % ROUNDS_A_STEP === 0) yield { done01: run / TURNS, value: bestWeight };
      }
      if (isSettled()) break;
      const moved = selectionOf(rules, run === 0 ? selection.chosen : best);
      const annealing = annealCoverage(coverage, moved, tries, drawRandom(SEED, run));
      for (let step = annealing.next(); ; step = annealing.next()) {
        if (step.done) {
          take(step.value);
          break;
        }
        yield { done01: (run + 0.5) / TURNS, value: Math.max(bestWeight, step.value) };
      }
    }
  }
  return { ok: true, value: summarise(coverage, rules, greedy, best, upperBound, isWhole) };
}

/** The covered share of the whole weight by 0, 1, 2 … of the chosen, so one number more than there are. */
export function coverageByNumber(gains: Float64Array, totalWeight: number): Float64Array {
  const shares01 = new Float64Array(gains.length + 1);
  let covered = 0;
  for (const [k, gain] of gains.entries()) {
    covered += gain;
    shares01[k + 1] = covered / totalWeight;
  }
  if (totalWeight === 0) shares01.fill(Number.NaN);
  return shares01;
}

function summarise(
  coverage: Coverage,
  rules: FullRules,
  greedy: GreedyOrder,
  best: Int32Array,
  bound: number,
  isWhole: boolean,
): CoveringSiting {
  const { order, gains } =
    best === greedy.order ? greedy : orderGreedily(coveredValue(coverage), rules, best);
  const coveredWeight = coveredWeightOf(coverage, order);
  const upperBound = Math.max(tightened(bound, isWhole), coveredWeight);
  const isGrouped = rules.minima.some((minimum) => minimum > 0);
  return {
    chosen: order,
    gains,
    coveredWeight,
    coveredShare01: coverage.totalWeight > 0 ? coveredWeight / coverage.totalWeight : Number.NaN,
    greedyOrder: greedy.order,
    greedyGains: greedy.gains,
    upperBound,
    gap01: upperBound > 0 ? (upperBound - coveredWeight) / upperBound : 0,
    guarantee01: rules.spacing ? null : isGrouped ? GROUPED_GUARANTEE01 : GREEDY_GUARANTEE01,
  };
}

/** Whole weights cannot add up to more than the bound's whole part; the rest is the noise of sums. */
function tightened(bound: number, isWhole: boolean): number {
  return isWhole ? Math.floor(bound + 1e-6) : bound;
}

function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
