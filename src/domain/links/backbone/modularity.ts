import { checkLength } from '../../matrix.ts';
import { checkLinks, type WeightedLinks } from './graph.ts';

/**
 * Modularity of a partition: the share of weight inside groups minus what it would be if links met nodes at random in
 * proportion to their strength, `Q = Σ_g (W_g / W − γ (S_g / 2W)²)` with W_g the weight inside group g and S_g
 * the sum of the strengths of its nodes (Newman and Girvan 2004, Newman 2004 for weights, Reichardt and Bornholdt
 * 2006 for γ). −0.5 … 1 at γ = 1; a loop counts twice in strength. NaN without any weight.
 *
 * `groups`: a whole number per node.
 */
export function modularityOf(
  links: WeightedLinks,
  groups: ArrayLike<number>,
  resolution = 1,
): number {
  checkLinks(links);
  checkLength('groups', groups, links.nodeCount);
  const inside = new Map<number, number>();
  const strength = new Map<number, number>();
  let total = 0;
  for (const [link, weight] of links.weights.entries()) {
    const a = groups[links.from[link] as number] as number;
    const b = groups[links.to[link] as number] as number;
    strength.set(a, (strength.get(a) ?? 0) + weight);
    strength.set(b, (strength.get(b) ?? 0) + weight);
    if (a === b) inside.set(a, (inside.get(a) ?? 0) + weight);
    total += weight;
  }
  if (total === 0) return Number.NaN;
  let modularity = 0;
  for (const [group, sum] of strength) {
    modularity += (inside.get(group) ?? 0) / total - resolution * (sum / (2 * total)) ** 2;
  }
  return modularity;
}
