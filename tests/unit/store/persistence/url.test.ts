import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DifferenceSide,
  type MethodChoice,
  REFERENCES,
  REQUIREMENT_VIEWS,
} from '../../../../src/domain/chart-choices.ts';
import { BRI_STATUSES } from '../../../../src/domain/city.ts';
import { EMPTY_FILTERS } from '../../../../src/domain/filter/city-filters.ts';
import type { Corner } from '../../../../src/domain/filter/plot-area.ts';
import { LANGUAGES } from '../../../../src/domain/language.ts';
import {
  REACH_TARGETS,
  SITING_METHODS,
  SITING_WEIGHTS,
} from '../../../../src/domain/layout/lab-choices.ts';
import { COUNTY_MEASURES } from '../../../../src/domain/layout/levels/level-choices.ts';
import { parseCarryTarget } from '../../../../src/domain/layout/transfer/carry-target.ts';
import {
  LINK_DIRECTIONS,
  LINK_PAIRINGS,
  STRONGEST_CHOICES,
} from '../../../../src/domain/links/link-choices.ts';
import { PACKAGE_KINDS, PROJECT_STATUSES } from '../../../../src/domain/links/recorded.ts';
import { MISSING_RULES, NORMALISATIONS } from '../../../../src/domain/scoring/method.ts';
import { PRESETS } from '../../../../src/domain/scoring/preset-names.ts';
import { DRAW_FACTORS } from '../../../../src/domain/scoring/uncertainty/factors.ts';
import type { VariableId } from '../../../../src/domain/variable.ts';
import { scenarioFromHash, scenarioToHash } from '../../../../src/store/persistence/url.ts';
import {
  type Camera,
  type ColourBy,
  DATA_PAGES,
  DEFAULT_SCENARIO,
  DRAWERS,
  LAYOUT_TABS,
  LINK_LEVELS,
  LINKS_TABS,
  MAP_LAYERS,
  MAX_COMPARED,
  PROJECTIONS,
  type Scenario,
  THEMES,
  WORKSPACES,
} from '../../../../src/store/scenario.ts';

function setOf<T>(item: fc.Arbitrary<T>): fc.Arbitrary<ReadonlySet<T>> {
  return fc.array(item, { maxLength: 12 }).map((items) => new Set(items));
}

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null });
}

const differenceSide = fc.constantFrom(
  '0',
  '1',
  '5',
  'reference' as const,
) as fc.Arbitrary<DifferenceSide>;
const sharedMethod = fc.constantFrom(
  'edition',
  'current',
  ...PRESETS.map((one) => `preset:${one}` as const),
) as fc.Arbitrary<MethodChoice>;

function rangeWithin(max: number): fc.Arbitrary<[number, number]> {
  return fc
    .tuple(fc.double({ min: 0, max, noNaN: true }), fc.double({ min: 0, max, noNaN: true }))
    .map(([a, b]) => (a <= b ? [a, b] : [b, a]));
}

/** A number on the grid to which the address rounds. */
function onGrid(limit: number, digits: number): fc.Arbitrary<number> {
  const steps = 10 ** digits;
  return fc
    .integer({ min: -limit * steps, max: limit * steps })
    .map((step) => Number((step / steps).toFixed(digits)) + 0);
}

const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
const region = fc.constantFrom(
  'Europe & Central Asia',
  'Sub-Saharan Africa',
  'Région des Alpes',
  "Cote d'Or",
);
const camera: fc.Arbitrary<Camera> = fc.record({
  zoom: onGrid(22, 2).map(Math.abs),
  lat: onGrid(90, 4),
  lng: onGrid(360, 4),
  bearing: onGrid(360, 1),
  pitch: onGrid(85, 1).map(Math.abs),
});
const colourBy = fc.oneof(
  fc.constantFrom<ColourBy>('sector', 'index', 'ecology:nature'),
  fc.integer({ min: 1, max: 32 }).map((requirement): ColourBy => `requirement:${requirement}`),
  fc.stringMatching(/^[a-z0-9_]{1,60}$/).map((indicator): ColourBy => `indicator:${indicator}`),
);

