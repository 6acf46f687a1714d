import { describe, expect, it } from 'vitest';
import {
  PROJECT_TABLE_COLUMNS,
  projectCell,
  projectExport,
} from '../../../../src/charts/series/link-projects.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();
const countryNames = new Map(data.cities.map(({ iso3, country }) => [iso3, country]));
const first = data.projects.findIndex(({ id }) => id === 'gcdf2-4');

describe('projectCell', () => {
  it('shows a published project, its amount in millions', () => {
    const row = PROJECT_TABLE_COLUMNS.map((column) =>
      projectCell({ data, countryNames }, column, first, 'en'),
    );
    expect(row).toEqual(['Services', 'Health', 'Angola', 2001, 13.095372, 0, 4]);
  });

  it('says that an amount is missing and not nothing', () => {
    const without = data.projects.findIndex(({ amountUsd2017 }) => amountUsd2017 === null);
    expect(without).toBeGreaterThan(-1);
    expect(projectCell({ data, countryNames }, 'amount', without, 'en')).toBeNull();
  });
});

describe('projectExport', () => {
  it('keeps the full amount and marks the licence', () => {
    const table = projectExport(data, [first]);
    const row = Object.fromEntries(table.columns.map((name, at) => [name, table.rows[0]?.[at]]));
    expect(row).toMatchObject({
      record_id: '4',
      amount_constant_usd_2017: 13_095_372,
      status: 'completed',
      flow_type: 'loan',
      licence: 'ODC-BY 1.0 (project data); ODbL 1.0 (OpenStreetMap geometry)',
      licence_class: 'share_alike',
    });
  });
});
