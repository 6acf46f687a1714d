import { betweenGroupShare } from '../../../../src/domain/scoring/audit/between-groups.ts';
import { effectiveImportance } from '../../../../src/domain/scoring/audit/importance.ts';
import { rankShift } from '../../../../src/domain/scoring/audit/rank-shift.ts';
import { consensusOf, robustTop } from '../../../../src/domain/scoring/consensus.ts';
import { copelandScores } from '../../../../src/domain/scoring/copeland.ts';
import { bestRank } from '../../../../src/domain/scoring/explain/best-rank.ts';
import {
  explainDifference,
  type MeanTree,
} from '../../../../src/domain/scoring/explain/difference.ts';
import { gainsTo } from '../../../../src/domain/scoring/explain/gain.ts';
import { missingBounds } from '../../../../src/domain/scoring/explain/missing-bounds.ts';
import { bestPairwiseRank } from '../../../../src/domain/scoring/explain/pairwise-best-rank.ts';
import {
  pairwiseGains,
  pairwiseGapBounds,
} from '../../../../src/domain/scoring/explain/pairwise-moves.ts';
import { pairwiseParts } from '../../../../src/domain/scoring/explain/pairwise-parts.ts';
import type { PairwiseRow } from '../../../../src/domain/scoring/explain/pairwise-standing.ts';
import { nearestPeers } from '../../../../src/domain/scoring/peers.ts';
import { powerTerms, weightedPowerMean } from '../../../../src/domain/scoring/power-mean.ts';
import {
  frontierGoalposts,
  normaliseBorda,
  normaliseCorridor,
  normaliseMinMax,
  normalisePercentileRank,
  normaliseToTarget,
  normaliseZScore,
} from '../../../../src/domain/scoring/relative-normalise.ts';
import { scoreTree } from '../../../../src/domain/scoring/score-tree.ts';
import { rankCorrelation, regressionOf } from '../../../../src/domain/scoring/statistics.ts';
import { shapeOf, treatOutliers } from '../../../../src/domain/scoring/treat-outliers.ts';
import { drawRandom } from '../../../../src/domain/scoring/uncertainty/random.ts';
import {
  chanceAbove,
  convergenceOf,
  shareToldApart,
  summariseRanks,
} from '../../../../src/domain/scoring/uncertainty/rank-summary.ts';
import {
  budgetWeights,
  criticWeights,
  entropyWeights,
} from '../../../../src/domain/scoring/weighting.ts';
import { type ExampleInput as Input, testExamples } from '../../../support/page-examples.ts';
import { editionIndicator } from './small-edition.ts';

function columns(input: Input): Float64Array[] {
  return input.map((group) => Float64Array.from(group));
}

function first(input: Input): Float64Array {
  return Float64Array.from(input[0] ?? []);
}

/** Draws of ranks, one after another, and how many cities they rank. */
function draws(input: Input): [ranks: Uint32Array, cities: number] {
  return [Uint32Array.from(input.flat()), input[0]?.length ?? 0];
}

function ranksOf(input: Input): Int32Array[] {
  return input.map((group) => Int32Array.from(group, (rank) => rank || 0));
}

/** Two indicators, then one; all weights alike, geometric. */
const TREE: MeanTree = {
  requirementWeights: [1, 1],
  indicatorWeights: [[1, 1], [1]],
  exponent: 0,
  floor: 1,
};

function profile([a = 0, b = 0, c = 0]: number[] = []): number[][] {
  return [[a, b], [c]];
}

function difference([from, to]: Input) {
  const split = explainDifference(profile(from), profile(to), TREE);
  if (!split) throw new Error('Nothing to compare');
  return split;
}

/** The first of three cities, compared pairwise; not compared where it lacks a requirement. */
function firstRow(input: Input): PairwiseRow {
  const weights = input.map(() => 1);
  const isWhole = input.every(([own]) => !Number.isNaN(own));
  const isCompared = Uint8Array.of(isWhole ? 1 : 0, 1, 1);
  const scores = copelandScores(columns(input), weights, isCompared);
  return { columns: columns(input), weights, isCompared, scores, row: 0 };
}

/** Scores of the first city in requirements of one indicator each. */
function ownScores(input: Input): number[][] {
  return input.map(([own = Number.NaN]) => [own]);
}

