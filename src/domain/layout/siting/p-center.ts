import type { Matrix } from '../../matrix.ts';
import { searchCover } from './cover-search.ts';
import { coverageOfMatrix } from './coverage.ts';
import {
  type CoveringOptions,
  maximalCoveringSteps,
  type SitingProgress,
} from './maximal-covering.ts';
import { checkDistances } from './neighbours.ts';
import { placeApart } from './place-apart.ts';
import { type FullRules, readRules, type Siting, type SitingRules } from './rules.ts';
import { Selection, selectionOf } from './selection.ts';
import { lastOf } from './steps.ts';

/** With more pairs in reach a search through all covers is not begun. */
const MAX_SEARCHED_PAIRS = 25_000;
/** Pairs that one such search may read. */
const SEARCH_PAIRS = 3e8;
/** Turns of the covering search; see {@link maximalCovering}. */
const TURNS = 2;
const MAX_NODES = 60_000;

/** Candidates that leave nobody far away, as far as found. */
export interface CenterSiting {
  /** Indexes, rising. */
  chosen: Int32Array;
  /** Largest distance from demand to the nearest chosen candidate; 0 without demand. */
  radiusKm: number;
  /** No allowed set has a smaller one. */
  lowerBoundKm: number;
  /** (radiusKm − lowerBoundKm) / radiusKm: the most that could be saved; 0 = proven best. */
  gap01: number;
}

/**
 * p-center problem (S. L. Hakimi 1964): `count` ≥ 1 candidates with the least largest distance to the nearest. The
 * answer is one of the distances (E. Minieka 1970), so they are halved again and again by asking whether `count`
 * candidates cover all within one: yes by {@link maximalCovering}, no by its upper bound or by a search through all
 * covers, which settles small cases. Where neither is settled the gap stays open and is told. Distances are of demand
 * (rows) × candidates (columns). The same input gives the same answer. Runs to the end at once;
 * {@link pCenterSteps} can be stopped.
 * @throws when the count is 0, lists do not fit each other or hold no proper numbers
 */
export function pCenter(distancesKm: Matrix, options: SitingRules): Siting<CenterSiting> {
  return lastOf(pCenterSteps(distancesKm, options));
}

/** {@link pCenter} in steps of some milliseconds. */
export function* pCenterSteps(
  distancesKm: Matrix,
  options: SitingRules,
): Generator<SitingProgress, Siting<CenterSiting>> {
  if (options.count === 0) throw new Error('Unexpected count: 0');
  const read = readRules(distancesKm.columns, options);
  if (!read.ok) return read;
  checkDistances(distancesKm);
  const rules = read.value;
  const started = startFarthest(distancesKm, rules);
  if (!started.ok) return started;
  let best: Int32Array = Int32Array.from(started.value.chosen);
  let radiusKm = radiusOf(distancesKm, best);
  const radiiKm = radiiBetween(distancesKm, leastRadius(distancesKm, rules), radiusKm);
  /** The radii below `low` are proven too small; the one at `high` is reached. */
  let low = 0;
  let high = radiiKm.length - 1;
  const steps = Math.ceil(Math.log2(radiiKm.length + 1)) + 1;
  let asked = 0;
  const told = () => ({ done01: Math.min(1, asked / steps), value: radiusKm });
  /** Below this nothing was found, though it may not be proven. */
  let missed = 0;
  let unproven = high;
  while (missed < high) {
    const middle = (missed + high) >> 1;
    asked++;
    const answer = yield* decide(distancesKm, rules, options, radiiKm[middle] as number, told);
    if (answer.kind === 'cover') {
      best = answer.chosen;
      radiusKm = radiusOf(distancesKm, best);
      while (high > 0 && (radiiKm[high - 1] as number) >= radiusKm) high--;
    } else {
      missed = middle + 1;
      if (answer.kind === 'none') low = middle + 1;
      else unproven = Math.min(unproven, middle);
    }
  }
  /** From here on nothing could be proven, or all is reached. */
  unproven = low > unproven ? high : Math.min(unproven, high);
  const provingOnly = { ...options, isAnnealed: false };
  while (low < unproven) {
    const middle = (low + unproven) >> 1;
    const answer = yield* decide(distancesKm, rules, provingOnly, radiiKm[middle] as number, told);
    if (answer.kind === 'none') low = middle + 1;
    else unproven = middle;
  }
  const lowerBoundKm = Math.min(radiiKm[low] ?? radiusKm, radiusKm);
  const gap01 = radiusKm > 0 ? (radiusKm - lowerBoundKm) / radiusKm : 0;
  return { ok: true, value: { chosen: best.sort(), radiusKm, lowerBoundKm, gap01 } };
}

