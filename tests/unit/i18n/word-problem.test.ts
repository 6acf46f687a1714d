import { describe, expect, it } from 'vitest';
import type { ProblemCode, ProblemParams } from '../../../src/domain/problem-params.ts';
import { type Place, problem } from '../../../src/domain/result.ts';
import { problems as en } from '../../../src/i18n/en/problems.ts';
import { wordProblem } from '../../../src/i18n/word-problem.ts';
import { problems as zh } from '../../../src/i18n/zh/problems.ts';

const ID = { id: 'x-1' };
const CHOICE = { field: 'kind', value: 'boat', allowed: ['air', 'rail'] };
const POSITION = { lng: 190, lat: 20 };

/** Params of every rule; a new rule does not compile without its own. */
const EXAMPLES: { [Code in ProblemCode]: ProblemParams[Code] } = {
  unreachable: { detail: 'Failed to fetch' },
  'file-missing': {},
  'server-refused': { status: 404 },
  encoding: {},
  'json-syntax': {},
  'csv-quotes': {},
  'foreign-origin': { dataOrigin: 'https://a.test', pageOrigin: 'https://b.test' },
  'bad-address': {},
  'unsafe-path': { path: '../y' },
  'missing-resource': { resource: 'edition' },
  'empty-package': {},
  'no-city': {},
  'empty-table': {},
  'missing-column': { column: 'year' },
  'row-length': { cells: 3, headerCells: 6 },
  'missing-member': { field: 'weight', type: 'number' },
  'wrong-root': { type: 'object' },
  'wrong-type': { field: 'weight', found: '"5"', type: 'number' },
  'wrong-word': { field: 'scale', found: '"cubic"', allowed: ['linear', 'log'] },
  'wrong-form': { field: 'weight', found: '[]' },
  'empty-text': { field: 'title_en' },
  'empty-list': { field: 'indicators' },
  'too-small': { field: 'id', found: '0', minimum: 1 },
  'too-large': { field: 'id', found: '33', maximum: 32 },
  'not-above': { field: 'weight', found: '-2', limit: 0 },
  'other-edition': { edition: '2025-1', expected: '2026-1' },
  'weight-count': { count: 7, expected: 8 },
  'all-weights-zero': {},
  'missing-value': { field: 'iso3' },
  'bad-number': { field: 'value', value: '1,5' },
  'bad-year': { field: 'year', value: 'soon' },
  'bad-date': { field: 'bri_mou_date', value: '2018-13-01' },
  'duplicate-id': ID,
  'duplicate-village': ID,
  'duplicate-value': { city: 'kz-almaty', indicator: 'shdi' },
  'duplicate-near': { project: 'p-1', city: 'kz-almaty' },
  'scored-twice': { indicator: 'shdi' },
  'unknown-city': ID,
  'unknown-county': ID,
  'unknown-indicator': ID,
  'unknown-metric': ID,
  'unknown-programme': ID,
  'unknown-project': ID,
  'unknown-purpose': ID,
  'unknown-sector': ID,
  'unknown-source': ID,
  'unknown-township': ID,
  'unknown-village': ID,
  'unknown-direction': CHOICE,
  'unknown-kind': CHOICE,
  'unknown-level': CHOICE,
  'unknown-node-type': CHOICE,
  'unknown-part': CHOICE,
  'unknown-precision': CHOICE,
  'unknown-role': CHOICE,
  'unknown-spread': CHOICE,
  'unknown-status': CHOICE,
  'unknown-truth-value': CHOICE,
  'too-many-sectors': { count: 33, maximum: 32 },
  'wrong-sum': { sum: 0.9, wanted: 1 },
  'wrong-order': { number: 3, position: 2 },
  'bad-goalposts': { lower: 5, upper: 6 },
  'broken-branch': { branch: 'c-main', node: 3, before: 1 },
  'wrong-count': { name: 'villages', stated: 10, counted: 9 },
  'unknown-count': { name: 'towers' },
  'ring-count': { count: 2 },
  'coordinates-range': POSITION,
  'coordinates-swapped': POSITION,
  'projected-coordinates': POSITION,
  'wrong-crs': { name: 'EPSG:3857' },
  'not-geojson': {},
  'not-a-feature': {},
  geometry: { found: '"Point"', geometries: ['Polygon', 'MultiPolygon'] },
  'open-ring': {},
  'worker-failed': { detail: 'out of memory' },
  'more-of-the-same': { rule: 'bad-year', count: 100 },
  'line-ends': {},
  'one-feature-a-line': { features: 6, lines: 5 },
  decimals: { coordinate: '10.1234567' },
  'licence-missing': {},
  'bytes-differ': { stated: 10, bytes: 11 },
  'checksum-differs': {},
  'self-crossing': { count: 2 },
  'outside-county': { county: '140502' },
  'file-too-large': { megabytes: 25, maximum: 20 },
  'too-many-features': { count: 300_000, maximum: 200_000 },
  'no-feature': {},
  'outside-outline': { percent: 40 },
  'looks-like-gcj02': { matches: 12, offsetM: 556 },
  'no-link-ends': { columns: 'name, value' },
  'city-not-member': ID,
  'ambiguous-city': { id: 'San José', count: 2 },
  'link-to-itself': ID,
  'link-without-sector': {},
  'link-sector-unknown': ID,
  'unknown-field': { field: 'colour' },
  'control-characters': { field: 'title', characters: 3 },
  'story-too-large': { megabytes: 3, maximum: 2 },
  'story-link-broken': {},
  'story-link-large': { maximum: 2 },
  'story-version-missing': { newest: 1 },
  'story-version-unknown': { version: 7, newest: 1 },
  'too-many-scenes': { scenes: 501, maximum: 500 },
  'scene-left-out': { scene: 2 },
  'view-too-long': { characters: 4001, maximum: 4000 },
};

