import type { Matrix } from '../../matrix.ts';
import { drawRandom } from '../../scoring/uncertainty/random.ts';
import { searchCover } from './cover-search.ts';
import { swapToCover } from './cover-swaps.ts';
import { type Coverage, coverageOfMatrix, coveredWeightOf } from './coverage.ts';
import { relaxCoverage } from './coverage-bound.ts';
import type { SitingProgress } from './maximal-covering.ts';
import { checkDistances } from './neighbours.ts';
import { placeApart } from './place-apart.ts';
import { type FullRules, readRules, type Siting, type SitingRules } from './rules.ts';
import { Selection, selectionOf } from './selection.ts';
import { lastOf } from './steps.ts';

/** With more pairs in reach a search through all covers is not begun. */
const MAX_SEARCHED_PAIRS = 25_000;
/** Pairs that one such search may read. */
const SEARCH_PAIRS = 3e8;
const MAX_NODES = 60_000;
/** Swaps that one radius is worth for each chosen candidate, in the first look and at the end. */
const QUICK_SWAPS = 30;
const SWAPS = 200;
/** Any number would do; one that stays makes the answer stay. */
const SEED = 1964;
/** Rounds of the bound at one radius, and the pairs that all of them may read. */
const MIN_ROUNDS = 200;
const MAX_ROUNDS = 1_600;
const BOUND_PAIRS = 6e7;
const ROUNDS_A_STEP = 10;
/** What is proven need not be closer than this share of the radius where nothing settles it. */
const FINE_SHARE = 0.003;
/** Noise of sums in the bound. */
const NOISE = 1e-6;

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
 * candidates cover all within one: yes by {@link swapToCover}, then no by {@link relaxCoverage} or by a search through
 * all covers, which settles small cases. Where neither is settled the gap stays open and is told. Distances are of demand
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
  const told = (done01: number) => ({ done01, value: radiusKm });
  const coverageAt = (place: number): Coverage =>
    coverageOfMatrix(
      distancesKm,
      new Float64Array(distancesKm.rows).fill(1),
      radiiKm[place] as number,
    );
  /** Place of the radius that is reached. */
  let high = radiiKm.length - 1;
  const take = (chosen: Iterable<number>): void => {
    best = Int32Array.from(chosen);
    radiusKm = radiusOf(distancesKm, best);
    while (high > 0 && (radiiKm[high - 1] as number) >= radiusKm) high--;
  };
  const random = drawRandom(SEED, 0);
  function* reaches(place: number, swaps: number, done01: number): Covering<boolean> {
    const selection = selectionOf(rules, best);
    const search = swapToCover(coverageAt(place), selection, swaps, random);
    let step = search.next();
    for (; !step.done; step = search.next()) yield told(done01);
    if (step.value) take(selection.chosen);
    return step.value;
  }
  for (let missed = 0; missed < high; ) {
    const middle = (missed + high) >> 1;
    if (!(yield* reaches(middle, QUICK_SWAPS * rules.count, 0))) missed = middle + 1;
  }
  /** The radii below `low` are proven too small; nothing could be proven from `unproven` on. */
  let low = 0;
  let unproven = high;
  while (low < unproven) {
    const middle = (low + unproven) >> 1;
    const answer = yield* provedTooSmall(coverageAt(middle), rules, best, () => told(1 / 3));
    if (answer.kind === 'cover') take(answer.chosen);
    if (answer.kind === 'none') low = middle + 1;
    else unproven = Math.min(middle, high);
    const leftKm = (radiiKm[unproven] as number) - (radiiKm[low] as number);
    if (answer.kind === 'unknown' && leftKm < FINE_SHARE * radiusKm) break;
  }
  while (high > low && (yield* reaches(high - 1, SWAPS * rules.count, 2 / 3)));
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

type Covering<T> = Generator<SitingProgress, T>;

type Answer = { kind: 'cover'; chosen: Int32Array } | { kind: 'none' } | { kind: 'unknown' };

/** Whether no allowed set covers all demand; a set that does may turn up instead. */
function* provedTooSmall(
  coverage: Coverage,
  rules: FullRules,
  start: Int32Array,
  told: () => SitingProgress,
): Covering<Answer> {
  const demandCount = coverage.weights.length;
  const pairs = coverage.reach.items.length;
  let known = coveredWeightOf(coverage, start);
  const isSearched = pairs <= MAX_SEARCHED_PAIRS;
  const rounds = isSearched
    ? MIN_ROUNDS
    : Math.max(MIN_ROUNDS, Math.min(MAX_ROUNDS, BOUND_PAIRS / pairs));
  let round = 0;
  for (const { upperBound, favoured, favouredWeight } of relaxCoverage(
    coverage,
    rules,
    start,
    rounds,
    () => known,
  )) {
    known = Math.max(known, Math.min(favouredWeight, demandCount - 1));
    if (upperBound < demandCount - NOISE) return { kind: 'none' };
    if (favouredWeight >= demandCount && !rules.spacing) return { kind: 'cover', chosen: favoured };
    if (++round % ROUNDS_A_STEP === 0) yield told();
  }
  if (!isSearched) return { kind: 'unknown' };
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