const variable = colourBy
  .filter((by) => by !== 'sector')
  .map((by): VariableId => (by === 'index' ? 'population' : (by as VariableId)));
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0);

const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  workspace: fc.constantFrom(...WORKSPACES),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  projection: fc.constantFrom(...PROJECTIONS),
  borders: fc.boolean(),
  camera: maybe(camera),
  filters: fc.record({
    sectors: setOf(id),
    sectorMode: fc.constantFrom('any', 'all'),
    regions: setOf(region),
    countries: setOf(fc.stringMatching(/^[A-Z]{3}$/)),
    statuses: setOf(fc.constantFrom(...BRI_STATUSES)),
    grades: setOf(fc.constantFrom('A', 'B', 'C')),
    scoreStatuses: setOf(fc.constantFrom('rated', 'conditional', 'not_rated')),
    population: maybe(rangeWithin(5e7)),
    index: maybe(rangeWithin(100)),
    includeNotRated: fc.boolean(),
    ranges: fc
      .array(fc.tuple(variable, rangeWithin(5e7)), { maxLength: 6 })
      .map((chosen) => new Map(chosen.filter(([by]) => by !== 'index' && by !== 'population'))),
    area: maybe(
      fc.record({
        x: variable,
        y: variable,
        corners: fc.oneof(
          fc.tuple(rangeWithin(5e7), rangeWithin(100)).map(([xs, ys]): Corner[] => [
            [xs[0], ys[0]],
            [xs[1], ys[1]],
          ]),
          fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 100 }),
        ),
      }),
    ),
    text: fc.string({ unit: 'grapheme', maxLength: 12 }),
  }),
  pinned: maybe(id),
  colourBy: maybe(colourBy),
  charts: fc.record({
    axes: maybe(fc.record({ x: variable, y: variable })),
    strip: variable,
    requirements: fc.constantFrom(...REQUIREMENT_VIEWS),
    reference: fc.constantFrom(...REFERENCES),
    difference: fc.tuple(differenceSide, differenceSide),
    slope: fc.tuple(sharedMethod, sharedMethod),
  }),
  weights: maybe(
    fc
      .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 })
      .filter((weights) => weights.some((weight) => weight > 0)),
  ),
  choices: fc.record({
    indicatorWeights: fc.dictionary(
      fc.integer({ min: 1, max: 32 }).map(String),
      fc
        .array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: 1, maxLength: 5 })
        .filter((weights) => weights.some((weight) => weight > 0)),
      { maxKeys: 3, noNullPrototype: true },
    ),
    aggregation: fc.oneof(
      fc.constant({ kind: 'copeland' as const }),
      fc.record({
        kind: fc.constant('mean' as const),
        exponent: fc.integer({ min: -50, max: 10 }).map((tenths) => tenths / 10 + 0),
      }),
    ),
    normalisation: fc.constantFrom(...NORMALISATIONS),
    isWinsorised: fc.boolean(),
    missing: fc.constantFrom(...MISSING_RULES),
  }),
  heldFactors: setOf(fc.constantFrom(...DRAW_FACTORS)),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  compared: fc.uniqueArray(id, { maxLength: MAX_COMPARED }),
  linkFilters: fc.record({
    kinds: setOf(fc.constantFrom(...PACKAGE_KINDS)),
    scope: fc.constantFrom('members', 'city'),
    years: maybe(
      rangeWithin(2100).map(([from, to]) => [Math.floor(from), Math.floor(to)] as const),
    ),
    onlyWithYear: fc.boolean(),
    direction: fc.constantFrom(...LINK_DIRECTIONS),
    pairing: fc.constantFrom(...LINK_PAIRINGS),
    strongest: maybe(fc.constantFrom(...STRONGEST_CHOICES)),
    pair: maybe(
      fc.oneof(
        fc.record({
          level: fc.constant('country' as const),
          a: fc.stringMatching(/^[A-Z]{3}$/),
          b: fc.stringMatching(/^[A-Z]{3}$/),
        }),
        fc.record({ level: fc.constant('region' as const), a: region, b: region }),
      ),
    ),
    amount: maybe(rangeWithin(1e4)),
    onlyWithAmount: fc.boolean(),
    statuses: setOf(fc.constantFrom(...PROJECT_STATUSES)),
  }),
  linkLevel: fc.constantFrom(...LINK_LEVELS),
  showsPotential: fc.boolean(),
  isDrawerTall: fc.boolean(),
  linksTab: fc.constantFrom(...LINKS_TABS),
  layoutTab: fc.constantFrom(null, ...LAYOUT_TABS),
  showsBrief: fc.boolean(),
  potential: fc.constant(DEFAULT_SCENARIO.potential),
  layers: maybe(setOf(fc.constantFrom(...MAP_LAYERS))),
  reachKm: fc.constantFrom(0, 0.5, 5, 20),
  reachOf: maybe(fc.constantFrom(...REACH_TARGETS)),
  showsSites: fc.boolean(),
  carryTo: maybe(
    fc.oneof(
      id.filter((text) => parseCarryTarget(text) !== null),
      fc.constantFrom('own', 'example-anji', 'saved-2', 'spot-36.8172/-1.2864'),
    ),
  ),
  siting: fc.record({
    method: fc.constantFrom(...SITING_METHODS),
    count: fc.integer({ min: 1, max: 300 }),
    radiusKm: fc.constantFrom(1, 3, 7.5, 20),
    weight: fc.constantFrom(...SITING_WEIGHTS),
    leastPerCounty: fc.integer({ min: 0, max: 20 }),
    spacingKm: fc.constantFrom(0, 0.5, 10),
    keepsDocumented: fc.boolean(),
    isNested: fc.boolean(),
  }),
  layoutUnit: maybe(id),
  countyMeasure: maybe(fc.constantFrom(...COUNTY_MEASURES)),
  showsPlanStatus: fc.boolean(),
  hiddenLayoutParts: setOf(fc.constantFrom('ring', 'villages', 'sites')),
  dataPage: fc.constantFrom(...DATA_PAGES),
  drawer: maybe(fc.constantFrom(...DRAWERS)),
});

