/** Edges between nodes 0 … nodeCount − 1, each drawn once. */
export interface EdgeEnds {
  nodeCount: number;
  from: readonly number[];
  to: readonly number[];
}

/** Edges in the order in which a pencil draws them without lifting. */
export interface Trail {
  edges: number[];
  /** The node where the first edge starts. */
  start: number;
  isClosed: boolean;
}

/**
 * Draws every edge once in as few trails as there are: half as many open ones as a connected part has nodes of odd degree,
 * or a single closed one (Euler 1736, found as by Hierholzer 1873 with one more node that joins the odd ones).
 */
export function eulerTrails({ nodeCount, from, to }: EdgeEnds): Trail[] {
  const hub = nodeCount;
  const ends = from.map((a, edge) => [a, to[edge] as number] as const);
  const degrees = new Int32Array(nodeCount);
  for (const pair of ends) for (const node of pair) degrees[node] = (degrees[node] as number) + 1;
  for (const [node, degree] of degrees.entries()) if (degree % 2 === 1) ends.push([hub, node]);
  const around: number[][] = Array.from({ length: nodeCount + 1 }, () => []);
  for (const [edge, pair] of ends.entries()) for (const node of pair) around[node]?.push(edge);
  const isDrawn = new Uint8Array(ends.length);
  const trails: Trail[] = [];
  for (const start of [hub, ...degrees.keys()]) {
    const circuit = circuitFrom(start, ends, around, isDrawn);
    let trail: Trail = { edges: [], start, isClosed: start !== hub };
    for (const { edge, node } of circuit) {
      if (edge < from.length) {
        trail.edges.push(edge);
        continue;
      }
      if (trail.edges.length > 0) trails.push(trail);
      trail = { edges: [], start: node, isClosed: false };
    }
    if (trail.edges.length > 0) trails.push(trail);
  }
  return trails;
}

/** All edges that hang together with a node as one closed walk: each with the node to which it leads. */
function circuitFrom(
  start: number,
  ends: readonly (readonly [number, number])[],
  around: readonly number[][],
  isDrawn: Uint8Array,
): { edge: number; node: number }[] {
  const circuit: { edge: number; node: number }[] = [];
  const walk = [{ edge: -1, node: start }];
  for (let last = walk.at(-1); last; last = walk.at(-1)) {
    const open = around[last.node] as number[];
    while (open.length > 0 && isDrawn[open.at(-1) as number] === 1) open.pop();
    const edge = open.pop();
    if (edge === undefined) {
      circuit.push(last);
      walk.pop();
      continue;
    }
    isDrawn[edge] = 1;
    const [a, b] = ends[edge] as readonly [number, number];
    walk.push({ edge, node: a === last.node ? b : a });
  }
  return circuit.reverse().slice(1);
}
