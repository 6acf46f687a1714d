import { expect, it } from 'vitest';
import { isChangedByHand } from '../../../../../src/domain/layout/draft/changed-by-hand.ts';
import { edited } from '../../../../../src/domain/layout/draft/layout-draft.ts';
import { carriedCity } from '../../../../support/carried-city.ts';

const { draft } = carriedCity(12);

it('a proposal as it was opened, or an equal copy of it, is not changed', () => {
  expect(isChangedByHand(draft, draft)).toBe(false);
  expect(isChangedByHand(structuredClone(draft), draft)).toBe(false);
});

it('any change tells: a name, a point that is gone, an edit that was saved and opened again', () => {
  expect(isChangedByHand({ ...draft, name: { en: 'Other', zh: null } }, draft)).toBe(true);
  expect(isChangedByHand({ ...draft, subCentres: draft.subCentres.slice(1) }, draft)).toBe(true);
  const saved = { ...draft, ring: draft.ring && edited(draft.ring) };
  expect(isChangedByHand(saved, saved)).toBe(true);
});
