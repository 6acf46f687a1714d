import { type Coverage, countCover, gainOf } from './coverage.ts';
import type { Selection } from './selection.ts';

/** Candidates in the order in which they were chosen, and the weight that each added. */
export interface GreedyOrder {
  order: Int32Array;
  gains: Float64Array;
}

/** What a set is worth, as far as greedy choice needs to know it. */
export interface GrowingValue {
  /** What a candidate would add now; the more are taken, the less. */
  gainOf(c: number): number;
  take(c: number): void;
}

/**
 * Adds to a selection the candidate that adds the most, again and again, until it is full or nothing may be added;
 * equal gains go to the lower index. Gains only shrink as the set grows, so a gain found earlier is an upper bound,
 * and only the top of a heap is computed anew: M. Minoux, "Accelerated greedy algorithms for maximizing submodular set
 * functions", 1978. Those in the selection already come first in the order.
 */
export function growGreedily(
  value: GrowingValue,
  selection: Selection,
  among: Iterable<number> = selection.isChosen.keys(),
): GreedyOrder {
  const order = [...selection.chosen];
  const gains = order.map((c) => {
    const gain = value.gainOf(c);
    value.take(c);
    return gain;
  });
  const bounds = new Float64Array(selection.isChosen.length);
  const knownAt = new Int32Array(bounds.length);
  const heap: number[] = [];
  for (const c of among) {
    if (!selection.canAdd(c)) continue;
    bounds[c] = value.gainOf(c);
    knownAt[c] = order.length;
    heap.push(c);
  }
  for (let k = (heap.length >> 1) - 1; k >= 0; k--) sink(heap, bounds, k);
  while (!selection.isFull && heap.length > 0) {
    const top = heap[0] as number;
    if (!selection.canAdd(top)) {
      dropTop(heap, bounds);
    } else if (knownAt[top] === order.length) {
      dropTop(heap, bounds);
      selection.add(top);
      value.take(top);
      order.push(top);
      gains.push(bounds[top] as number);
    } else {
      bounds[top] = value.gainOf(top);
      knownAt[top] = order.length;
      sink(heap, bounds, 0);
    }
  }
  return { order: Int32Array.from(order), gains: Float64Array.from(gains) };
}

/** The worth of a set that is what it covers. */
export function coveredValue(coverage: Coverage): GrowingValue {
  const counts = new Int32Array(coverage.weights.length);
  return {
    gainOf: (c) => gainOf(coverage, counts, c),
    take: (c) => countCover(coverage, counts, c, 1),
  };
}

function dropTop(heap: number[], bounds: Float64Array): void {
  const last = heap.pop() as number;
  if (heap.length === 0) return;
  heap[0] = last;
  sink(heap, bounds, 0);
}

/** Moves an entry down until none below it has a larger bound, or the same one and a lower index. */
function sink(heap: number[], bounds: Float64Array, from: number): void {
  const entry = heap[from] as number;
  const bound = bounds[entry] as number;
  let place = from;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap, bounds, child + 1, child)) child++;
    const below = heap[child] as number;
    const belowBound = bounds[below] as number;
    if (belowBound < bound || (belowBound === bound && below > entry)) break;
    heap[place] = below;
    place = child;
  }
  heap[place] = entry;
}

function isBefore(heap: number[], bounds: Float64Array, a: number, b: number): boolean {
  const [first, second] = [heap[a] as number, heap[b] as number];
  const difference = (bounds[first] as number) - (bounds[second] as number);
  return difference > 0 || (difference === 0 && first < second);
}
