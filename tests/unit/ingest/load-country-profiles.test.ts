import { describe, expect, it } from 'vitest';
import { problems as texts } from '../../../src/i18n/en/problems.ts';
import { wordProblem } from '../../../src/i18n/word-problem.ts';
import { loadCountryProfiles } from '../../../src/ingest/load-country-profiles.ts';
import { readTiny, tinyPackage } from './tiny-package.ts';

const FILES = {
  'country-metric-catalog': 'metrics.csv',
  'country-metrics': 'figures.csv',
  'sector-metrics': 'roles.csv',
};

const METRICS = 'id,name_en,name_zh,unit_en,unit_zh,decimals\nm1,Exports,出口,% of GDP,,1\n';
const FIGURES_HEADER = 'metric_id,iso3,value,year,source_ids';
const FIGURES = `${FIGURES_HEADER}\nm1,BBB,20,,s1\nm1,AAA,10.5,2021,s1\n`;
const ROLES_HEADER = 'sector,role,metric_id,direction';
const ROLES = `${ROLES_HEADER}\ntrade,offer,m1,more\ntrade,need,m1,less\n`;

function withProfiles(changes: Record<string, string> = {}) {
  const shape = JSON.parse(tinyPackage()['datapackage.json'] ?? '');
  for (const [name, path] of Object.entries(FILES)) shape.resources.push({ name, path });
  return readTiny({
    'datapackage.json': JSON.stringify(shape),
    'metrics.csv': METRICS,
    'figures.csv': FIGURES,
    'roles.csv': ROLES,
    ...changes,
  });
}

async function problemsOf(changes: Record<string, string>): Promise<string[]> {
  const result = await loadCountryProfiles(withProfiles(changes));
  if (result.ok) return [];
  return result.problems
    .map((problem) => wordProblem(problem, texts))
    .map(({ code, file, place }) => `${code} ${file} ${place || '-'}`);
}

describe('loadCountryProfiles', () => {
  it('gives one column a metric, countries by code, years and sources beside the figures', async () => {
    expect(await loadCountryProfiles(withProfiles())).toEqual({
      ok: true,
      value: {
        countries: ['AAA', 'BBB'],
        metrics: [
          {
            id: 'm1',
            name: { en: 'Exports', zh: '出口' },
            unit: { en: '% of GDP', zh: null },
            decimals: 1,
          },
        ],
        columns: [
          {
            values: Float64Array.of(10.5, 20),
            years: Int16Array.of(2021, 0),
            sources: [[0], [0]],
          },
        ],
        sectorMetrics: [
          { sector: 'trade', role: 'offer', metric: 0, direction: 1 },
          { sector: 'trade', role: 'need', metric: 0, direction: -1 },
        ],
      },
    });
  });

  it('says which resource a package lacks', async () => {
    const result = await loadCountryProfiles(readTiny());
    expect(result.ok ? [] : result.problems.map(({ params }) => params)).toEqual(
      Object.keys(FILES).map((resource) => ({ resource })),
    );
  });

  it.each([
    [
      'an unknown metric',
      { 'figures.csv': `${FIGURES_HEADER}\nm9,AAA,1,,s1\n` },
      ['unknown-metric figures.csv row 2'],
    ],
    [
      'an unknown source',
      { 'figures.csv': `${FIGURES_HEADER}\nm1,AAA,1,,s1;s9\n` },
      ['unknown-source figures.csv row 2'],
    ],
    [
      'no value',
      { 'figures.csv': `${FIGURES_HEADER}\nm1,AAA,,,s1\n` },
      ['missing-value figures.csv row 2'],
    ],
    [
      'a figure twice',
      { 'figures.csv': `${FIGURES}m1,AAA,3,,s1\n` },
      ['duplicate-id figures.csv row 4'],
    ],
    [
      'an unknown sector',
      { 'roles.csv': `${ROLES_HEADER}\nfood,offer,m1,more\n` },
      ['unknown-sector roles.csv row 2'],
    ],
    [
      'an unknown role',
      { 'roles.csv': `${ROLES_HEADER}\ntrade,wish,m1,more\n` },
      ['unknown-role roles.csv row 2'],
    ],
    [
      'an unknown direction',
      { 'roles.csv': `${ROLES_HEADER}\ntrade,need,m1,up\n` },
      ['unknown-direction roles.csv row 2'],
    ],
    [
      'too many digits',
      { 'metrics.csv': METRICS.replace(',1\n', ',9\n') },
      ['bad-number metrics.csv row 2'],
    ],
  ])('%s', async (_name, changes, problems) => {
    expect(await problemsOf(changes)).toEqual(problems);
  });
});
