import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isWithin,
  pathTo,
  shownRows,
  unitTree,
  villagesWithin,
} from '../../../../../src/domain/layout/levels/unit-tree.ts';
import { openPublishedLayout } from '../../../../support/published-layout.ts';

const plan = await openPublishedLayout();
const tree = unitTree(plan);
const NANCUN = '140525100';

function unit(code: string) {
  const found = tree.units.get(code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
}

test('the published layout has all its units once, and the counts of the bureau under the city', () => {
  expect(tree.root).toBe('140500');
  expect(tree.units.size).toBe(1 + 6 + 77 + 164 + 17 + 1548);
  expect(unit('140500').inside).toEqual({
    county: 6,
    township: 77,
    community: 164,
    specialUnits: 17,
    village: 1548,
  });
  expect(unit('140525').inside).toEqual({
    county: 0,
    township: 16,
    community: 16,
    specialUnits: 6,
    village: 428,
  });
});

test('the path to a village leads through city, county and township', () => {
  const [village = ''] = villagesWithin(tree, NANCUN);
  expect(pathTo(tree, village).map(({ level, code }) => [level, code])).toEqual([
    ['city', '140500'],
    ['county', '140525'],
    ['township', NANCUN],
    ['village', village],
  ]);
  expect(pathTo(tree, '999999')).toEqual([]);
});

test('within a township communities and special units come before the villages', () => {
  const levels = unit(NANCUN).children.map((code) => unit(code).level);
  expect(levels).toEqual([
    ...Array.from({ length: 10 }, () => 'community'),
    ...Array.from({ length: 26 }, () => 'village'),
  ]);
});

test('children are rows only while their parent is open', () => {
  const closed = shownRows(tree, new Set());
  expect(closed.map(({ unit: { code }, isOpen }) => [code, isOpen])).toEqual([['140500', false]]);
  const open = shownRows(tree, new Set(['140500', '140525']));
  expect(open).toHaveLength(1 + 6 + 16);
  expect(open[5]).toEqual({
    unit: unit('140525'),
    depth: 2,
    position: 5,
    siblings: 6,
    isOpen: true,
  });
});

test('the villages of the children of any unit are those of the unit, each once', () => {
  const above = [...tree.units.values()].filter(({ children }) => children.length > 0);
  fc.assert(
    fc.property(fc.constantFrom(...above), ({ code, children, inside }) => {
      const own = villagesWithin(tree, code);
      expect(children.flatMap((child) => villagesWithin(tree, child))).toEqual(own);
      expect(new Set(own).size).toBe(inside.village);
      expect(own.every((village) => isWithin(tree, village, code))).toBe(true);
    }),
  );
});

test('a village of a township that the plan does not have is an error of the program', () => {
  const [village] = plan.villages.features;
  if (!village) throw new Error('no village');
  const stray = { ...village, properties: { ...village.properties, townshipCode: '1' } };
  expect(() => unitTree({ ...plan, villages: { ...plan.villages, features: [stray] } })).toThrow(
    'Unknown unit code: 1',
  );
});
