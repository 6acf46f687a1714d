import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../scripts/data/check-package.ts';
import { readPackageFolder } from '../../scripts/data/package-folder.ts';
import { INCOME_INDICATOR, LEVELS } from '../../src/domain/indicator.ts';
import { scoreEdition } from '../../src/domain/scoring/score-edition.ts';
import { layoutCounts, loadLayout } from '../../src/ingest/load-layout.ts';
import { loadPackage } from '../../src/ingest/load-package.ts';
import { openOnlyPackage, type PackageFiles, readFromMemory } from '../../src/ingest/open-only.ts';

const files = await readPackageFolder('data');
const loaded = await loadPackage(readFromMemory(files), 'http://atlas.test/data/datapackage.json');
const layout = await loadLayout(readFromMemory(files));
const openFiles = await openOnlyPackage(files);

function loadedValue<T>(result: { ok: true; value: T } | { ok: false; problems: unknown[] }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.value;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

function withFile(path: string, change: (text: string) => string): PackageFiles {
  const text = change(new TextDecoder().decode(files.get(path)));
  return new Map(files).set(path, new TextEncoder().encode(text));
}

/** English texts of a JSON value with the Chinese ones beside them, empty where there is none. */
function pairsOf(value: unknown): { en: string; zh: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const members = Object.entries(value);
  const chinese = (key: string) => members.find(([other]) => other === key)?.[1] ?? '';
  const own = members.flatMap(([key, text]) => {
    const stem = /^(.+)_en$/.exec(key)?.[1];
    const isText = stem !== undefined && typeof text === 'string';
    return isText ? [{ en: text, zh: String(chinese(`${stem}_zh`)) }] : [];
  });
  return [...own, ...members.flatMap(([, inner]) => pairsOf(inner))];
}

describe('the published package', () => {
  it('passes every rule of the check', async () => {
    expect(await checkPackage(files)).toEqual([]);
  });

  it('has every text in both languages', () => {
    const texts = [...files].flatMap(([path, bytes]) =>
      /json$/.test(path) ? pairsOf(JSON.parse(new TextDecoder().decode(bytes))) : [],
    );
    const { packageTitle, resources } = loadedValue(loaded);
    const titles = [packageTitle, ...resources.map(({ title }) => title)];
    expect(texts.length).toBeGreaterThan(1_000);
    expect(titles.filter(({ zh }) => zh === null)).toEqual([]);
    expect(texts.filter(({ zh }) => !/[\u4e00-\u9fff%]/.test(zh))).toEqual([]);
    expect(
      texts.filter(({ zh }) => /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(zh)),
    ).toEqual([]);
  });

  it('has the counts that the atlas states', () => {
    const data = loadedValue(loaded);
    const values = data.columns.reduce(
      (sum, column) => sum + column.levels.filter((level) => level !== 0).length,
      0,
    );
    expect({
      cities: data.cities.length,
      indicators: data.indicators.length,
      values,
      sectors: data.sectors.length,
      requirements: data.edition.requirements.length,
      links: countBy(data.links, (link) => link.kind),
      projects: data.projects.length,
      nearPairs: data.projects.reduce((sum, project) => sum + project.near.length, 0),
      institutes: data.institutes.length,
    }).toEqual({
      cities: 400,
      indicators: 37,
      values: 12_339,
      sectors: 10,
      requirements: 8,
      links: { sister_city: 9_781, air: 2_683, rail: 13, workshop: 8, corridor: 84 },
      projects: 3_300,
      nearPairs: 2_140,
      institutes: 665,
    });
  });

  it('names every resource with rows and a checksum that holds', () => {
    const { resources } = loadedValue(loaded);
    const read = resources.filter(({ rows }) => rows !== null);
    const later = resources.filter(({ rows }) => rows === null).map(({ name }) => name);
    expect(later.filter((name) => !name.startsWith('layout'))).toEqual([
      'country-metrics',
      'country-metric-catalog',
      'sector-metrics',
      'gazetteer',
      'rivers',
      'story-who-we-are',
      'story-how-green',
      'story-jincheng',
    ]);
    expect(read.map(({ name, rows, sha256Matches }) => [name, rows, sha256Matches])).toEqual([
      ['cities', 400, true],
      ['indicators', 12_339, true],
      ['indicator-catalog', 37, true],
      ['edition', 8, true],
      ['sectors', 10, true],
      ['sources', 79, true],
      ['sister-cities', 9_781, true],
      ['air', 2_683, true],
      ['rail', 13, true],
      ['workshops', 8, true],
      ['corridors', 98, true],
      ['projects', 3_300, true],
      ['purposes', 22, true],
      ['project-cities', 2_140, true],
      ['institutes', 665, true],
    ]);
  });

  it('says of every city what the country list says', () => {
    expect(countBy(loadedValue(loaded).cities, (city) => city.briStatus)).toEqual({
      member: 370,
      member_sar: 2,
      withdrawn: 7,
      listed_without_date: 16,
      non_member_hub: 5,
    });
  });

  it('starts with Jincheng', () => {
    const city = loadedValue(loaded).cities[0];
    expect([city?.id, city?.name, city?.lng, city?.lat]).toEqual([
      'cn-jincheng',
      { en: 'Jincheng', zh: '晋城' },
      112.83278,
      35.50222,
    ]);
  });

  it('keeps values as the text of the source has them', () => {
    const rows = readFileSync('data/indicators.csv', 'utf8').split('\n');
    expect(rows.slice(0, 3)).toEqual([
      'city_id,indicator_id,value,year,level,source_id',
      'cn-jincheng,cdp_inventory_years,0,2021,city,cdp_citywide_2019_2021',
      'cn-jincheng,co2_intensity_gdp,0.3906,2024,country,gapminder_sg',
    ]);
  });

  it('states the national income of all but two cities, outside every score', () => {
    const { cities, columns, edition, indicators } = loadedValue(loaded);
    const at = indicators.findIndex(({ id }) => id === INCOME_INDICATOR);
    const { requirement, use } = indicators[at] ?? {};
    const levels = columns[at]?.levels ?? new Uint8Array();
    const without = cities.filter((_, city) => levels[city] === LEVELS.indexOf('missing'));
    expect({
      requirement,
      use,
      national: levels.filter((level) => level === LEVELS.indexOf('country')).length,
      without: without.map(({ iso3 }) => iso3).sort(),
    }).toEqual({ requirement: null, use: 'context', national: 398, without: ['COK', 'NIU'] });
    const others = <T>(list: readonly T[]) => list.filter((_, other) => other !== at);
    expect(scoreEdition(edition, others(indicators), others(columns), cities.length).index).toEqual(
      scoreEdition(edition, indicators, columns, cities.length).index,
    );
  });

  it('has names in both languages for everything that has a name of its own here', () => {
    const data = loadedValue(loaded);
    const texts = [
      ...data.indicators.flatMap((indicator) => [indicator.name, indicator.unit]),
      ...data.sectors.flatMap((sector) => [sector.name, sector.short]),
      ...data.edition.requirements.flatMap((requirement) => [
        requirement.title,
        requirement.short,
        requirement.text,
      ]),
      ...data.cities.map((city) => city.country),
      ...data.projects.map((project) => project.purpose),
    ];
    expect(texts.filter((text) => text.en === '' || text.zh === null)).toEqual([]);
  });

  it('has no project title and no other sentence of a source', () => {
    const header = readFileSync('data/links/projects.csv', 'utf8').split('\n')[0];
    expect(header?.split(',').filter((name) => /title|note|description/.test(name))).toEqual([]);
  });
});

describe('the layout of Jincheng', () => {
  it('ties out', () => {
    expect(layoutCounts(loadedValue(layout))).toEqual({
      counties: 6,
      ring: 1,
      ring_stops: 26,
      belts: 2,
      rivers: 4,
      central_cities: 1,
      county_centres: 5,
      fingers: 5,
      townships: 77,
      villages: 1_548,
      communities: 164,
      special_units: 17,
      documented_villages: 93,
      sites: 31,
    });
  });

  it('keeps the villages that have a point, and places the others schematically', () => {
    const { features } = loadedValue(layout).villages;
    expect(
      countBy(features, ({ properties }) => `${properties.kind} ${properties.precision}`),
    ).toEqual({
      'village gazetteer': 15,
      'village schematic': 1_533,
      'community gazetteer': 33,
      'community schematic': 131,
      'special_unit schematic': 17,
    });
  });

  it('gives every dot a place of its own', () => {
    const places = loadedValue(layout).villages.features.map(({ geometry }) =>
      geometry.coordinates.join(' '),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('adds up: townships count their own villages, counties theirs', () => {
    const plan = loadedValue(layout);
    const counted = countBy(
      plan.villages.features.filter(({ properties }) => properties.kind === 'village'),
      ({ properties }) => properties.townshipCode,
    );
    const wrong = plan.townships.features.filter(
      ({ properties }) => properties.villages !== (counted[properties.code] ?? 0),
    );
    const counties = plan.counties.features.filter(
      ({ properties }) => properties.kind === 'county',
    );
    expect(wrong).toEqual([]);
    expect(
      counties.map(({ properties }) => [
        properties.name.en,
        properties.townships,
        properties.villages,
      ]),
    ).toEqual([
      ['Chengqu District', 8, 49],
      ['Qinshui County', 12, 182],
      ['Yangcheng County', 15, 320],
      ['Lingchuan County', 11, 265],
      ['Zezhou County', 16, 428],
      ['Gaoping City', 15, 304],
    ]);
  });

  it('has a name in both languages for every feature', () => {
    const plan = loadedValue(layout);
    const groups = [
      plan.counties,
      plan.ringStops,
      plan.belts,
      plan.rivers,
      plan.centres,
      plan.fingers,
      plan.townships,
      plan.villages,
      plan.sites,
    ];
    const names = [
      plan.ring.properties.name,
      ...groups.flatMap((group) => group.features.map(({ properties }) => properties.name)),
    ];
    expect(names.filter((name) => name.en === '' || name.zh === null)).toEqual([]);
  });
});

describe('the package without restricted sources', () => {
  it('passes the same check', async () => {
    expect(await checkPackage(loadedValue(openFiles))).toEqual([]);
  });

  it('holds no source of class restricted, and no trace of one', () => {
    const restricted = loadedValue(loaded).sources.filter(
      (source) => source.licenceClass === 'restricted',
    );
    const text = [...loadedValue(openFiles).values()]
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('\n');
    const traces = restricted.filter(({ id }) => new RegExp(`[",;]${id}[",;\\n]`).test(text));
    expect(restricted.length).toBeGreaterThan(0);
    expect(traces).toEqual([]);
  });

  it('tells no story that rests on one', () => {
    const paths = [...loadedValue(openFiles).keys()];
    expect(paths.filter((path) => path.startsWith('stories/'))).toEqual([]);
  });

  it('keeps what is free', async () => {
    const data = loadedValue(
      await loadPackage(
        readFromMemory(loadedValue(openFiles)),
        'http://atlas.test/data/datapackage.json',
      ),
    );
    expect({
      cities: data.cities.length,
      links: countBy(data.links, (link) => link.kind),
      projects: data.projects.length,
      institutes: data.institutes.length,
      statuses: countBy(data.cities, (city) => city.briStatus),
      leftOut: data.restrictedSourcesLeftOut,
    }).toEqual({
      cities: 400,
      leftOut: 49,
      links: { sister_city: 9_781, air: 2_683, corridor: 17 },
      projects: 3_300,
      institutes: 0,
      statuses: { not_stated: 400 },
    });
  });
});

describe('the check of published data', () => {
  it.each([
    [
      'a changed file',
      'sectors.json',
      (text: string) => text.replace('Energy', 'Power'),
      ['bytes-differ', 'checksum-differs'],
    ],
    [
      'a village in another county',
      'layouts/jincheng/villages.csv',
      (text: string) => text.replace('112.57764,35.51444', '112.03764,35.70444'),
      ['outside-county', 'checksum-differs'],
    ],
    [
      'six decimals',
      'cities.geojson',
      (text: string) => text.replace('112.83278', '112.832781'),
      ['decimals', 'bytes-differ', 'checksum-differs'],
    ],
    [
      'carriage returns',
      'links/rail.csv',
      (text: string) => text.replaceAll('\n', '\r\n'),
      ['line-ends', 'bytes-differ', 'checksum-differs'],
    ],
    [
      'two features on a line',
      'layouts/jincheng/fingers.geojson',
      (text: string) => text.replace('},\n{', '}, {'),
      ['one-feature-a-line', 'checksum-differs'],
    ],
  ])('finds %s', async (_name, path, change, codes) => {
    const problems = await checkPackage(withFile(path, change));
    expect(problems.map((problem) => problem.code)).toEqual(codes);
  });
});
