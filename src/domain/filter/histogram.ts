/** Counts of one column between edges, and what the bars do not show. */
export interface Histogram {
  /** One per pair of neighbouring edges. */
  counts: Uint32Array;
  /** Cities whose value lies below the first or above the last edge. */
  outside: number;
  /** Cities without a value. */
  missing: number;
}

/**
 * Histogram of `values` over the cities that `mask` marks with 1. A bin holds its lower edge; the last
 * one holds both. Pass `CrossFilterResult.passesWithout` as mask, so that a histogram ignores itself.
 * @throws when there are fewer than two edges or they do not ascend
 */
export function histogram(values: Float64Array, mask: Uint8Array, edges: readonly number[]): Histogram {
  if (edges.length < 2) throw new Error(`Unexpected edges length: ${edges.length}`);
  for (let at = 1; at < edges.length; at++) {
    if (!((edges[at - 1] ?? Number.NaN) < (edges[at] ?? Number.NaN))) throw new Error(`Unexpected edges: ${edges.join(', ')}`);
  }
  const first = edges[0] ?? Number.NaN;
  const last = edges[edges.length - 1] ?? Number.NaN;
  const counts = new Uint32Array(edges.length - 1);
  let outside = 0;
  let missing = 0;
  for (let city = 0; city < values.length; city++) {
    if (mask[city] !== 1) continue;
    const value = values[city] ?? Number.NaN;
    if (Number.isNaN(value)) missing++;
    else if (value < first || value > last) outside++;
    else {
      const bin = binOf(value, edges);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  return { counts, outside, missing };
}

function binOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] ?? Number.POSITIVE_INFINITY)) low = middle;
    else high = middle;
  }
  return low;
}
