import type { Random } from '../../scoring/uncertainty/random.ts';
import { checkLinks, type WeightedLinks } from './graph.ts';
import { modularityOf } from './modularity.ts';
import { normalisedMutualInformation } from './partition-agreement.ts';

/** A move that gains less than this share of all weight is rounding. */
const LEAST_GAIN = 1e-12;

/** The best of several runs and how far they agree. */
export interface Communities {
  /** Group of each node, numbered 0 … by the first node that is in it. A node without links is a group of its own. */
  groups: Int32Array;
  groupCount: number;
  /** Modularity of `groups`; NaN without any weight. */
  modularity: number;
  /**
   * Mean normalised mutual information over all pairs of runs, 0–1: 1 when every run finds the same groups. NaN for
   * one run.
   */
  stability: number;
  /** Modularity of each run. */
  runs: number[];
}

/** How to look for communities. */
export interface CommunityOptions {
  /** γ, above 0: larger makes more and smaller groups; 1 when left out. */
  resolution?: number;
  /** 20 when left out. */
  runCount?: number;
}

/**
 * Groups of nodes that are linked more among themselves than their strengths make expected, by the Louvain
 * method (Blondel, Guillaume, Lambiotte and Lefebvre 2008), best of several runs that differ in the order in
 * which nodes are asked. Modularity cannot see groups much smaller than `√(2W)` of the weight (Fortunato and
 * Barthélemy 2007), and a high value alone does not show that groups are real: read `stability` with it.
 *
 * `randomOf` gives the stream of each run (`drawRandom` with a seed), so that the same seed gives the same groups.
 * @throws on links that are no links, see `checkLinks`, and on bad options
 */
export function communitiesOf(
  links: WeightedLinks,
  randomOf: (run: number) => Random,
  options: CommunityOptions = {},
): Communities {
  const { resolution = 1, runCount = 20 } = options;
  checkLinks(links);
  if (!(resolution > 0)) throw new RangeError(`Bad resolution: ${resolution}`);
  if (!(Number.isInteger(runCount) && runCount > 0)) {
    throw new RangeError(`Bad runCount: ${runCount}`);
  }
  const partitions = Array.from({ length: runCount }, (_, run) =>
    oneRun(links, resolution, randomOf(run)),
  );
  const runs = partitions.map((groups) => modularityOf(links, groups, resolution));
  const best = runs.reduce((at, one, run) => (one > (runs[at] as number) ? run : at), 0);
  const groups = partitions[best] as Int32Array;
  return {
    groups,
    groupCount: groups.reduce((most, group) => Math.max(most, group + 1), 0),
    modularity: runs[best] as number,
    stability: meanAgreement(partitions),
    runs,
  };
}

function meanAgreement(partitions: readonly Int32Array[]): number {
  let sum = 0;
  let count = 0;
  for (const [at, first] of partitions.entries()) {
    for (const second of partitions.slice(at + 1)) {
      sum += normalisedMutualInformation(first, second);
      count++;
    }
  }
  return count > 0 ? sum / count : Number.NaN;
}

/** Neighbours of each node with the weight between, loops apart. */
interface Net {
  offsets: Uint32Array;
  neighbours: Uint32Array;
  weights: Float64Array;
  loops: Float64Array;
  strengths: Float64Array;
  /** Twice the sum of all weights. */
  doubled: number;
}

function oneRun(links: WeightedLinks, resolution: number, random: Random): Int32Array {
  let net = netOf(links.nodeCount, links.from, links.to, links.weights);
  let groups = Int32Array.from({ length: links.nodeCount }, (_, node) => node);
  for (;;) {
    const { groupOf, groupCount } = moveNodes(net, resolution, random);
    groups = groups.map((node) => groupOf[node] as number);
    if (groupCount === groupOf.length) return renumbered(groups).groupOf;
    net = gathered(net, groupOf, groupCount);
  }
}

