import { type Grouping, groupByKey } from '../grouping.ts';

/** Undirected weighted links between nodes 0 … nodeCount − 1. */
export interface WeightedLinks {
  nodeCount: number;
  /** One entry per link. */
  from: Uint32Array;
  to: Uint32Array;
  /** 0 or more. */
  weights: Float64Array;
}

/**
 * Links that count: weight above 0. A loop (a node with itself) has a place in modularity but none in a backbone.
 * @throws on a weight that is negative, missing or infinite, and on a node that is not there
 */
export function checkLinks({ nodeCount, from, to, weights }: WeightedLinks): void {
  if (from.length !== weights.length || to.length !== weights.length) {
    throw new Error(
      `Unexpected number of ends: ${from.length}, ${to.length}, not ${weights.length}`,
    );
  }
  for (const [link, weight] of weights.entries()) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`Bad weight: ${weight}`);
    const last = Math.max(from[link] as number, to[link] as number);
    if (last >= nodeCount) throw new RangeError(`Unknown node: ${last}`);
  }
}

/** Numbers of the links that end at each node, but for loops and links of weight 0. */
export function linksByNode({ nodeCount, from, to, weights }: WeightedLinks): Grouping {
  return groupByKey(nodeCount, (emit) => {
    for (let link = 0; link < weights.length; link++) {
      const [a, b] = [from[link] as number, to[link] as number];
      if (a === b || weights[link] === 0) continue;
      emit(a, link);
      emit(b, link);
    }
  });
}
