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

test('a draft with villages says which share of them lies within 5 km of its ring, its belts, either', () => {
  // 0.044° on the equator are 4.9 km, 0.046° are 5.1 km.
  const draft = squareWith([-0.044, 0.046, 0.1, 0.4]);
  const belt = {
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

  expect(measureDraft(draft).reach).toEqual({
    villages: 4,
    ring01: 0.25,
    belts01: null,
    any01: 0.25,
  });
  expect(measureDraft({ ...draft, belts: [belt] }).reach).toEqual({
    villages: 4,
    ring01: 0.25,
    belts01: 0.25,
    any01: 0.5,
  });
});

test('without villages nothing is said of them', () => {
  expect(measureDraft({ ...squareWith([0]), villages: null }).reach).toBeNull();
});
