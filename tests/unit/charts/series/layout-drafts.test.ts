import { expect, test } from 'vitest';
import {
  type ComparedLayout,
  comparedRows,
  comparedTable,
} from '../../../../src/charts/series/layout-drafts.ts';
import {
  draftFigures,
  type Figure,
  type Figures,
  LAYOUT_FIGURES,
} from '../../../../src/charts/series/layout-figures.ts';
import { carriedCity } from '../../../support/carried-city.ts';

/** A layout whose every measure is the same figure. */
function layout(id: string, figure: Figure): ComparedLayout {
  const { draft } = carriedCity(6);
  const figures: Figures = draftFigures(draft, 'working', 5);
  for (const measure of LAYOUT_FIGURES) figures[measure] = figure;
  return { id, name: id.toUpperCase(), figures };
}

const own = layout('plan', { value: 300 });
const longer = layout('longer', { value: 420 });
const without = layout('without', { missing: 'no_ring' });
const late = layout('late', { missing: 'working' });
const all = [own, longer, without, late];

test('each figure stands with its difference to the base and passes or fails its target', () => {
  const rows = comparedRows(all, own, { length: { bound: 'at_most', value: 300 } });

  expect(rows.map(({ measure }) => measure)).toEqual([...LAYOUT_FIGURES]);
  expect(rows[0]).toEqual({
    measure: 'length',
    target: { bound: 'at_most', value: 300 },
    cells: [
      { id: 'plan', figure: { value: 300 }, difference: null, outcome: 'pass' },
      { id: 'longer', figure: { value: 420 }, difference: 120, outcome: 'fail' },
      {
        id: 'without',
        figure: { missing: 'no_ring' },
        difference: null,
        outcome: 'not_measured',
      },
      { id: 'late', figure: { missing: 'working' }, difference: null, outcome: null },
    ],
  });
  expect(rows[1]?.cells.map(({ outcome }) => outcome)).toEqual([null, null, null, null]);
});

test('a bound that has to be reached is met by more', () => {
  const [row] = comparedRows([own, longer], own, { length: { bound: 'at_least', value: 301 } });
  expect(row?.cells.map(({ outcome }) => outcome)).toEqual(['fail', 'pass']);
});

test('the file has one row a measure and layout and says why a figure is missing', () => {
  const between = layout('longer', { value: 420, range: { lowest: 400, highest: 500 } });
  const { columns, rows } = comparedTable(
    [own, between, without],
    own,
    {
      length: { bound: 'at_most', value: 300 },
    },
    5,
  );

  expect(columns).toHaveLength(13);
  expect(rows).toHaveLength(3 * LAYOUT_FIGURES.length);
  expect(rows.slice(0, 3)).toEqual([
    ['length', 'km', null, 'PLAN', 300, null, null, null, 'PLAN', null, 'at_most', 300, 'pass'],
    ['length', 'km', null, 'LONGER', 420, 400, 500, null, 'PLAN', 120, 'at_most', 300, 'fail'],
    [
      'length',
      'km',
      null,
      'WITHOUT',
      null,
      null,
      null,
      'no_ring',
      'PLAN',
      null,
      'at_most',
      300,
      'not_measured',
    ],
  ]);
  const distances = new Map(rows.map(([measure, , reachKm]) => [measure, reachKm]));
  expect([distances.get('reachAny'), distances.get('median')]).toEqual([5, null]);
});