/** `DEFAULT_SCENARIO` with some filters. */
function filteredBy(filters: Partial<Scenario['filters']>): Scenario {
  return { ...DEFAULT_SCENARIO, filters: { ...EMPTY_FILTERS, ...filters } };
}

describe('the address', () => {
  test('gives back every scenario that was put into it', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const hash = scenarioToHash(scenario);
        expect(scenarioFromHash(hash)).toEqual({ scenario, problems: [] });
        expect(hash).toMatch(/^[\x21-\x7e]*$/);
      }),
      { numRuns: 400 },
    );
  });

  test('never throws, and says what it did not understand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (hash) => {
        const { scenario, problems } = scenarioFromHash(`zz=${hash}`);
        expect(scenario.workspace).toMatch(/^(cities|scores|links|layout|data)$/);
        expect(problems[0]?.key).toBe('zz');
      }),
    );
  });

  test('leaves defaults out, but for what another reader may prefer', () => {
    expect(scenarioToHash(DEFAULT_SCENARIO)).toBe('v=1&lang=en&theme=light');
  });

  test('stays readable', () => {
    const scenario = filteredBy({
      sectors: new Set(['agriculture', 'vacation_tourism']),
      regions: new Set(['South Asia']),
      population: [250_000, 5_000_000],
      text: 'São Paulo',
    });
    expect(
      scenarioToHash({
        ...scenario,
        camera: { zoom: 3.5, lat: 43.2, lng: 76.9, bearing: 0, pitch: 0 },
      }),
    ).toBe(
      'v=1&map=3.5/43.2/76.9&lang=en&theme=light&sec=agriculture,vacation_tourism&reg=South+Asia&pop=250000~5000000&q=S%C3%A3o+Paulo',
    );
  });

  test('keeps every good field beside a bad one', () => {
    expect(scenarioFromHash('v=1&ws=kitchen&sec=agriculture&idx=90~10&city=kz-almaty')).toEqual({
      scenario: { ...filteredBy({ sectors: new Set(['agriculture']) }), pinned: 'kz-almaty' },
      problems: [
        { key: 'ws', text: 'kitchen' },
        { key: 'idx', text: '90~10' },
      ],
    });
  });

  test.each([
    ['v', '99'],
    ['idx', '-10~50'],
    ['ref', 'everybody'],
    ['diff', '0'],
    ['diff', '0,6'],
    ['slope', 'edition,saved:2'],
    ['slope', 'edition,preset:none'],
    ['idx', '10~500'],
    ['map', '3/91/0'],
    ['map', '3/0'],
    ['map', '-1/0/0'],
    ['map', '3/0/0/0/86'],
    ['map', '3/0/0/0/0/0'],
    ['map', 'NaN/0/0'],
    ['map', '1e3/0/0'],
    ['map', '3/Infinity/0'],
    ['proj', 'cube'],
    ['layers', 'cities,<script>'],
    ['lang', 'EN'],
    ['theme', '__proto__'],
    ['borders', '1'],
    ['sec', 'a%20b'],
    ['sec', '%E0%A4%A'],
    ['sec', Array.from({ length: 201 }, (_, at) => `s${at}`).join(',')],
    ['secmode', 'none'],
    ['reg', '%3Cb%3E'],
    ['country', 'kaz'],
    ['bri', 'friend'],
    ['grade', 'D'],
    ['status', 'rated,best'],
    ['pop', '1'],
    ['pop', '1~2~3'],
    ['pop', '5~1'],
    ['pop', 'NaN~1'],
    ['idx', '0x1~2'],
    ['notrated', 'hide'],
    ['rng', 'index~1~2'],
    ['rng', 'requirement:1~2'],
    ['rng', 'requirement:1~3~2'],
    ['rng', 'sector~1~2'],
    ['rng', `${'requirement:1~1~2,'.repeat(20)}requirement:2~1~2`],
    ['area', 'population,index,1/2'],
    ['area', 'population,sector,1/2,3/4'],
    ['area', 'population,index,1/2,3/x'],
    ['area', 'population,index,1/2,3/4/5'],
    ['area', 'population,index,3/2,1/4'],
    ['area', `population,index${',1/2'.repeat(101)}`],
    ['q', 'x'.repeat(81)],
    ['city', '../../etc'],
    ['by', 'indicator:DROP TABLE'],
    ['w', '0,0'],
    ['w', '-1,2'],
    ['w', '1,,2'],
    ['w', Array.from({ length: 33 }, () => '1').join(',')],
    ['kinds', 'boat'],
    ['scope', 'all'],
    ['off', 'moon'],
    ['drawer', 'kitchen'],
    ['constructor', 'x'],
  ])('refuses %s=%s and keeps the default', (key, text) => {
    expect(scenarioFromHash(`${key}=${text}`)).toEqual({
      scenario: DEFAULT_SCENARIO,
      problems: [{ key, text: text.slice(0, 80) }],
    });
  });

  test('takes the first of a field that comes twice, and says so', () => {
    const { scenario, problems } = scenarioFromHash('ws=scores&lang=zh&ws=links');
    expect([scenario.workspace, scenario.language]).toEqual(['scores', 'zh']);
    expect(problems).toEqual([{ key: 'ws', text: 'links' }]);
  });

  test('reads over what the reader prefers', () => {
    const base: Scenario = { ...DEFAULT_SCENARIO, language: 'zh', theme: 'dark' };
    expect(scenarioFromHash('theme=light', base).scenario).toEqual({ ...base, theme: 'light' });
  });
});
