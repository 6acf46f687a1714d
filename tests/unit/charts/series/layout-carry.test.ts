import { expect, it } from 'vitest';
import {
  carryRows,
  subCentreNote,
  subCentreRows,
} from '../../../../src/charts/series/layout-carry.ts';
import { edited } from '../../../../src/domain/layout/draft/layout-draft.ts';
import type { ReachTarget } from '../../../../src/domain/layout/lab-choices.ts';
import { measureLayout } from '../../../../src/domain/layout/layout-measures.ts';
import { distancesTo, reachRows } from '../../../../src/domain/layout/reach.ts';
import { carriedCity } from '../../../support/carried-city.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

const plan = await openPublishedLayout();

it('puts the same measures of both layouts side by side', () => {
  const measures = measureLayout(plan);
  const { draft, measures: there } = carriedCity(12);
  const meanKm = (lengthsKm: readonly number[]): number =>
    lengthsKm.reduce((sum, lengthKm) => sum + lengthKm, 0) / lengthsKm.length;
  const rows = reachRows(measures.reach, 5);
  const reached = (target: ReachTarget): number | undefined =>
    rows.find((row) => row.target === target)?.share01;
  const [qinhe, danhe] = (['belt1', 'belt2'] as const).map((belt) =>
    distancesTo(measures.reach, belt),
  );
  const nearBelts = qinhe?.filter((km, row) => km <= 5 || (danhe?.[row] ?? 99) <= 5).length ?? 0;
  const reachedByBelts = nearBelts / measures.reach.rows.length;
  expect(carryRows(plan, measures, draft, there)).toEqual(
    [
      ['length', measures.ring.lengthKm, there.ring?.lengthKm],
      ['area', measures.ring.areaKm2, there.ring?.areaKm2],
      ['compactness', measures.ring.compactness01, there.ring?.compactness01],
      ['detour', measures.ring.detour, there.ring?.detour],
      ['stops', 26, 12],
      ['belts', measures.belts.unionAreaKm2, there.beltsAreaKm2],
      ['fingers', 5, 5],
      ['finger', meanKm(measures.fingersKm), meanKm(there.fingersKm)],
      ['reachRing', reached('ring'), null],
      ['reachBelts', reachedByBelts, null],
      ['reachAny', reached('any'), null],
    ].map(([measure, own, there]) => ({
      measure,
      own: { value: own },
      there: there === null ? { missing: 'no_villages' } : { value: there },
    })),
  );
});

it('says of every figure that is missing why it is, never 0', () => {
  const { draft, measures } = carriedCity(0);
  const rows = carryRows(plan, 'working', draft, measures);
  expect(rows.map(({ measure, own, there }) => [measure, own, there])).toEqual(
    [
      ['length', 'no_ring'],
      ['area', 'no_ring'],
      ['compactness', 'no_ring'],
      ['detour', 'no_ring'],
      ['stops', 'no_ring'],
      ['belts', 'no_belts'],
      ['fingers', 'no_fingers'],
      ['finger', 'no_fingers'],
      ['reachRing', 'no_villages'],
      ['reachBelts', 'no_villages'],
      ['reachAny', 'no_villages'],
    ].map(([measure, missing]) => [measure, { missing: 'working' }, { missing }]),
  );
});

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
