import { drawRandom } from '../uncertainty/random.ts';
import { drawnWeights, floorCorners, raisedTo } from './floored-weights.ts';

/** The best place that a city reaches by weights alone. */
export interface BestRank {
  /** Rank under `weights`. */
  rank: number;
  /** Shares of the requirements, which sum to 1, none below the floor. */
  weights: number[];
  /** No weights within the floor give a better rank than this; where it equals `rank`, the answer is exact. */
  bound: number;
}

/** Starts that are drawn, beside the weights in use and the corners. */
const DRAWN_STARTS = 40;
const SEED = 20262;

/** Rounds over all directions in a row that may pass without fewer rows above. */
const IDLE_ROUNDS = 2;

/**
 * Looks for the weights that place one row as high as possible, each weight at least `floor01`.
 *
 * `terms`: per requirement the terms of the mean, see `powerTerms`; `sign` is −1 for a negative exponent,
 * where a smaller term is better. Only rows with `isCompared` count. The search starts from `start`, from the
 * corners of what the floor allows and from drawn weights (seeded: the same question has the same answer). From
 * each it moves along one direction after the other, to another requirement or towards a corner, always to the
 * place on that line that leaves the fewest rows above, which sorting where the rows are passed finds exactly. What
 * it finds is a rank that the weights give; `bound` is proven: it counts the rows that are above in every corner
 * and so everywhere between.
 *
 * Throws for a floor that the weights cannot keep.
 */
export function bestRank(
  terms: readonly Float64Array[],
  isCompared: Uint8Array,
  row: number,
  options: { sign: 1 | -1; floor01: number; start: readonly number[] },
): BestRank {
  const { sign, floor01, start } = options;
  const count = terms.length;
  if (!(floor01 >= 0 && floor01 * count <= 1)) throw new RangeError(`Bad floor: ${floor01}`);
  const leads = leadsOver(terms, isCompared, row, sign);
  const corners = floorCorners(count, floor01);
  const bound = 1 + aboveEverywhere(leads, corners);
  const random = drawRandom(SEED, row);
  let best = { rank: Number.POSITIVE_INFINITY, weights: [...start] };
  for (let at = 0; at <= count + DRAWN_STARTS && best.rank > bound; at++) {
    const from = at === 0 ? raisedTo(start, floor01) : corners[at - 1];
    const found = climb(leads, from ?? drawnWeights(random, count, floor01), { corners, floor01 });
    if (found.rank < best.rank) best = found;
  }
  return { ...best, bound };
}

/** Per requirement how far every other compared row leads over `row`, in terms. */
function leadsOver(
  terms: readonly Float64Array[],
  isCompared: Uint8Array,
  row: number,
  sign: 1 | -1,
): Float64Array[] {
  const others = [...isCompared.keys()].filter((i) => i !== row && isCompared[i] === 1);
  return terms.map((column) =>
    Float64Array.from(others, (i) => sign * ((column[i] as number) - (column[row] as number))),
  );
}

function leadUnder(leads: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const lead = new Float64Array(leads[0]?.length ?? 0);
  for (const [r, column] of leads.entries()) {
    const weight = weights[r] as number;
    for (let i = 0; i < lead.length; i++)
      lead[i] = (lead[i] as number) + weight * (column[i] as number);
  }
  return lead;
}

/** Leads smaller than this are rounding. */
const NO_LEAD = 1e-12;
/** Shorter stretches of a line hold no weights that can be told apart. */
const LEAST_WIDTH = 1e-9;

/** Moves along directions for as long as that leaves fewer rows above, or as many in another place. */
function climb(
  leads: readonly Float64Array[],
  from: readonly number[],
  { corners, floor01 }: { corners: readonly (readonly number[])[]; floor01: number },
): { rank: number; weights: number[] } {
  let weights = [...from];
  let best = { above: countAbove(leadUnder(leads, weights)), weights };
  for (let idle = 0; idle < IDLE_ROUNDS; idle++) {
    for (const direction of directionsFrom(weights, corners)) {
      const next = alongLine(leads, weights, direction, floor01);
      if (next === null) continue;
      weights = weights.map((weight, r) => weight + next.step * (direction[r] as number));
      if (next.above < best.above) {
        best = { above: next.above, weights };
        idle = -1;
      }
    }
  }
  // Counted anew: what was added up step by step carries their rounding.
  const clean = raisedTo(best.weights, floor01);
  return { rank: countAbove(leadUnder(leads, clean)) + 1, weights: clean };
}

