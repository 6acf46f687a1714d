import type { DrawPlan } from '../src/domain/scoring/uncertainty/draw-plan.ts';
import { sampleDraw } from '../src/domain/scoring/uncertainty/sample-draw.ts';

/**
 * The same draws as `drawRanks`, as one would first write them: city by city, indicator by indicator, an
 * object per city, a sort with a comparator. Stands here to be compared with, in speed and in result.
 */
export function plainRankDraws(plan: DrawPlan, seed: number, from: number, to: number): number[][] {
  const allRanks: number[][] = [];
  for (let number = from; number < to; number++) {
    const draw = sampleDraw(plan, seed, number);
    const table = draw.scored < 0 ? plan.goalposts?.columns : plan.scored[draw.scored];
    if (!table) throw new Error('No columns for this draw');
    const gaps = table.map(
      ({ missing }) =>
        new Map(
          Array.from(missing.rows, (row, k) => {
            if (!plan.fillsGaps) return [row, null];
            const [low, high] = [missing.low[k] as number, missing.high[k] as number];
            return [row, low + draw.random() * (high - low)];
          }),
        ),
    );
    const cities = Array.from(plan.cities, (_, row) => {
      const requirements = Array.from(plan.requirementShares, () => ({ sum: 0, weight: 0 }));
      for (const [j, { values, isEmpty }] of table.entries()) {
        const gap = gaps[j]?.get(row);
        if (j === draw.leftOut || gap === null || isEmpty) continue;
        let score = gap ?? (values[row] as number);
        if (gap === undefined && draw.scored < 0) {
          const [lower, upper] = [draw.lower[j] as number, draw.upper[j] as number];
          score = Math.min(Math.max((100 * (score - lower)) / (upper - lower), 0), 100);
        }
        const requirement = requirements[plan.requirementOf[j] as number] as {
          sum: number;
          weight: number;
        };
        const weight = draw.indicatorWeights[j] as number;
        requirement.sum += weight * score;
        requirement.weight += weight;
      }
      const scores = requirements.map(({ sum, weight }) =>
        weight < 1e-12 ? Number.NaN : sum / weight,
      );
      let total = 0;
      let totalWeight = 0;
      if (draw.aggregation.kind === 'copeland') return { row, scores, index: 0, rank: 0 };
      const { exponent } = draw.aggregation;
      for (const [r, score] of scores.entries()) {
        if (Number.isNaN(score)) continue;
        const share = draw.requirementWeights[r] as number;
        const raised = Math.max(score, plan.floor);
        if (exponent === 1) total += share * score;
        else total += share * (exponent === 0 ? Math.log(raised) : raised ** exponent);
        totalWeight += share;
      }
      const mean = total / totalWeight;
      if (exponent === 1) return { row, scores, index: mean, rank: 0 };
      const index = exponent === 0 ? Math.exp(mean) : mean ** (1 / exponent);
      return { row, scores, index, rank: 0 };
    });
    if (draw.aggregation.kind === 'copeland') {
      const total = draw.requirementWeights.reduce((sum, weight) => sum + weight, 0);
      for (const city of cities) {
        for (const other of cities) {
          let margin = 0;
          for (let r = 0; r < city.scores.length; r++) {
            const weight = draw.requirementWeights[r] as number;
            const own = city.scores[r] as number;
            const theirs = other.scores[r] as number;
            if (own > theirs) margin += weight / total;
            else if (own < theirs) margin -= weight / total;
          }
          if (Math.abs(margin) >= 1e-12) city.index += Math.sign(margin);
        }
      }
    }
    cities.sort((a, b) => b.index - a.index);
    for (const [place, city] of cities.entries()) {
      const before = cities[place - 1];
      city.rank =
        before && before.index - city.index <= plan.tieTolerance ? before.rank : place + 1;
    }
    const ranks: number[] = [];
    for (const { row, rank } of cities) ranks[row] = rank;
    allRanks.push(ranks);
  }
  return allRanks;
}
