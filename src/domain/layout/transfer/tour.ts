import { type Matrix, rowOf } from '../../matrix.ts';

/** A closed tour: every stop once, and back from the last to the first. */
export interface Tour {
  /** Stops by index, stop 0 first. */
  order: number[];
  /** Sum of all legs with the way back, in the unit of the matrix. */
  length: number;
  /** True when no tour is shorter. */
  isShortest: boolean;
}

/** Up to here a tour is computed exactly unless asked otherwise; a millisecond on a laptop. */
const EXACT_STOPS = 12;
/** Four megabytes of subsets; each stop more doubles that. */
const MOST_EXACT_STOPS = 16;

/**
 * The shortest closed tour through all stops of a symmetric distance matrix: exactly (Held & Karp, J. SIAM 10, 1962)
 * for up to `exactStops` stops, above that by cheapest insertion from `start` and exchanges of two legs (2-opt) and
 * moves of up to three stops (Or-opt) until none of them shortens it.
 * @param start stops of a first tour in order, such as a convex hull; the two farthest apart where it is left out
 * @throws when the matrix is not square, or `exactStops` is above 16
 */
export function shortestTour(
  distances: Matrix,
  options: { exactStops?: number; start?: readonly number[] } = {},
): Tour {
  const { rows, columns } = distances;
  const { exactStops = EXACT_STOPS, start } = options;
  if (rows !== columns) throw new Error(`Unexpected distances: ${rows} × ${columns}, not square`);
  if (exactStops > MOST_EXACT_STOPS) throw new Error(`Unexpected exactStops: ${exactStops}`);
  const isShortest = rows <= Math.max(exactStops, 3);
  const order =
    rows <= 3
      ? Array.from({ length: rows }, (_, stop) => stop)
      : isShortest
        ? heldKarp(distances)
        : improved(cheapestInsertion(distances, start ?? farthestPair(distances)), distances);
  const first = order.indexOf(0);
  const turned = first > 0 ? [...order.slice(first), ...order.slice(0, first)] : order;
  return { order: turned, length: tourLength(turned, distances), isShortest };
}

/** Sum of the legs of a closed tour. */
function tourLength(order: readonly number[], distances: Matrix): number {
  return order.reduce(
    (sum, stop, at) => sum + between(distances, stop, order[(at + 1) % order.length] ?? stop),
    0,
  );
}

function between({ values, columns }: Matrix, from: number, to: number): number {
  return values[from * columns + to] ?? Number.NaN;
}

/** Dynamic programming over the subsets of the stops 1 … n − 1; stop 0 is where each path begins. */
function heldKarp(distances: Matrix): number[] {
  const others = distances.rows - 1;
  const subsets = 1 << others;
  const lengths = new Float64Array(subsets * others).fill(Number.POSITIVE_INFINITY);
  const before = new Int8Array(subsets * others).fill(-1);
  const fromFirst = rowOf(distances, 0);
  for (let stop = 0; stop < others; stop++)
    lengths[(1 << stop) * others + stop] = fromFirst[stop + 1] ?? Number.NaN;
  for (let subset = 1; subset < subsets; subset++) {
    for (let last = 0; last < others; last++) {
      const length = lengths[subset * others + last] ?? Number.POSITIVE_INFINITY;
      if (length === Number.POSITIVE_INFINITY) continue;
      for (let next = 0; next < others; next++) {
        if ((subset & (1 << next)) !== 0) continue;
        const cell = (subset | (1 << next)) * others + next;
        const longer = length + between(distances, last + 1, next + 1);
        if (longer >= (lengths[cell] ?? Number.NaN)) continue;
        lengths[cell] = longer;
        before[cell] = last;
      }
    }
  }
  let subset = subsets - 1;
  let last = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (let stop = 0; stop < others; stop++) {
    const length = (lengths[subset * others + stop] ?? Number.NaN) + (fromFirst[stop + 1] ?? 0);
    if (length >= shortest) continue;
    shortest = length;
    last = stop;
  }
  const order: number[] = [];
  while (order.length < others) {
    order.push(last + 1);
    const previous = before[subset * others + last] ?? -1;
    subset &= ~(1 << last);
    last = previous;
  }
  return [0, ...order.reverse()];
}

