import { expect, it } from 'vitest';
import { reachBase } from '../../../../../src/domain/layout/reach.ts';
import { choiceRanges } from '../../../../../src/domain/layout/siting/choice-range.ts';
import {
  CHOICE_FIGURES,
  choiceFigures,
} from '../../../../../src/domain/layout/siting/compare-choices.ts';
import { sitingInput, sitingWeights } from '../../../../../src/domain/layout/siting-input.ts';
import { openPublishedLayout } from '../../../../support/published-layout.ts';

const plan = await openPublishedLayout();
const base = reachBase(plan);
const input = sitingInput(plan);
const hundred = Int32Array.from({ length: 100 }, (_, at) => at * 15);

it('has every figure of a choice between its ends', () => {
  for (const chosen of [hundred, input.documented, Int32Array.of(7)]) {
    const shown = choiceFigures(input, chosen, 5);
    const ranges = choiceRanges(input, base.spread, chosen, 5);
    for (const figure of CHOICE_FIGURES) {
      expect(ranges[figure].lowest).toBeLessThanOrEqual(shown[figure] + 1e-12);
      expect(ranges[figure].highest).toBeGreaterThanOrEqual(shown[figure] - 1e-12);
    }
    expect(ranges.coveredShare01).toEqual(ranges.villagesShare01);
  }
});

it('says of the documented villages what their reach says', () => {
  const demonstration = base.distances.get('demonstration');
  const { maxKm } = choiceRanges(input, base.spread, input.documented, 5);
  expect(maxKm.highest).toBeCloseTo(Math.max(...(demonstration?.mostKm ?? [])), 9);
  expect(maxKm.lowest).toBeCloseTo(Math.max(...(demonstration?.leastKm ?? [])), 9);
});

it('weighs what counts, and leaves nothing open where all villages have their own points', () => {
  const weights = sitingWeights(input, 'heritage');
  const counted = choiceRanges(input, base.spread, hundred, 5, weights);
  expect(counted.coveredShare01).not.toEqual(counted.villagesShare01);

  const surveyed = { ...input, hasOwnPoint: input.hasOwnPoint.map(() => 1) };
  const shown = choiceFigures(surveyed, hundred, 5);
  const ranges = choiceRanges(surveyed, base.spread, hundred, 5);
  for (const figure of CHOICE_FIGURES) {
    expect(ranges[figure]).toEqual({ lowest: shown[figure], highest: shown[figure] });
  }
});