function netOf(
  nodeCount: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  weights: ArrayLike<number>,
): Net {
  const offsets = new Uint32Array(nodeCount + 1);
  const loops = new Float64Array(nodeCount);
  const strengths = new Float64Array(nodeCount);
  let doubled = 0;
  for (let link = 0; link < weights.length; link++) {
    const [a, b, weight] = [from[link] as number, to[link] as number, weights[link] as number];
    strengths[a] = (strengths[a] as number) + weight;
    strengths[b] = (strengths[b] as number) + weight;
    doubled += 2 * weight;
    if (a === b) loops[a] = (loops[a] as number) + weight;
    if (a === b || weight === 0) continue;
    offsets[a + 1] = (offsets[a + 1] as number) + 1;
    offsets[b + 1] = (offsets[b + 1] as number) + 1;
  }
  for (let node = 0; node < nodeCount; node++) {
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  }
  const next = offsets.slice(0, nodeCount);
  const neighbours = new Uint32Array(offsets[nodeCount] as number);
  const between = new Float64Array(neighbours.length);
  const add = (node: number, other: number, weight: number): void => {
    const at = next[node] as number;
    neighbours[at] = other;
    between[at] = weight;
    next[node] = at + 1;
  };
  for (let link = 0; link < weights.length; link++) {
    const [a, b, weight] = [from[link] as number, to[link] as number, weights[link] as number];
    if (a === b || weight === 0) continue;
    add(a, b, weight);
    add(b, a, weight);
  }
  return { offsets, neighbours, weights: between, loops, strengths, doubled };
}

/** Moves single nodes to the group next to them where modularity gains most, until no move gains. */
function moveNodes(
  net: Net,
  resolution: number,
  random: Random,
): { groupOf: Int32Array; groupCount: number } {
  const nodeCount = net.strengths.length;
  const groupOf = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const groupStrength = net.strengths.slice();
  const toGroup = new Float64Array(nodeCount);
  const order = shuffled(nodeCount, random);
  const perWeight = resolution / net.doubled;
  for (let moved = 1; moved > 0; ) {
    moved = 0;
    for (const node of order) {
      const strength = net.strengths[node] as number;
      const own = groupOf[node] as number;
      const near = [own];
      for (let at = net.offsets[node] as number; at < (net.offsets[node + 1] as number); at++) {
        const group = groupOf[net.neighbours[at] as number] as number;
        if (toGroup[group] === 0 && group !== own) near.push(group);
        toGroup[group] = (toGroup[group] as number) + (net.weights[at] as number);
      }
      groupStrength[own] = (groupStrength[own] as number) - strength;
      const worthOf = (group: number): number =>
        (toGroup[group] as number) - perWeight * strength * (groupStrength[group] as number);
      let best = own;
      let most = worthOf(own) + LEAST_GAIN * net.doubled;
      for (const group of near) {
        if (worthOf(group) <= most) continue;
        best = group;
        most = worthOf(group);
      }
      for (const group of near) toGroup[group] = 0;
      groupStrength[best] = (groupStrength[best] as number) + strength;
      groupOf[node] = best;
      if (best !== own) moved++;
    }
  }
  return renumbered(groupOf);
}

/** The net whose nodes are the groups. */
function gathered(net: Net, groupOf: Int32Array, groupCount: number): Net {
  const sums = new Map<number, number>();
  for (let node = 0; node < groupOf.length; node++) {
    const group = groupOf[node] as number;
    const own = group * groupCount + group;
    sums.set(own, (sums.get(own) ?? 0) + (net.loops[node] as number));
    for (let at = net.offsets[node] as number; at < (net.offsets[node + 1] as number); at++) {
      const other = net.neighbours[at] as number;
      if (other < node) continue;
      const [low, high] = [group, groupOf[other] as number].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const key = low * groupCount + high;
      sums.set(key, (sums.get(key) ?? 0) + (net.weights[at] as number));
    }
  }
  const keys = [...sums.keys()];
  return netOf(
    groupCount,
    keys.map((key) => Math.floor(key / groupCount)),
    keys.map((key) => key % groupCount),
    [...sums.values()],
  );
}

function renumbered(groupOf: Int32Array): { groupOf: Int32Array; groupCount: number } {
  const numbers = new Map<number, number>();
  const numbered = groupOf.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
  return { groupOf: numbered, groupCount: numbers.size };
}

/** All nodes in an order by chance (Fisher and Yates). */
function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
  return order;
}