function farthestPair(distances: Matrix): number[] {
  let pair = [0, 1];
  let farthest = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < distances.rows; a++) {
    for (let b = a + 1; b < distances.rows; b++) {
      if (between(distances, a, b) <= farthest) continue;
      farthest = between(distances, a, b);
      pair = [a, b];
    }
  }
  return pair;
}

/** Adds the stops that are not on the tour one by one, always the one and where it lengthens the tour least. */
function cheapestInsertion(distances: Matrix, start: readonly number[]): number[] {
  const order = [...start];
  const left = new Set(Array.from({ length: distances.rows }, (_, stop) => stop));
  for (const stop of start) left.delete(stop);
  while (left.size > 0) {
    let cheapest = { stop: -1, at: 0, detour: Number.POSITIVE_INFINITY };
    for (const stop of left) {
      for (let at = 0; at < order.length; at++) {
        const from = order[at] ?? 0;
        const to = order[(at + 1) % order.length] ?? 0;
        const detour =
          between(distances, from, stop) +
          between(distances, stop, to) -
          between(distances, from, to);
        if (detour < cheapest.detour) cheapest = { stop, at: at + 1, detour };
      }
    }
    order.splice(cheapest.at, 0, cheapest.stop);
    left.delete(cheapest.stop);
  }
  return order;
}

/** Less than this is rounding and no gain. */
const LEAST_GAIN01 = 1e-12;

/** 2-opt and Or-opt until neither shortens the tour. */
function improved(order: number[], distances: Matrix): number[] {
  const least = tourLength(order, distances) * LEAST_GAIN01;
  let current = order;
  for (;;) {
    const better =
      withTwoLegsExchanged(current, distances, least) ?? withStopsMoved(current, distances, least);
    if (better === null) return current;
    current = better;
  }
}

function withTwoLegsExchanged(order: number[], distances: Matrix, least: number): number[] | null {
  const count = order.length;
  const stopAt = (at: number): number => order[at % count] ?? 0;
  for (let i = 0; i < count - 1; i++) {
    for (let j = i + 2; j < count; j++) {
      const [a, b, c, d] = [stopAt(i), stopAt(i + 1), stopAt(j), stopAt(j + 1)];
      if (a === d) continue;
      const gain =
        between(distances, a, b) +
        between(distances, c, d) -
        between(distances, a, c) -
        between(distances, b, d);
      if (gain <= least) continue;
      return [
        ...order.slice(0, i + 1),
        ...order.slice(i + 1, j + 1).reverse(),
        ...order.slice(j + 1),
      ];
    }
  }
  return null;
}

const LONGEST_MOVED = 3;

function withStopsMoved(order: number[], distances: Matrix, least: number): number[] | null {
  const count = order.length;
  for (let length = 1; length <= Math.min(LONGEST_MOVED, count - 3); length++) {
    for (let from = 0; from < count; from++) {
      const turned = [...order.slice(from), ...order.slice(0, from)];
      const moved = turned.slice(0, length);
      const rest = turned.slice(length);
      const [head = 0, tail = 0] = [moved[0], moved.at(-1)];
      const [before = 0, after = 0] = [rest.at(-1), rest[0]];
      const saved =
        between(distances, before, head) +
        between(distances, tail, after) -
        between(distances, before, after);
      for (let at = 0; at < rest.length - 1; at++) {
        const [a = 0, b = 0] = [rest[at], rest[at + 1]];
        const gap = between(distances, a, b);
        const forward = between(distances, a, head) + between(distances, tail, b) - gap;
        const backward = between(distances, a, tail) + between(distances, head, b) - gap;
        if (saved - Math.min(forward, backward) <= least) continue;
        const placed = forward <= backward ? moved : moved.reverse();
        return [...rest.slice(0, at + 1), ...placed, ...rest.slice(at + 1)];
      }
    }
  }
  return null;
}
