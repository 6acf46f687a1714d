/** Where bins lie and how their edges are spaced. */
export interface BinRange {
  lower: number;
  upper: number;
  binCount: number;
  /** `log`: edges in equal ratios, for bounds above 0. */
  scale: 'linear' | 'log';
}

/** How many values fall where. NaN is counted nowhere. */
export interface Histogram {
  /** `binCount` + 1 rising bounds. A bin holds its lower edge and not its upper; the last one holds both. */
  edges: Float64Array;
  counts: Uint32Array;
  /** Values below the first edge. */
  below: number;
  /** Values above the last edge. */
  above: number;
}

/** The bounds of all bins, the outer two exactly as given. Throws on a range that cannot be divided. */
export function binEdges({ lower, upper, binCount, scale }: BinRange): Float64Array {
  if (!Number.isFinite(lower) || !Number.isFinite(upper) || lower >= upper) {
    throw new RangeError(`Bin range must rise: ${lower}, ${upper}`);
  }
  if (!Number.isInteger(binCount) || binCount < 1)
    throw new RangeError(`Bad bin count: ${binCount}`);
  if (scale === 'log' && lower <= 0) throw new RangeError(`Log bins must start above 0: ${lower}`);
  const edges = new Float64Array(binCount + 1);
  for (let k = 1; k < binCount; k++) {
    const share = k / binCount;
    edges[k] =
      scale === 'linear' ? lower + (upper - lower) * share : lower * (upper / lower) ** share;
  }
  edges[0] = lower;
  edges[binCount] = upper;
  return edges;
}

/**
 * Counts values per bin. With `mask`, only rows whose mask is not 0 count, so that a chart can lay the
 * filtered cities over all of them in the same bins.
 */
export function histogram(values: Float64Array, range: BinRange, mask?: Uint8Array): Histogram {
  const edges = binEdges(range);
  const counts = new Uint32Array(range.binCount);
  const { lower, upper, binCount, scale } = range;
  const width = scale === 'linear' ? upper - lower : Math.log(upper / lower);
  let below = 0;
  let above = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value) || mask?.[i] === 0) continue;
    if (value < lower) below++;
    else if (value > upper) above++;
    else {
      const offset = scale === 'linear' ? value - lower : Math.log(value / lower);
      let bin = Math.min(Math.floor((offset / width) * binCount), binCount - 1);
      // The quotient may round across an edge; the edges decide.
      if (value < (edges[bin] as number)) bin--;
      else if (bin < binCount - 1 && value >= (edges[bin + 1] as number)) bin++;
      counts[bin] = (counts[bin] as number) + 1;
    }
  }
  return { edges, counts, below, above };
}
