import { expect, test } from 'vitest';
import { handoutTexts } from '../../../../src/app/handouts/handout-texts.ts';
import { sceneFigures } from '../../../../src/app/handouts/scene-figures.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { scenarioFromHash } from '../../../../src/store/persistence/url.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { openPublishedData } from '../../../support/published-data.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

const data = await openPublishedData();
const plan = await openPublishedLayout();
const words = await handoutTexts('en');

function figuresOf(view: string) {
  const { scenario } = scenarioFromHash(view, { ...DEFAULT_SCENARIO, language: 'en' });
  const store = createAtlasStore(scenario);
  store.setState({
    data: { status: 'ready', value: data },
    layout: { status: 'ready', value: plan },
  });
  return sceneFigures(store.getState(), words);
}

test('a scene of the layout that counts by county has the county table; a carried one and others have none', () => {
  const { table } = figuresOf('ws=layout&cby=villages');
  expect(table?.head.slice(0, 3)).toEqual(['County', 'Villages', 'Townships']);
  expect(table?.rows).toHaveLength(6);
  const villages = (table?.rows ?? []).reduce((sum, row) => sum + Number(row[1]), 0);
  expect(villages).toBe(1548);
  expect(table?.rows.every((row) => row.length === table.head.length)).toBe(true);
  expect(figuresOf('ws=layout&cby=villages&carry=uz-tashkent').table).toBeNull();
  expect(figuresOf('ws=layout').table).toBeNull();
});

test('a scene with the scatter plot has its points, those of compared cities under their names', () => {
  const { chart } = figuresOf('ws=scores&drawer=scatter&cmp=kz-almaty');
  if (chart?.kind !== 'scatter') throw new Error('No scatter');
  expect(chart.groups.map(({ name, points }) => [name, points.length > 1])).toEqual([
    ['Shown cities', true],
    ['Almaty', false],
  ]);
  const [others, almaty] = chart.groups;
  expect(others?.points).not.toContainEqual(almaty?.points[0]);
  expect([chart.y.title, chart.y.isLog]).toEqual(['Ecological index', false]);
  const [low, high] = chart.x.scale;
  const [bottom, top] = chart.y.scale;
  const inside = chart.groups.flatMap(({ points }) =>
    points.map(([x, y]) => x >= low && x <= high && y >= bottom && y <= top),
  );
  expect(new Set(inside)).toEqual(new Set([true]));
});
