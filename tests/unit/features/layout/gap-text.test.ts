import { expect, it } from 'vitest';
import {
  type NotTransferred,
  TRANSFER_GAPS,
} from '../../../../src/domain/layout/transfer/not-transferred.ts';
import { gapText } from '../../../../src/features/layout/carry/gap-text.ts';
import type { TextFunction } from '../../../../src/i18n/dictionary.ts';
import { carry as en } from '../../../../src/i18n/en/carry.ts';
import { carry as zh } from '../../../../src/i18n/zh/carry.ts';

/** Figures as the engine gives them for each code. */
const FIGURES: Record<NotTransferred['code'], NotTransferred['figures']> = {
  few_centres: { found: 3, wanted: 5, spacingKm: 8 },
  population_unknown: { centres: 2 },
  few_sites: { found: 4, needed: 6 },
  no_simple_ring: { sites: 6, crossings: 5 },
  centres_off_ring: { centres: 1, cornerDeg: 30 },
  ring_beside_place: {},
  ring_leaves_boundary: { outside01: 0.25 },
  no_river: { lines: 0 },
  few_rivers: { lines: 3, usable: 1 },
  generalised_rivers: { belts: 1 },
  few_belts: { found: 1, wanted: 2, overlap01: 0.6 },
  few_places: { places: 2, needed: 3 },
  no_villages: {},
  many_villages: { villages: 30_000, most: 20_000 },
  place_outside_boundary: {},
};

function filling(texts: Readonly<Record<string, string>>): TextFunction<'carry'> {
  return (key, values = {}) =>
    (texts[key] ?? '').replace(/\{\{(\w+)\}\}/g, (open, name) => String(values[name] ?? open));
}

function worded(code: NotTransferred['code'], language: 'en' | 'zh'): string {
  const texts = language === 'en' ? en : zh;
  const gap: NotTransferred = { element: 'ring', code, figures: FIGURES[code] };
  return gapText(gap, filling(texts), language);
}

it.each(TRANSFER_GAPS)('%s has plain words in both languages, every figure filled in', (code) => {
  const words = [worded(code, 'en'), worded(code, 'zh')];
  expect(words[0]).toMatch(/^[A-Z0-9][^{}_]{20,}\.$/);
  expect(words[1]).toMatch(/^[^{}_]{8,}。$/);
});

it('writes each figure in the unit that its name states', () => {
  expect(worded('few_centres', 'en')).toBe(
    'Sub-centres: 3 of 5 found. Too few towns lie 8\u202Fkm or more apart from the city and from one another.',
  );
  expect(worded('ring_leaves_boundary', 'zh')).toBe('环线有 25\u202F% 位于边界以外。');
});
