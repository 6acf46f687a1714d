import { expect, it } from 'vitest';
import type { Position2 } from '../../../../../src/domain/geodesy.ts';
import { applyEdit, type DraftEdit } from '../../../../../src/domain/layout/draft/edit.ts';
import { emptyDraft } from '../../../../../src/domain/layout/draft/layout-draft.ts';

const DRAFT = emptyDraft('xx-midtown', { en: 'Midtown', zh: '中城' });
const TRIANGLE: Position2[] = [
  [0, 0],
  [1, 0],
  [0, 1],
];
const AXIS: Position2[] = [
  [0, 0],
  [1, 1],
];

function after(...edits: DraftEdit[]) {
  return edits.reduce((draft, edit) => {
    const outcome = applyEdit(draft, edit);
    if (!outcome.ok) throw new Error(outcome.refusal);
    return outcome.draft;
  }, DRAFT);
}

function refusal(edit: DraftEdit) {
  const outcome = applyEdit(DRAFT, edit);
  return outcome.ok ? null : outcome.refusal;
}

const DRAWN = {
  name: null,
  precision: 'schematic',
  isProposal: true,
  reason: { code: 'edited', figures: {} },
};

it('a drawn ring takes the place of the ring, as a schematic proposal', () => {
  const first: DraftEdit = { kind: 'set-ring', vertices: TRIANGLE.toReversed() };
  expect(after(first, { kind: 'set-ring', vertices: TRIANGLE }).ring).toEqual({
    id: 'ring',
    ...DRAWN,
    vertices: TRIANGLE,
  });
});

it('drawn belts come one after the other, each with an id of its own', () => {
  const edit: DraftEdit = { kind: 'add-belt', axis: [AXIS], bufferKm: 5 };
  expect(after(edit, edit).belts).toEqual([
    { id: 'belt-1', ...DRAWN, axis: [AXIS], bufferKm: 5 },
    { id: 'belt-2', ...DRAWN, axis: [AXIS], bufferKm: 5 },
  ]);
});

it.each([
  [{ kind: 'set-ring', vertices: TRIANGLE.slice(1) }, 'too_few_vertices'],
  [{ kind: 'set-ring', vertices: [...TRIANGLE, [0, 91]] }, 'out_of_range'],
  [{ kind: 'set-ring', vertices: [...TRIANGLE, [Number.NaN, 0]] }, 'not_a_number'],
  [{ kind: 'add-belt', axis: [], bufferKm: 5 }, 'too_few_vertices'],
  [{ kind: 'add-belt', axis: [AXIS, AXIS.slice(1)], bufferKm: 5 }, 'too_few_vertices'],
  [{ kind: 'add-belt', axis: [AXIS], bufferKm: 0 }, 'not_positive'],
  [{ kind: 'add-belt', axis: [AXIS], bufferKm: 1e6 }, 'out_of_range'],
] satisfies [DraftEdit, string][])('refuses %o', (edit, why) => {
  expect(refusal(edit)).toBe(why);
});
