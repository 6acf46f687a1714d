import { expect, test } from 'vitest';
import {
  emptyDraft,
  type LayoutDraft,
} from '../../../../../src/domain/layout/draft/layout-draft.ts';
import { measureDraft } from '../../../../../src/domain/layout/draft/measure-draft.ts';

const GIVEN = {
  name: null,
  precision: 'surveyed' as const,
  isProposal: false,
  reason: { code: 'given' as const, figures: {} },
};

/** A square ring of about 22 km on the equator, and villages at degrees east of its western side, on the equator. */
function squareWith(eastDeg: readonly number[]): LayoutDraft {
  return {
    ...emptyDraft('square', { en: 'Square', zh: null }),
    ring: {
      ...GIVEN,
      id: 'ring',
      vertices: [
        [0, -0.1],
        [0.2, -0.1],
        [0.2, 0.1],
        [0, 0.1],
      ],
    },
    villages: {
      isProposal: false,
      reason: GIVEN.reason,
      ids: eastDeg.map((_, at) => `v${at}`),
      names: eastDeg.map(() => null),
      precisions: eastDeg.map(() => 'surveyed' as const),
      lngs: eastDeg,
      lats: eastDeg.map(() => 0),
    },
  };
}

const BELT = {
  ...GIVEN,
  id: 'belt',
  bufferKm: 5,
  axis: [
    [
      [0.4, -0.2],
      [0.4, 0.2],
    ] as [number, number][],
  ],
};

const rounded = (km: Float64Array | null | undefined): number[] | null =>
  km ? Array.from(km, (value) => Math.round(value * 10) / 10) : null;

test('a draft with villages says how far each is from its ring and its nearest belt', () => {
  const draft = squareWith([-0.044, 0.046, 0.4]);
  const { reach } = measureDraft(draft);
  expect([rounded(reach?.ringKm), reach?.beltsKm]).toEqual([[4.9, 5.1, 22.3], null]);
  expect(rounded(measureDraft({ ...draft, belts: [BELT] }).reach?.beltsKm)).toEqual([
    44.4, 34.4, 0,
  ]);
});

test('the length of belts is that of their axes inside them', () => {
  // 0.4° of a meridian at the equator are 44.2 km.
  expect(measureDraft({ ...squareWith([0]), belts: [BELT] }).beltsLengthKm).toBeCloseTo(44.23, 2);
  expect(measureDraft(squareWith([0])).beltsLengthKm).toBeNull();
});

test('villages go to the nearest of centre and sub-centres', () => {
  const point = (id: string, lng: number) => ({
    ...GIVEN,
    id,
    lngLat: [lng, 0] as [number, number],
  });
  const draft = {
    ...squareWith([0, 0.04, 0.3]),
    centre: point('centre', 0),
    subCentres: [point('east', 0.4), point('west', -1)],
  };
  expect(measureDraft(draft).loads?.centres.map(({ count }) => count)).toEqual([2, 1, 0]);
  expect(measureDraft(squareWith([0])).loads).toBeNull();
});

test('without villages nothing is said of them', () => {
  expect(measureDraft({ ...squareWith([0]), villages: null }).reach).toBeNull();
});