/** What the engine gives for the left side of each example. */
const ENGINE: Record<string, (input: Input) => Iterable<number>> = {
  'min-max': (input) => normaliseMinMax(first(input), -1),
  'z-score': (input) => normaliseZScore(first(input), -1, { mean: 50, sd: 10 }),
  borda: (input) => normaliseBorda(first(input), -1),
  'percentile-rank': (input) => normalisePercentileRank(first(input), -1),
  frontier: (input) => {
    const goalposts = frontierGoalposts(first(input), -1);
    return goalposts ? [goalposts.lower, goalposts.upper] : [];
  },
  target: (input) => normaliseToTarget(first(input), -1, input[1]?.[0] ?? 0),
  corridor: (input) => {
    const [low = 0, high = 0, tolerance = 0] = input[1] ?? [];
    return normaliseCorridor(first(input), { low, high, tolerance });
  },
  outliers: (input) => {
    const { skew, kurtosis } = shapeOf(first(input));
    const { values } = treatOutliers(first(input));
    return [skew, kurtosis, values.at(-1) ?? Number.NaN, shapeOf(values).skew];
  },
  mean: ([scores = [], exponents = []]) =>
    exponents.map(
      (exponent) =>
        weightedPowerMean(
          scores.map((score) => Float64Array.of(score)),
          { weights: scores.map(() => 1), minWeight: scores.length, exponent, floor: 1 },
        )[0] as number,
    ),
  copeland: (input) =>
    copelandScores(
      columns(input),
      input.map(() => 1),
    ),
  entropy: (input) => entropyWeights(columns(input)) ?? [],
  critic: (input) => criticWeights(columns(input)) ?? [],
  budget: (input) => budgetWeights(input)?.weights ?? [],
  tree: ([leaves = []]) => {
    const [a, b, c] = leaves.map((_, column) => ({ id: `leaf ${column}`, weight: 1, column }));
    if (!a || !b || !c) throw new Error('Three leaves');
    const rule = { weight: 1, floor: 1, minWeight: 1, minCount: 1 };
    const branch = { ...rule, id: 'branch', children: [a, b], exponent: 1 };
    const root = { ...rule, id: 'root', children: [branch, c], exponent: 0 };
    const nodes = scoreTree(
      root,
      leaves.map((leaf) => Float64Array.of(leaf)),
    );
    return ['branch', 'root'].map((id) => nodes.get(id)?.scores[0] as number);
  },
  random: ([[seed = 0, draw = 0] = []]) => {
    const random = drawRandom(seed, draw);
    return [random(), random()];
  },
  interval: (input) => {
    const { low, median, high } = summariseRanks(...draws(input));
    return [...low.keys()].flatMap((row) => [low, median, high].map((ends) => ends[row] as number));
  },
  chance: (input) => [chanceAbove(...draws(input), 0, 1), chanceAbove(...draws(input), 0, 2)],
  apart: (input) => [shareToldApart(...draws(input))],
  settled: (input) => {
    const { meanShift, maxShift } = convergenceOf(...draws(input));
    return [meanShift, maxShift];
  },
  difference: (input) => {
    const { requirements, from, to } = difference(input);
    return [...requirements.flatMap(({ indicators }) => indicators), to - from];
  },
  coverage: (input) => {
    const { requirements, coverage } = difference(input);
    return [...requirements.map(({ points }) => points), coverage];
  },
  pairwise: (input) => {
    const weights = input.map(() => 1);
    const { parts, score } = pairwiseParts(columns(input), weights, Uint8Array.of(1, 1, 1), [1]);
    return [...parts, score];
  },
  gain: ([scores, [target = 0] = []]) => {
    const own = editionIndicator('x', { lower: 0, upper: 50 });
    const [gain] = gainsTo(target, profile(scores), TREE, [[own, own], [own]]);
    return gain ? [gain.toScore, gain.toValue] : [];
  },
  'pairwise-gain': (input) => {
    const indicators = input.map(() => [editionIndicator('x', { lower: 0, upper: 50 })]);
    const [gain] = pairwiseGains(
      firstRow(input),
      ownScores(input),
      input.map(() => [1]),
      indicators,
    );
    return gain ? [gain.requirement + 1, gain.toScore, gain.toValue, gain.score, gain.rank] : [];
  },
  'pairwise-best': (input) =>
    [0.1, 0.3].flatMap((floor01) => {
      const search = { floor01, start: input.map(() => 1) };
      const { rank, bound } = bestPairwiseRank(columns(input), Uint8Array.of(1, 1, 1), 0, search);
      return [rank, bound];
    }),
  'pairwise-gaps': (input) => {
    const game = firstRow(input);
    const { worst, best } = pairwiseGapBounds(
      game,
      ownScores(input),
      input.map(() => [1]),
    );
    return [worst.score, worst.rank, best.score, best.rank];
  },
  'best-rank': (input) => {
    const terms = columns(input).map((column) => powerTerms(column, 0, 1));
    const options = { sign: 1, floor01: 0.1, start: [0.5, 0.5] } as const;
    return [1, 2].flatMap((city) => {
      const { rank, bound } = bestRank(terms, Uint8Array.of(1, 1, 1), city, options);
      return [rank, bound];
    });
  },
  bounds: ([scores]) => {
    const columnsOf = profile(scores).map((own) => own.map((score) => Float64Array.of(score)));
    const { low, high } = missingBounds(columnsOf, TREE);
    return [low[0] as number, high[0] as number];
  },
  consensus: (input) => {
    const { median, agreement } = consensusOf(ranksOf(input));
    return [...median, agreement];
  },
  'robust-top': (input) => robustTop(ranksOf(input), 2).hits,
  peers: (input) => {
    const [population, other] = columns(input);
    if (!population || !other) throw new Error('Two variables');
    const likenesses = [
      { values: population, isLog: true },
      { values: other, isLog: false },
    ];
    return nearestPeers(0, likenesses, 2).map((city) => city + 1);
  },
  line: (input) => {
    const [x, y] = columns(input);
    if (!x || !y) throw new Error('Two variables');
    const { slope, intercept, r } = regressionOf(x, y);
    return [slope, intercept, r, rankCorrelation(x, y)];
  },
  importance: ([correlations = []]) => {
    const pearson = [...correlations.map((r) => [r]), [1]];
    const both = effectiveImportance(
      { pearson },
      correlations.map(() => 1),
    );
    return [...both.map(({ r2 }) => r2), ...both.map(({ effective01 }) => effective01)];
  },
  between: (input) => [betweenGroupShare(first(input), Int32Array.from(input[1] ?? []))],
  shift: (input) => {
    const [before, after] = ranksOf(input);
    if (!before || !after) throw new Error('Two rankings');
    const { mean, max } = rankShift(before, after);
    return [mean, max];
  },
};

testExamples('scoring.md', ENGINE);