/** Largest distance of a demand to the nearest of a set; 0 without demand. */
export function radiusOf(distancesKm: Matrix, chosen: Int32Array): number {
  const { rows, columns, values } = distancesKm;
  let radiusKm = 0;
  for (let d = 0; d < rows; d++) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const c of chosen) nearest = Math.min(nearest, values[d * columns + c] as number);
    radiusKm = Math.max(radiusKm, nearest);
  }
  return radiusKm;
}

type Answer = { kind: 'cover'; chosen: Int32Array } | { kind: 'none' } | { kind: 'unknown' };

/** Whether an allowed set covers all demand within a radius. */
function* decide(
  distancesKm: Matrix,
  rules: FullRules,
  options: CoveringOptions,
  radiusKm: number,
  told: () => SitingProgress,
): Generator<SitingProgress, Answer> {
  const coverage = coverageOfMatrix(
    distancesKm,
    new Float64Array(distancesKm.rows).fill(1),
    radiusKm,
  );
  const targetWeight = distancesKm.rows;
  const covering = maximalCoveringSteps(coverage, { ...options, turns: TURNS, targetWeight });
  let step = covering.next();
  for (; !step.done; step = covering.next()) yield told();
  const siting = step.value;
  if (siting.ok && siting.value.coveredWeight >= targetWeight)
    return { kind: 'cover', chosen: siting.value.chosen };
  if (siting.ok && siting.value.upperBound < targetWeight) return { kind: 'none' };
  const pairs = coverage.reach.items.length;
  if (pairs > MAX_SEARCHED_PAIRS) return { kind: 'unknown' };
  const nodes = Math.min(MAX_NODES, SEARCH_PAIRS / (pairs + 1));
  const search = searchCover(coverage, rules, nodes);
  let look = search.next();
  for (; !look.done; look = search.next()) yield told();
  if (look.value.kind !== 'cover') return look.value;
  return rules.spacing
    ? { kind: 'unknown' }
    : { kind: 'cover', chosen: filled(rules, look.value.picks) };
}

function filled(rules: FullRules, picks: number[]): Int32Array {
  const selection = selectionOf(rules, picks);
  for (let c = 0; !selection.isFull; c++) if (selection.canAdd(c)) selection.add(c);
  return Int32Array.from(selection.chosen);
}

/** Takes the allowed candidate nearest to the demand that is farthest off, again and again (T. F. Gonzalez 1985). */
function startFarthest({ rows, columns, values }: Matrix, rules: FullRules): Siting<Selection> {
  const selection = new Selection(rules);
  const nearestKm = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  const serve = (c: number): void => {
    for (let d = 0; d < rows; d++) {
      nearestKm[d] = Math.min(nearestKm[d] as number, values[d * columns + c] as number);
    }
  };
  selection.chosen.forEach(serve);
  while (!selection.isFull) {
    const farthest = nearestKm.reduce(
      (max, km, d) => (km > (nearestKm[max] as number) ? d : max),
      0,
    );
    let best = -1;
    let leastKm = Number.POSITIVE_INFINITY;
    for (let c = 0; c < columns; c++) {
      const km = rows > 0 ? (values[farthest * columns + c] as number) : 0;
      if (!selection.canAdd(c) || (best >= 0 && km >= leastKm)) continue;
      best = c;
      leastKm = km;
    }
    if (best < 0) return placeApart(rules);
    selection.add(best);
    serve(best);
  }
  return { ok: true, value: selection };
}

/** No set can do better than all allowed candidates together. */
function leastRadius(distancesKm: Matrix, { isExcluded }: FullRules): number {
  return radiusOf(
    distancesKm,
    Int32Array.from(isExcluded.keys()).filter((c) => !isExcluded[c]),
  );
}

/** The different distances from one to another, both included, rising. */
function radiiBetween({ values }: Matrix, fromKm: number, toKm: number): Float64Array {
  const sorted = values.filter((km) => km >= fromKm && km <= toKm).sort();
  return sorted.filter((km, k) => k === 0 || km !== sorted[k - 1]);
}
