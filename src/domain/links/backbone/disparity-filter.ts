import { itemsOf } from '../grouping.ts';
import { checkLinks, linksByNode, type WeightedLinks } from './graph.ts';

/** What speaks for each link, one entry per link. */
export interface Disparity {
  /** p of the end for which the link is more remarkable, 0–1; NaN for loops and links of weight 0. */
  pValues: Float64Array;
  /** p seen from `from`, and from `to`. */
  fromPValues: Float64Array;
  toPValues: Float64Array;
}

/** Which links to draw, one entry per link. */
export interface Backbone {
  /** 1 = p below the limit: the link stands out. */
  isSignificant: Uint8Array;
  /** 1 = not significant, but the strongest link of one of its ends: kept so that no node is left without. */
  isForDisplay: Uint8Array;
}

/**
 * The disparity filter: the chance that a link of node i would have at least this share of the node's strength if
 * the strength were spread at random over its k links, `p = (1 − w / s_i)^(k_i − 1)` (Serrano, Boguñá and
 * Vespignani 2009, equation 2). Each link is seen from both ends and the smaller p counts. From a node with a
 * single link p is 1: one link cannot be remarkable (some programs say 0 or leave such nodes out; the
 * formula's 0⁰ is 1). A pair should be one link, not two.
 * @throws on links that are no links, see `checkLinks`
 */
export function disparityOf(links: WeightedLinks): Disparity {
  checkLinks(links);
  const { nodeCount, from, to, weights } = links;
  const byNode = linksByNode(links);
  const degrees = new Int32Array(nodeCount);
  const strengths = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const own = itemsOf(byNode, node);
    degrees[node] = own.length;
    for (const link of own)
      strengths[node] = (strengths[node] as number) + (weights[link] as number);
  }
  const pAt = (node: number, link: number): number => {
    if (from[link] === to[link] || weights[link] === 0) return Number.NaN;
    if (degrees[node] === 1) return 1;
    const share = (weights[link] as number) / (strengths[node] as number);
    return (1 - Math.min(1, share)) ** ((degrees[node] as number) - 1);
  };
  const fromPValues = weights.map((_, link) => pAt(from[link] as number, link));
  const toPValues = weights.map((_, link) => pAt(to[link] as number, link));
  return {
    fromPValues,
    toPValues,
    pValues: fromPValues.map((p, link) => Math.min(p, toPValues[link] as number)),
  };
}

/**
 * Links with p below `alpha` and, marked apart, the strongest link of each node (equal ones: the first).
 * In a net where each node spreads its strength evenly nothing stands out; then only the latter remain.
 */
export function backboneOf(links: WeightedLinks, alpha: number): Backbone {
  const { pValues } = disparityOf(links);
  const isSignificant = Uint8Array.from(pValues, (p) => (p < alpha ? 1 : 0));
  const isForDisplay = new Uint8Array(pValues.length);
  const byNode = linksByNode(links);
  for (let node = 0; node < links.nodeCount; node++) {
    let strongest = -1;
    let most = 0;
    for (const link of itemsOf(byNode, node)) {
      const weight = links.weights[link] as number;
      if (weight <= most) continue;
      most = weight;
      strongest = link;
    }
    if (strongest >= 0 && isSignificant[strongest] === 0) isForDisplay[strongest] = 1;
  }
  return { isSignificant, isForDisplay };
}
