import { describe, expect, test } from 'vitest';
import { draftToGeoJson } from '../../../../../src/domain/layout/draft/draft-geojson.ts';
import { emptyDraft } from '../../../../../src/domain/layout/draft/layout-draft.ts';
import {
  chooseVillages,
  withDemonstration,
} from '../../../../../src/domain/layout/transfer/choose-villages.ts';
import { villageTarget } from '../../../../../src/domain/layout/transfer/village-choice.ts';
import { readDraft } from '../../../../../src/ingest/layout-draft/read-draft.ts';

/** Villages on the equator, so many degrees east; 0.01° are 1.1 km. */
function villagesAt(eastDeg: readonly number[]) {
  return {
    isProposal: false,
    reason: { code: 'given' as const, figures: {} },
    ids: eastDeg.map((_, at) => `v${at}`),
    names: eastDeg.map(() => null),
    precisions: eastDeg.map(() => 'surveyed' as const),
    lngs: eastDeg,
    lats: eastDeg.map(() => 0),
  };
}

test('those are proposed that together have the most villages within 5 km, the fullest first', () => {
  const villages = villagesAt([0, 0.04, 0.08, 1, 1.03, 2]);

  expect(withDemonstration(villages, 2).demonstration).toEqual({
    rows: [1, 3],
    reason: {
      code: 'most-within-reach',
      figures: { chosen: 2, villages: 6, radiusKm: 5, covered01: 5 / 6, bound01: 5 / 6 },
    },
  });
});

test('all of them are proposed where there are not so many', () => {
  const { demonstration } = withDemonstration(villagesAt([0, 1]), 10);

  expect(demonstration?.rows.toSorted()).toEqual([0, 1]);
  expect(demonstration?.reason.figures['chosen']).toBe(2);
});

test('a reader may ask for another number, radius and distance between the chosen', () => {
  // Villages 2.2 km apart: with 3 km between them, two neighbours are not chosen together.
  const villages = villagesAt([0, 0.02, 0.04, 0.06, 0.08]);
  const apart = chooseVillages(villages, { count: 2, radiusKm: 2.5, spacingKm: 3 });
  expect(apart).toMatchObject({
    ok: true,
    value: { reason: { figures: { chosen: 2, radiusKm: 2.5, spacingKm: 3, covered01: 1 } } },
  });
  expect(apart.ok && apart.value.rows.toSorted()).toEqual([1, 3]);
});

test.each([
  ['more than there are', { count: 6, radiusKm: 5, spacingKm: 0 }, 'candidates'],
  ['farther apart than there is room', { count: 3, radiusKm: 5, spacingKm: 6 }, 'spacing'],
])('villages that cannot be chosen are refused by their rule: %s', (_, choice, rule) => {
  expect(chooseVillages(villagesAt([0, 0.02, 0.04, 0.06, 0.08]), choice)).toMatchObject({
    ok: false,
    shortfalls: [{ rule }],
  });
});

test('a file keeps which villages are proposed, in their order, and that the others are not', () => {
  const villages = withDemonstration(villagesAt([0, 0.04, 0.08, 1, 1.03, 2]), 2);
  const draft = { ...emptyDraft('here', { en: 'Here', zh: null }), villages };
  const geojson = draftToGeoJson(draft, []);

  expect(
    geojson.features.map(({ properties }) => [properties.proposal, properties.demonstration]),
  ).toEqual([
    [false, undefined],
    [true, 1],
    [false, undefined],
    [true, 2],
    [false, undefined],
    [false, undefined],
  ]);
  expect(readDraft(JSON.stringify(geojson), 'here.geojson')).toEqual({ ok: true, value: draft });
});

describe('how many villages to choose', () => {
  test.each([
    [1548, 100],
    [168, 11],
    [20, 10],
    [100_000, 6460],
  ])('of %d: %d', (villages, target) => {
    expect(villageTarget(villages)).toBe(target);
  });
});
