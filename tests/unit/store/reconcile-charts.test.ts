import { expect, test } from 'vitest';
import { reconcile } from '../../../src/store/reconcile.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/store/scenario.ts';
import { openPublishedData } from '../../support/published-data.ts';

const data = await openPublishedData();
const withCharts = (charts: Partial<Scenario['charts']>): Scenario => ({
  ...DEFAULT_SCENARIO,
  charts: { ...DEFAULT_SCENARIO.charts, ...charts },
});

test('axes and a strip of variables that the package has stay', () => {
  const scenario = withCharts({
    axes: { x: 'requirement:7', y: 'ecology:economy' },
    strip: 'indicator:pm25_annual_mean',
  });
  expect(reconcile(scenario, data)).toEqual({ scenario, problems: [] });
});

test('those of another package go, and are named', () => {
  const scenario = withCharts({
    axes: { x: 'requirement:7', y: 'indicator:moon' },
    strip: 'requirement:99',
  });
  expect(reconcile(scenario, data)).toEqual({
    scenario: DEFAULT_SCENARIO,
    problems: [
      { key: 'xy', text: 'requirement:7,indicator:moon' },
      { key: 'strip', text: 'requirement:99' },
    ],
  });
});
