import { expect, test } from 'vitest';
import { stopThemes, tablesWithin } from '../../../../src/charts/series/layout-levels.ts';
import { layoutTables } from '../../../../src/charts/series/layout-tables.ts';
import { countiesOfSites } from '../../../../src/domain/layout/levels/unit-bounds.ts';
import { unitTree } from '../../../../src/domain/layout/levels/unit-tree.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

const plan = await openPublishedLayout();
const tree = unitTree(plan);
const sites = countiesOfSites(plan);

function within(code: string) {
  const unit = tree.units.get(code);
  if (!unit) throw new Error(`no unit ${code}`);
  return tablesWithin(layoutTables(plan), tree, unit, sites);
}

test('a county: itself, its townships, villages and sites', () => {
  const { counties, townships, villages, sites: inside } = within('140525');
  expect([counties.length, townships.length, villages.length]).toEqual([1, 16, 428]);
  expect(villages.every(({ id }) => id.startsWith('140525'))).toBe(true);
  expect(inside.every(({ id }) => sites.get(id) === '140525')).toBe(true);
  expect(inside.length).toBeGreaterThan(0);
});

test('a township: its villages, the county it lies in, and the sites of that county', () => {
  const { counties, townships, villages, sites: inside } = within('140525100');
  expect(counties.map(({ id }) => id)).toEqual(['140525']);
  expect(townships.map(({ id }) => id)).toEqual(['140525100']);
  expect(villages).toHaveLength(26);
  expect(inside).toEqual(within('140525').sites);
});

test('a community has no village of its own', () => {
  const community = [...tree.units.values()].find(({ level }) => level === 'community');
  expect(within(community?.code ?? '').villages).toEqual([]);
});

test('stops by theme: only those that the package states', () => {
  expect(stopThemes(plan)).toEqual([
    { theme: 'town', count: 14 },
    { theme: 'nature', count: 6 },
    { theme: 'culture', count: 4 },
    { theme: 'road', count: 2 },
  ]);
});
