import { normaliseGoalpost } from '../../src/domain/scoring/normalise.ts';
import { rankDescending } from '../../src/domain/scoring/rank.ts';
import { scoreTree, type TreeBranch } from '../../src/domain/scoring/score-tree.ts';

// A column per indicator, a row per country: Switzerland, Australia, China, Niger, and one with a gap.
const lifeYears = Float64Array.of(83.9872, 84.5265, 78.2107, 61.5763, 70);
const expectedYears = Float64Array.of(16.5003, 21.0546, 14.2361, 6.9571, 12);
const meanYears = Float64Array.of(13.8597, 12.7268, 7.6001, 2.1167, Number.NaN);
const dollars = Float64Array.of(66_933, 49_238.4, 17_504.4, 1_239.87, 9_000);

// From raw values to 0–100; any function of normalise.ts or relative-normalise.ts does.
const columns = [
  normaliseGoalpost(lifeYears, { scale: 'linear', lower: 20, upper: 85 }),
  normaliseGoalpost(expectedYears, { scale: 'linear', lower: 0, upper: 18 }),
  normaliseGoalpost(meanYears, { scale: 'linear', lower: 0, upper: 15 }),
  normaliseGoalpost(dollars, { scale: 'log', lower: 100, upper: 75_000 }),
];

// A tree of any depth, each branch with its own mean: 1 arithmetic, 0 geometric, −1 harmonic.
const tree: TreeBranch = {
  id: 'index',
  exponent: 0,
  children: [
    { id: 'health', column: 0 },
    {
      id: 'education',
      exponent: 1,
      children: [
        { id: 'expected', column: 1 },
        { id: 'mean', column: 2 },
      ],
    },
    { id: 'income', column: 3 },
  ],
};

const nodes = scoreTree(tree, columns);
export const education = nodes.get('education')?.scores;
export const index = nodes.get('index')?.scores ?? new Float64Array(0);
export const { rank } = rankDescending(index, 1e-9);
