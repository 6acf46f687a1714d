import { balanceOf } from './catchments.ts';

/** Between what a figure may lie. */
export interface Between {
  lowest: number;
  highest: number;
}

/** Between what the evenness of loads may lie. */
export interface BalanceRange {
  /** Largest load over the smallest; `highest` null where a centre may have nothing, `lowest` where one surely has nothing. */
  maxMinRatio: { lowest: number | null; highest: number | null };
  /** Coefficient of variation: 0 = even. */
  variation: Between;
  /** Share of all that the fullest centre has. */
  fullest01: Between;
}

/** Sets of centres are told apart up to this number of centres: 4,096 sets. */
export const MOST_CENTRES = 12;

/**
 * How even loads may be when each of many things goes whole to one centre of its own set. `counts[set]` is the number
 * of things whose set has these bits; those of the empty set are left out. Null when nothing is left.
 *
 * The loads that are possible are the whole points of a polytope: a set T of centres has at most f(T), the number of
 * things that may go to any of them, and all have f(all) (Edmonds 1970). Its most even point comes of giving one after
 * the other to the centre that has least among those that may have more (Federgruen and Groenevelt 1986), and it is the
 * most even by every measure (Frank and Murota 2022). A least even one is a corner, where the centres take all they
 * can, one after the other.
 * @throws when there are more than {@link MOST_CENTRES} centres
 */
export function balanceRange(counts: Uint32Array, centreCount: number): BalanceRange | null {
  if (centreCount > MOST_CENTRES) throw new RangeError(`Too many centres: ${centreCount}`);
  const most = mostOf(counts, centreCount);
  const full = most.length - 1;
  const all = most[full] as number;
  if (all === 0) return null;
  const centres = Array.from({ length: centreCount }, (_, centre) => 1 << centre);
  const highest = centres.map((bit) => most[bit] as number);
  const lowest = centres.map((bit) => all - (most[full ^ bit] as number));
  const evenest = evenestLoads(most, centreCount);
  const { maxMinRatio, variation } = balanceOf(evenest);
  const mean = all / centreCount;
  const variance = largestSquares(most, centreCount) / centreCount - mean * mean;
  return {
    maxMinRatio: { lowest: maxMinRatio, highest: largestRatio(lowest, highest) },
    variation: { lowest: variation, highest: Math.sqrt(Math.max(0, variance)) / mean },
    fullest01: { lowest: Math.max(...evenest) / all, highest: Math.max(...highest) / all },
  };
}

/** For each set of centres the number of things that may go to any of them: all that may not go to the others alone. */
function mostOf(counts: Uint32Array, centreCount: number): Float64Array {
  const within = Float64Array.from(counts);
  for (let bit = 1; bit < 1 << centreCount; bit *= 2) {
    for (let set = 0; set < within.length; set++)
      if (set & bit) within[set] = (within[set] as number) + (within[set ^ bit] as number);
  }
  const full = within.length - 1;
  return within.map((_, set) => (within[full] as number) - (within[full ^ set] as number));
}

function evenestLoads(most: Float64Array, centreCount: number): number[] {
  const room = most.slice();
  const loads = new Array<number>(centreCount).fill(0);
  let open = Array.from({ length: centreCount }, (_, centre) => centre);
  while (open.length > 0) {
    let least = open[0] as number;
    for (const centre of open)
      if ((loads[centre] as number) < (loads[least] as number)) least = centre;
    const bit = 1 << least;
    if (room.every((left, set) => (set & bit) === 0 || left >= 1)) {
      loads[least] = (loads[least] as number) + 1;
      for (let set = 0; set < room.length; set++)
        if (set & bit) room[set] = (room[set] as number) - 1;
    } else open = open.filter((centre) => centre !== least);
  }
  return loads;
}

/** The largest sum of squared loads: over all orders in which centres take what they can, by sets of those that have. */
function largestSquares(most: Float64Array, centreCount: number): number {
  const best = new Float64Array(most.length);
  for (let set = 1; set < best.length; set++) {
    for (let centre = 0; centre < centreCount; centre++) {
      const bit = 1 << centre;
      if ((set & bit) === 0) continue;
      const taken = (most[set] as number) - (most[set ^ bit] as number);
      best[set] = Math.max(best[set] as number, (best[set ^ bit] as number) + taken * taken);
    }
  }
  return best.at(-1) as number;
}

/** One centre may have all it can while another has only what it must: what may go to both goes to the first. */
function largestRatio(lowest: readonly number[], highest: readonly number[]): number | null {
  if (lowest.length === 1) return 1;
  if (lowest.some((load) => load === 0)) return null;
  return Math.max(
    ...highest.flatMap((most, a) => lowest.flatMap((least, b) => (a === b ? [] : [most / least]))),
  );
}
