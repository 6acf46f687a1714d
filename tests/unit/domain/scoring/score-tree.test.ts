import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  goalpostScores,
  usedByRequirement,
} from '../../../../src/domain/scoring/requirement-scores.ts';
import { scoreEdition } from '../../../../src/domain/scoring/score-edition.ts';
import {
  scoreTree,
  type TreeBranch,
  type TreeNode,
} from '../../../../src/domain/scoring/score-tree.ts';
import { readColumns, readEdition } from './read-package.ts';

function leaf(id: string, column: number, weight = 1): TreeNode {
  return { id, column, weight };
}

function branch(id: string, children: TreeNode[], changes: Partial<TreeBranch> = {}): TreeBranch {
  const rule = { weight: 1, exponent: 1, floor: 0, minWeight: 0.001, minCount: 1 };
  return { id, children, ...rule, ...changes };
}

/** Three levels: two pillars of two indicators each under one index, and a lone indicator. */
function threeLevels(): TreeNode {
  return branch('index', [
    branch('pillars', [
      branch('p', [leaf('a', 0), leaf('b', 1, 3)]),
      branch('q', [leaf('c', 2), leaf('d', 3)], { minCount: 2 }),
    ]),
    leaf('e', 4, 2),
  ]);
}

describe('scoreTree', () => {
  it('joins any depth, children before parents', () => {
    const columns = [20, 60, 10, 30, 80].map((value) => Float64Array.of(value));
    const nodes = scoreTree(threeLevels(), columns);
    expect([...nodes].map(([id, { scores }]) => [id, scores[0]])).toEqual([
      ['a', 20],
      ['b', 60],
      ['p', 50],
      ['c', 10],
      ['d', 30],
      ['q', 20],
      ['pillars', 35],
      ['e', 80],
      ['index', 65],
    ]);
  });

  it('needs every child that has weight where nothing is said, and raises nothing', () => {
    const children = [leaf('a', 0, 0.1), leaf('b', 1, 0.2), { id: 'c', column: 2, weight: 0 }];
    const columns = [
      [0, 30, NaN],
      [30, 60, 60],
      [NaN, NaN, 9],
    ].map((column) => Float64Array.from(column));
    const scoresOf = (exponent: number) => [
      ...(scoreTree({ id: 'index', exponent, children }, columns).get('index')?.scores ?? []),
    ];
    expect(scoresOf(1).map((score) => Math.round(score * 1e9) / 1e9)).toEqual([20, 50, NaN]);
    expect(scoresOf(0)[0]).toBe(0);
  });

  it('asks only for what is said: children by number, or by weight', () => {
    const children = [leaf('a', 0, 1), leaf('b', 1, 3)];
    const columns = [Float64Array.of(40, NaN), Float64Array.of(NaN, 60)];
    const scoresOf = (rule: Partial<TreeBranch>) => [
      ...(scoreTree({ id: 'i', exponent: 1, children, ...rule }, columns).get('i')?.scores ?? []),
    ];
    expect(scoresOf({ minCount: 1 })).toEqual([40, 60]);
    expect(scoresOf({ minWeight: 2 })).toEqual([NaN, 60]);
    expect(scoresOf({})).toEqual([NaN, NaN]);
  });

  it('rescales over what is present, and a branch with too little is missing above', () => {
    const columns = [[20], [NaN], [10], [NaN], [80]].map((column) => Float64Array.from(column));
    const nodes = scoreTree(threeLevels(), columns);
    expect(['p', 'q', 'pillars', 'index'].map((id) => nodes.get(id)?.scores[0])).toEqual([
      20,
      NaN,
      20,
      60,
    ]);
    expect(['p', 'q', 'index'].map((id) => nodes.get(id)?.completeness01[0])).toEqual([
      0.25,
      0.5,
      (0.375 + 2) / 3,
    ]);
  });

  it('refuses a repeated id and a column that is not there', () => {
    const column = [Float64Array.of(1)];
    expect(() => scoreTree(branch('x', [leaf('x', 0)]), column)).toThrow(
      'Node x stands twice in the tree',
    );
    expect(() => scoreTree(leaf('x', 1), column)).toThrow('No column 1 for x');
  });

  it('does not depend on the order of the children', () => {
    const values = fc.array(fc.double({ min: 1, max: 100, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(values, fc.constantFrom(-1, 0, 0.5, 1), (row, exponent) => {
        const columns = row.map((value) => Float64Array.of(value));
        const children = [leaf('a', 0, 2), leaf('b', 1, 3), leaf('c', 2)];
        const rule = { exponent, floor: 1 };
        const one = scoreTree(branch('x', children, rule), columns).get('x')?.scores[0] as number;
        const two = scoreTree(branch('x', children.toReversed(), rule), columns).get('x');
        expect(two?.scores[0]).toBeCloseTo(one, 9);
      }),
    );
  });

  it('gives the published edition when it is written as a tree', () => {
    const edition = readEdition();
    const { indicators, columns, cityIds } = readColumns();
    const scores = scoreEdition(edition, indicators, columns, cityIds.length);
    const used = usedByRequirement(edition, { indicators, columns, cityCount: cityIds.length });
    let column = 0;
    const requirements = edition.requirements.map((requirement) =>
      branch(
        `R${requirement.id}`,
        requirement.indicators.map((one) => leaf(one.id, column++, one.points)),
        { minWeight: requirement.minPoints },
      ),
    );
    const root = branch('index', requirements, { exponent: 0, floor: 1, minWeight: 8 });
    const nodes = scoreTree(root, goalpostScores(edition, used).flat());
    const tree = nodes.get('index')?.scores as Float64Array;
    const indexed = [...scores.order];
    expect(indexed.length).toBe(364);
    for (const city of indexed) expect(tree[city]).toBeCloseTo(scores.index[city] as number, 10);
  });
});
