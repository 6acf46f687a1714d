import { type MeanRule, presentWeight } from './aggregate.ts';
import { weightedPowerMean } from './power-mean.ts';

/** A column of the normalised table. */
export interface TreeLeaf {
  id: string;
  /** Among its siblings; only proportions count. 1 when left out. */
  weight?: number;
  /** Index into the columns. */
  column: number;
}

/** Joins its children by one generalised mean. */
export interface TreeBranch {
  id: string;
  /** Among its siblings, as of a leaf; the root has none. */
  weight?: number;
  children: readonly TreeNode[];
  /** 1 arithmetic, 0 geometric, −1 harmonic, anything between or beyond. */
  exponent: number;
  /** Children are raised to this before a mean that is not arithmetic. 0 when left out. */
  floor?: number;
  /** Weight of the present children that a row needs, in the unit of the children's weights. */
  minWeight?: number;
  /** Number of present children that a row needs. With both left out a row needs every child that has weight. */
  minCount?: number;
}

export type TreeNode = TreeLeaf | TreeBranch;

function isLeaf(node: TreeNode): node is TreeLeaf {
  return 'column' in node;
}

/** One row per node: its scores, and what of it is there. */
export interface NodeScores {
  /** NaN = too little is present. */
  scores: Float64Array;
  /** Share of the leaves' nominal weight that is present, 0–1. */
  completeness01: Float64Array;
}

/**
 * Scores every node of a tree of any depth, from columns in which higher is better. Weights are rescaled
 * over the children that a row has; a row with too few is missing there and counts as missing above.
 * Returns the nodes by id, children before parents. Throws for a repeated id, a column that does not exist
 * and bad weights.
 */
export function scoreTree(
  root: TreeNode,
  columns: readonly Float64Array[],
): Map<string, NodeScores> {
  const nodes = new Map<string, NodeScores>();
  visit(root, columns, nodes);
  return nodes;
}

function visit(
  node: TreeNode,
  columns: readonly Float64Array[],
  nodes: Map<string, NodeScores>,
): NodeScores {
  const result = isLeaf(node) ? leafScores(node, columns) : branchScores(node, columns, nodes);
  if (nodes.has(node.id)) throw new Error(`Node ${node.id} stands twice in the tree`);
  nodes.set(node.id, result);
  return result;
}

function leafScores(leaf: TreeLeaf, columns: readonly Float64Array[]): NodeScores {
  const scores = columns[leaf.column];
  if (!scores) throw new RangeError(`No column ${leaf.column} for ${leaf.id}`);
  return { scores, completeness01: scores.map((value) => (Number.isNaN(value) ? 0 : 1)) };
}

function branchScores(
  branch: TreeBranch,
  columns: readonly Float64Array[],
  nodes: Map<string, NodeScores>,
): NodeScores {
  const children = branch.children.map((child) => visit(child, columns, nodes));
  const weights = branch.children.map(({ weight = 1 }) => weight);
  const childScores = children.map(({ scores }) => scores);
  const { exponent, floor = 0, minCount } = branch;
  // Summed in the order in which present weights are, so that a whole row is equal to the last digit.
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const { minWeight = minCount === undefined ? all : Number.MIN_VALUE } = branch;
  const rule: MeanRule = { weights, minWeight };
  const scores = weightedPowerMean(childScores, { ...rule, exponent, floor });
  const counts = presentWeight(
    childScores,
    weights.map(() => 1),
    scores.length,
  );
  for (let i = 0; i < scores.length; i++) {
    if ((counts[i] as number) < (minCount ?? 0)) scores[i] = Number.NaN;
  }
  return { scores, completeness01: meanCompleteness(children, weights) };
}

function meanCompleteness(
  children: readonly NodeScores[],
  weights: readonly number[],
): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = new Float64Array(children[0]?.completeness01.length ?? 0);
  for (const [c, { completeness01 }] of children.entries()) {
    const share = (weights[c] as number) / total;
    for (let i = 0; i < mean.length; i++) {
      mean[i] = (mean[i] as number) + share * (completeness01[i] as number);
    }
  }
  return mean;
}
