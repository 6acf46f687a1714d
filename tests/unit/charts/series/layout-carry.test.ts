import { expect, it } from 'vitest';
import { subCentreNote, subCentreRows } from '../../../../src/charts/series/layout-carry.ts';
import { edited } from '../../../../src/domain/layout/draft/layout-draft.ts';
import { carriedCity } from '../../../support/carried-city.ts';

it('names the towns that became sub-centres; a population that nobody states is null', () => {
  const rows = subCentreRows(carriedCity(6).draft).map(({ name, population, distanceKm }) => [
    name.en,
    population,
    Math.round(distanceKm ?? Number.NaN),
  ]);
  expect(rows).toEqual([
    ['Town 5', 25_000, 30],
    ['Town 4', 24_000, 30],
    ['Town 3', 23_000, 30],
    ['Town 2', 22_000, 30],
    ['Town 1', 21_000, 30],
  ]);
  const few = subCentreRows(carriedCity(4).draft).map(({ population }) => population);
  expect(few).toEqual([23_000, 22_000, 21_000, null]);
});

it('says how the sub-centres were chosen: by size, for being near, both, or by hand', () => {
  const { draft } = carriedCity(6);
  const unknown = draft.subCentres.map((one) => ({
    ...one,
    reason: { ...one.reason, figures: { distanceKm: 30 } },
  }));
  const noteOf = (subCentres: typeof draft.subCentres) =>
    subCentreNote({ ...draft, subCentres }, draft);
  expect(noteOf(draft.subCentres)).toBe('largest');
  expect(noteOf(unknown)).toBe('nearest');
  expect(noteOf([...draft.subCentres.slice(1), ...unknown.slice(0, 1)])).toBe('mixed');
  expect(noteOf(draft.subCentres.map((one, at) => (at === 0 ? edited(one) : one)))).toBe('edited');
  expect(noteOf(draft.subCentres.slice(1))).toBe('edited');
  const given = { code: 'given', figures: {} } as const;
  expect(noteOf(draft.subCentres.map((one) => ({ ...one, reason: given })))).toBeNull();
});
