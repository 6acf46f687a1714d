import { problems as texts } from '../../../src/i18n/en/problems.ts';
import { wordProblem } from '../../../src/i18n/word-problem.ts';
import { loadPackage } from '../../../src/ingest/load-package.ts';
import { readFromMemory } from '../../../src/ingest/open-only.ts';
import type { ReadFile } from '../../../src/ingest/read-file.ts';

export const HEADER_OF_VALUES = 'city_id,indicator_id,value,year,level,source_id';
export const HEADER_OF_LINKS =
  'id,kind,a_name,a_iso3,a_lon,a_lat,a_city_id,b_name,b_iso3,b_lon,b_lat,b_city_id,year,sector,source_id';

export function cityFeature(
  id: string,
  coordinates: unknown,
  properties: Record<string, unknown> = {},
) {
  return {
    type: 'Feature',
    properties: {
      id,
      name_en: id,
      iso3: 'AAA',
      country_en: 'Land',
      region: 'North',
      source_ids: ['s1'],
      ...properties,
    },
    geometry: { type: 'Point', coordinates },
  };
}

export function collection(features: unknown[], members: Record<string, unknown> = {}): string {
  return JSON.stringify({ type: 'FeatureCollection', ...members, features });
}

function editionOf(indicator: Record<string, unknown>): unknown {
  return {
    edition: 'tiny-1',
    title_en: 'Tiny',
    frozen_on: '2026-01-01',
    rules: {
      points_per_requirement: 12,
      total_points: 12,
      year_min: 2013,
      requirement_floor: 1,
      index_min_points: 12,
      red_line: 25,
      tie_tolerance: 1e-9,
      evidence_grade: { A_min_points: 6, B_min_points: 4 },
    },
    requirements: [
      {
        id: 1,
        title_en: 'One',
        weight: 1,
        min_points: 12,
        pillar_points: { social: 10, nature: 10, economy: 10 },
        indicators: [
          {
            id: 'i1',
            fallback: null,
            points: 12,
            scale: 'linear',
            lower: 0,
            upper: 100,
            ...indicator,
          },
        ],
      },
    ],
  };
}

export function editionFile(indicator: Record<string, unknown> = {}): string {
  return JSON.stringify(editionOf(indicator));
}

function sourceRecord(id: string, licenceClass = 'open') {
  return {
    id,
    title: `Source ${id}`,
    publisher: 'Somebody',
    year: 2024,
    licence: licenceClass === 'open' ? 'CC BY 4.0' : 'all rights reserved',
    licence_class: licenceClass,
    citation: `cite ${id}`,
    obtained_from: 'there',
    note: null,
  };
}

/** Paths and texts of a valid package: two cities, one indicator, one value, one link. */
export function tinyPackage(): Record<string, string> {
  const names: [string, string][] = [
    ['cities', 'cities.geojson'],
    ['indicators', 'indicators.csv'],
    ['indicator-catalog', 'catalog.json'],
    ['edition', 'edition.json'],
    ['sectors', 'sectors.json'],
    ['sources', 'sources.json'],
    ['links', 'links.csv'],
  ];
  return {
    'datapackage.json': JSON.stringify({
      name: 'tiny',
      title: 'Tiny package',
      version: '1',
      resources: names.map(([name, path]) => ({ name, path, title: name })),
    }),
    'cities.geojson': collection([cityFeature('a', [10, 50]), cityFeature('b', [100, -20])]),
    'indicators.csv': `${HEADER_OF_VALUES}\na,i1,42.5,2020,city,s1\n`,
    'catalog.json': JSON.stringify({
      indicators: [
        {
          id: 'i1',
          name_en: 'One',
          unit_en: '%',
          requirement: 1,
          direction: 1,
          use: 'score',
          rationale_en: '',
        },
      ],
    }),
    'edition.json': editionFile(),
    'sectors.json': JSON.stringify({ sectors: [{ id: 'trade', name_en: 'Trade' }] }),
    'sources.json': JSON.stringify({ sources: [sourceRecord('s1')] }),
    'links.csv': `${HEADER_OF_LINKS}\nl1,air,A,AAA,10,50,a,B,BBB,100,-20,b,2001,trade,s1\n`,
  };
}

/** The tiny package with some files replaced; null takes a file away. */
export function readTiny(changes: Record<string, string | null> = {}): ReadFile {
  const texts = Object.entries({ ...tinyPackage(), ...changes });
  const files = new Map(
    texts.flatMap(([path, text]) =>
      text === null ? [] : [[path, new TextEncoder().encode(text)] as const],
    ),
  );
  return readFromMemory(files);
}

export const BASE_URL = 'http://atlas.test/data/datapackage.json';

/** `code file place` of every problem. */
export async function problemsOf(changes: Record<string, string | null>): Promise<string[]> {
  const result = await loadPackage(readTiny(changes), BASE_URL);
  return result.ok
    ? []
    : result.problems
        .map((problem) => wordProblem(problem, texts))
        .map(({ code, file, place }) => `${code} ${file} ${place || '-'}`);
}
