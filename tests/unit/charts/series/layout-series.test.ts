import { describe, expect, test } from 'vitest';
import { readPackageFolder } from '../../../../scripts/data/package-folder.ts';
import {
  innerRivers,
  layoutParts,
  layoutSourceIds,
} from '../../../../src/charts/series/layout-parts.ts';
import { layoutTables, villageClasses } from '../../../../src/charts/series/layout-tables.ts';
import { planBounds } from '../../../../src/domain/layout/bounds.ts';
import { layoutCounts } from '../../../../src/domain/layout/measures/plan-counts.ts';
import { loadLayout } from '../../../../src/ingest/load-layout.ts';
import { readFromMemory } from '../../../../src/ingest/open-only.ts';

const loaded = await loadLayout(readFromMemory(await readPackageFolder('data')));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const plan = loaded.value;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('the published layout', () => {
  test('counts one ring, two belts, one and five, and what the atlas states of its units', () => {
    const { byCounty, ...counts } = layoutCounts(plan);
    expect(counts).toEqual({
      rings: 1,
      belts: 2,
      centralCities: 1,
      countyCentres: 5,
      counties: 6,
      townships: 77,
      villages: 1_548,
      communities: 164,
      specialUnits: 17,
      documentedVillages: 93,
    });
    expect(sum(byCounty.map(({ villages }) => villages))).toBe(1_548);
  });

  test('lies in the south-east of Shanxi', () => {
    const [west, south, east, north] = planBounds(plan).map(
      (degrees) => Math.round(degrees * 10) / 10,
    );
    expect([west, south, east, north]).toEqual([111.9, 35.2, 113.6, 36.1]);
  });
});

describe('parts of the published layout', () => {
  test('each says how many it has and how exact they are', () => {
    const rows = layoutParts(plan).map(({ part, count, precision, byPrecision }) => [
      part,
      count,
      precision,
      byPrecision,
    ]);
    expect(rows).toEqual([
      ['ring', 1, 'schematic', { schematic: 1 }],
      ['belt-qinhe', 1, 'schematic', { schematic: 1 }],
      ['belt-danhe', 1, 'schematic', { schematic: 1 }],
      ['fingers', 5, 'schematic', { schematic: 5 }],
      ['demonstration', 93, 'schematic', { gazetteer: 1, schematic: 92 }],
      ['villages', 1_548, 'schematic', { gazetteer: 15, schematic: 1_533 }],
      ['counties', 6, 'surveyed', { surveyed: 6 }],
      ['townships', 77, 'gazetteer', { gazetteer: 71, township: 4, schematic: 2 }],
      ['rivers', 2, 'surveyed', { surveyed: 2 }],
      ['sites', 31, 'schematic', { gazetteer: 5, township: 2, schematic: 24 }],
    ]);
  });

  test('lengths and areas are of what is drawn', () => {
    const rounded = layoutParts(plan).flatMap(({ part, lengthKm, areaKm2 }) =>
      lengthKm === null && areaKm2 === null
        ? []
        : [[part, lengthKm && Math.round(lengthKm), areaKm2]],
    );
    expect(rounded).toEqual([
      ['ring', 378, null],
      ['belt-qinhe', null, 891],
      ['belt-danhe', null, 778],
      ['counties', null, 9_409.6],
      ['rivers', 177, null],
    ]);
    expect(innerRivers(plan).map(({ id, lengthKm }) => [id, Math.round(lengthKm)])).toEqual([
      ['qinhe-jincheng', 93],
      ['danhe-jincheng', 84],
    ]);
  });

  test('sources come most used first and each once', () => {
    const ids = layoutSourceIds(plan);
    expect(ids[0]).toBe('jc-s30');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('tables of the published layout', () => {
  const tables = layoutTables(plan);

  test('hold a row for every county, township, village and site', () => {
    expect({
      counties: tables.counties.length,
      townships: tables.townships.length,
      villages: tables.villages.length,
      sites: tables.sites.length,
    }).toEqual({ counties: 6, townships: 77, villages: 1_548, sites: 31 });
  });

  test('townships add up to the villages and communities', () => {
    expect({
      villages: sum(tables.townships.map(({ villages }) => villages)),
      communities: sum(tables.townships.map(({ communities }) => communities)),
      entries: sum(tables.villages.map(({ lists }) => lists.length)),
    }).toEqual({ villages: 1_548, communities: 164, entries: 97 });
  });

  test('a village names the lists that it stands in', () => {
    const counts = new Map<string, number>();
    for (const { lists } of tables.villages)
      for (const { en } of lists) counts.set(en, (counts.get(en) ?? 0) + 1);
    const entriesOf = (id: string): number =>
      plan.villages.features.filter(({ properties }) => properties.documentedIn.includes(id))
        .length;
    expect(counts.get('Traditional villages of China, list 2')).toBe(entriesOf('traditional-2013'));
    expect([...counts.keys()].sort()).toEqual(plan.programmes.map(({ name }) => name.en).sort());
  });

  test('a village names its township and county and where to fly', () => {
    const village = tables.villages.find(
      ({ name }) => name.zh === '皇城村村委会' || name.zh === '皇城村',
    );
    expect(village).toMatchObject({
      county: { zh: '阳城县' },
      township: { zh: '北留镇' },
      precision: 'gazetteer',
    });
  });

  test('classes of 2016 cover every village, the unmatched last', () => {
    expect(villageClasses(plan)).toEqual([
      { urbanRuralClass: 111, count: 2 },
      { urbanRuralClass: 112, count: 75 },
      { urbanRuralClass: 121, count: 62 },
      { urbanRuralClass: 122, count: 165 },
      { urbanRuralClass: 210, count: 38 },
      { urbanRuralClass: 220, count: 1_140 },
      { urbanRuralClass: null, count: 66 },
    ]);
  });
});