/** From one requirement to another, every pair once; then towards every corner. Each sums to 0. */
function directionsFrom(
  weights: readonly number[],
  corners: readonly (readonly number[])[],
): number[][] {
  const exchanges = weights.flatMap((_, from) =>
    weights.slice(from + 1).map((_, offset) => {
      const to = from + 1 + offset;
      return weights.map((_, r) => (r === from ? -1 : r === to ? 1 : 0));
    }),
  );
  const inwards = corners.map((corner) => corner.map((share, r) => share - (weights[r] as number)));
  return [...exchanges, ...inwards];
}

/**
 * The place on a line through the weights that leaves the fewest rows above: the middle of the widest stretch
 * that does, in steps of the direction. Null where the line has no length within the floor.
 */
function alongLine(
  leads: readonly Float64Array[],
  weights: readonly number[],
  direction: readonly number[],
  floor01: number,
): { step: number; above: number } | null {
  let [first, last] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [r, weight] of weights.entries()) {
    const slope = direction[r] as number;
    const room = (floor01 - weight) / slope;
    if (slope > 0) first = Math.max(first, room);
    else if (slope < 0) last = Math.min(last, room);
  }
  const length = last - first;
  if (!(length > LEAST_WIDTH && Number.isFinite(length))) return null;
  const lead = leadUnder(leads, weights);
  const slopes = leadUnder(leads, direction);
  let above = 0;
  const rising: number[] = [];
  const falling: number[] = [];
  for (let i = 0; i < lead.length; i++) {
    const [height, slope] = [lead[i] as number, slopes[i] as number];
    const [isBefore, isAfter] = [height + first * slope > NO_LEAD, height + last * slope > NO_LEAD];
    if (isBefore) above++;
    if (isBefore !== isAfter) (isAfter ? rising : falling).push((NO_LEAD - height) / slope);
  }
  return lowestStretch(above, Float64Array.from(rising).sort(), Float64Array.from(falling).sort(), [
    first,
    last,
  ]);
}

/** Walks along a line on which rows come to stand above (`rising`) or fall behind (`falling`), both sorted. */
function lowestStretch(
  aboveFirst: number,
  rising: Float64Array,
  falling: Float64Array,
  [first, last]: readonly [number, number],
): { step: number; above: number } {
  let best = { step: first, above: Number.POSITIVE_INFINITY, width: 0 };
  let [above, from] = [aboveFirst, first];
  for (let r = 0, f = 0; from < last; ) {
    const [rise, fall] = [rising[r] ?? last, falling[f] ?? last];
    const to = Math.min(rise, fall, last);
    const width = to - from;
    const isBetter = above < best.above || (above === best.above && width > best.width);
    if (width > LEAST_WIDTH && isBetter) best = { step: (from + to) / 2, above, width };
    if (to === last) break;
    above += rise <= fall ? 1 : -1;
    if (rise <= fall) r++;
    else f++;
    from = to;
  }
  return best;
}

function countAbove(lead: Float64Array): number {
  let count = 0;
  for (const value of lead) if (value > NO_LEAD) count++;
  return count;
}

function aboveEverywhere(
  leads: readonly Float64Array[],
  corners: readonly (readonly number[])[],
): number {
  const inCorners = corners.map((weights) => leadUnder(leads, weights));
  let count = 0;
  for (let i = 0; i < (leads[0]?.length ?? 0); i++) {
    if (inCorners.every((lead) => (lead[i] as number) > NO_LEAD)) count++;
  }
  return count;
}
