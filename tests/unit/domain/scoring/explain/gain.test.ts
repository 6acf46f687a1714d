import { describe, expect, it } from 'vitest';
import { gainsTo, valueAtScore } from '../../../../../src/domain/scoring/explain/gain.ts';
import { normaliseGoalpost } from '../../../../../src/domain/scoring/normalise.ts';
import { scoreMethod } from '../../../../../src/domain/scoring/score-method.ts';
import { profileOf, readPublished } from '../published.ts';

const published = readPublished();
const { edition, method, scores, table, cityIds } = published;
const TREE = { ...method, exponent: 0, floor: edition.rules.requirementFloor };
const INDICATORS = edition.requirements.map(({ indicators }) => indicators);

describe('valueAtScore', () => {
  it.each([
    { scale: 'linear', lower: 70, upper: 5 },
    { scale: 'log', lower: 20015, upper: 1 },
  ] as const)('undoes the goalposts: %o', (goalposts) => {
    const values = Float64Array.of(5.5, 40, 69);
    const scored = normaliseGoalpost(values, goalposts);
    const back = [...scored].map((score) => valueAtScore(score, goalposts));
    for (const [k, value] of values.entries()) expect(back[k]).toBeCloseTo(value, 9);
  });
});

describe('gainsTo', () => {
  const city = cityIds.indexOf('cn-jincheng');
  const rank = scores.rank[city] as number;
  const target = scores.index[scores.order[rank - 2] as number] as number;
  const gains = gainsTo(target, profileOf(published, city), TREE, INDICATORS);

  it('gains exactly one place when the smallest change is made', () => {
    const [smallest] = gains;
    if (!smallest) throw new Error('No gain');
    const { id } = INDICATORS[smallest.requirement]?.[smallest.indicator] ?? { id: '' };
    const at = table.indicators.findIndex((indicator) => indicator.id === id);
    const columns = table.columns.map((column, k) => {
      if (k !== at) return column;
      const values = column.values.slice();
      values[city] = smallest.toValue;
      return { ...column, values };
    });
    const after = scoreMethod(edition, method, { ...table, columns });
    expect(after.index[city]).toBeCloseTo(target, 9);
    expect(after.rank[city]).toBe(rank - 1);
  });

  it('stands in the order of the change of score and names no gap', () => {
    const changes = gains.map(({ fromScore, toScore }) => toScore - fromScore);
    expect(changes).toEqual(changes.toSorted((a, b) => a - b));
    expect(gains.every(({ toScore }) => toScore <= 100)).toBe(true);
    expect(gains.some(({ requirement, indicator }) => requirement === 4 && indicator === 2)).toBe(
      false,
    );
    expect(gains.length).toBeGreaterThan(5);
  });

  it('is empty for a target that is not above or out of reach', () => {
    const profile = profileOf(published, city);
    expect(gainsTo(scores.index[city] as number, profile, TREE, INDICATORS)).toEqual([]);
    expect(gainsTo(99, profile, TREE, INDICATORS)).toEqual([]);
  });
});
