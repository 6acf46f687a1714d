import { expect, it } from 'vitest';
import { differenceText } from '../../../../src/features/layout/carry/figure-text.ts';
import { reasonText } from '../../../../src/features/layout/draft/Reasons.tsx';
import { textsFor } from '../../../../src/i18n/texts-for.ts';

const { draft: en, carry } = await textsFor('en', ['draft', 'carry']);
const { draft: zh } = await textsFor('zh', ['draft']);

it('shares differ by percentage points, everything else in its own unit', () => {
  expect(differenceText('reachAny', 0.512, en, 'en')).toBe('+51 pp');
  expect(differenceText('reachRing', -0.04, en, 'en')).toBe('−4 pp');
  expect(differenceText('reachBelts', 0.512, zh, 'zh')).toBe('+51 个百分点');
  expect(differenceText('length', 12, en, 'en')).toBe('+12\u202Fkm');
});

it('a town is called one of the largest only where its population is stated', () => {
  const reason = (figures: Record<string, number>) =>
    reasonText({ code: 'largest-town', figures }, en, 'en');
  expect(reason({ population: 20_000, rank: 1 })).toMatch(/^One of the largest towns/);
  expect(reason({ rank: 1 })).toMatch(/^One of the nearest towns/);
});

it('the area of belts is worded for any number of them', () => {
  expect(carry('measure.belts')).toBe('Area of the belts');
});