const CODES = Object.keys(EXAMPLES) as ProblemCode[];
const LANGUAGES = [
  { name: 'English', texts: en, sentence: /^[^\u4e00-\u9fff]+[.…]$/ },
  { name: 'Chinese', texts: zh, sentence: /^(?=.*[\u4e00-\u9fff]).+[。…]$/ },
];

function worded(code: ProblemCode, texts: typeof en | typeof zh) {
  return wordProblem(problem(code, 'cities.geojson', null, EXAMPLES[code]), texts);
}

describe.each(LANGUAGES)('problems in $name', ({ texts, sentence }) => {
  it.each(CODES)('%s: says what is wrong and what to do', (code) => {
    const { message, mend } = worded(code, texts);
    expect([message, mend]).toEqual([
      expect.stringMatching(sentence),
      expect.stringMatching(sentence),
    ]);
  });

  it.each(CODES)('%s: names every value of the rule', (code) => {
    const { message, mend } = worded(code, texts);
    const { type, ...values }: Record<string, unknown> = EXAMPLES[code];
    const names = type === undefined ? [] : [texts[`type.${type}` as 'type.text']];
    const unsaid = [...Object.values(values).flat().map(String), ...names].filter(
      (value) => !`${message}${mend}`.includes(value),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('words of a problem', () => {
  it('stand in the language of the texts', () => {
    const place: Place = { at: 'row', row: 418 };
    const found = problem('unknown-level', 'indicators.csv', place, {
      field: 'level',
      value: 'town',
      allowed: ['city', 'country'],
    });
    expect([wordProblem(found, en), wordProblem(found, zh)]).toEqual([
      {
        code: 'unknown-level',
        file: 'indicators.csv',
        place: 'row 418',
        message: 'level is “town”, which is no level of a value.',
        mend: 'Use one of: city, country.',
      },
      {
        code: 'unknown-level',
        file: 'indicators.csv',
        place: '第 418 行',
        message: 'level 的值为“town”，不是数值的层级。',
        mend: '请选用：city、country。',
      },
    ]);
  });

  it.each([
    [{ at: 'feature', feature: 'kz-almaty' }, 'feature kz-almaty', '要素 kz-almaty'],
    [{ at: 'feature', feature: 3 }, 'feature number 3', '第 3 个要素'],
    [{ at: 'member', path: '$.rules' }, '$.rules', '$.rules'],
    [{ at: 'character', line: 5, column: 7 }, 'line 5, column 7', '第 5 行第 7 列'],
    [{ at: 'resource', resource: 'air' }, 'resource air', '资源 air'],
  ] satisfies [Place, string, string][])('name the place %j', (place, english, chinese) => {
    const found = problem('encoding', 'x.csv', place, {});
    expect([wordProblem(found, en).place, wordProblem(found, zh).place]).toEqual([
      english,
      chinese,
    ]);
  });
});
