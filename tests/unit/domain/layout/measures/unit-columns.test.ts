import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { lineLengthKm } from '../../../../../src/domain/layout/geodesic.ts';
import { countiesCrossed } from '../../../../../src/domain/layout/measures/crossed.ts';
import { layoutDistancesKm } from '../../../../../src/domain/layout/measures/layout-distances.ts';
import { lengthInsideKm } from '../../../../../src/domain/layout/measures/length-inside.ts';
import { distancesToLinesKm } from '../../../../../src/domain/layout/measures/line-distances.ts';
import { prepareLines } from '../../../../../src/domain/layout/measures/prepared-lines.ts';
import {
  distanceRange,
  reachRange,
} from '../../../../../src/domain/layout/measures/uncertainty.ts';
import {
  peopleOf,
  takeRows,
  unitColumnsOf,
  villageRowsOf,
} from '../../../../../src/domain/layout/measures/unit-columns.ts';
import type { LayoutPlan } from '../../../../../src/domain/layout/plan.ts';
import { loadLayout } from '../../../../../src/ingest/load-layout.ts';

async function openPublishedPlan(): Promise<LayoutPlan> {
  const result = await loadLayout(async (path) => {
    const bytes = await readFile(new URL(`../../../../../data/${path}`, import.meta.url));
    return { ok: true, bytes: new Uint8Array(bytes) };
  });
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems[0]));
}

const plan = await openPublishedPlan();

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

describe('unitColumnsOf', () => {
  test('has a row for each unit of the plan, villages told apart', () => {
    const units = unitColumnsOf(plan);
    expect(units.points.lngs.length).toBe(1729);
    expect(villageRowsOf(units).length).toBe(1548);
    expect(sum(units.isSettlement)).toBe(1712);
    expect(sum(units.hasOwnPoint)).toBe(48);
    expect(units.seats.lats.length).toBe(77);
    expect(units.countyCodes).toEqual(['140502', '140521', '140522', '140524', '140525', '140581']);
  });

  test('a unit keeps its place, county and township', () => {
    const units = unitColumnsOf(plan);
    const [first] = plan.villages.features;
    expect([units.points.lngs[0], units.points.lats[0]]).toEqual(first?.geometry.coordinates);
    expect(units.countyCodes[units.counties[0] as number]).toBe(first?.properties.countyCode);
    expect(plan.townships.features[units.townships[0] as number]?.properties.code).toBe(
      first?.properties.townshipCode,
    );
  });

  test('refuses a unit of an unknown township', () => {
    expect(() =>
      unitColumnsOf({ ...plan, townships: { ...plan.townships, features: [] } }),
    ).toThrow('Unknown township code: 140502001');
  });
});

describe('takeRows', () => {
  test('takes rows in their order', () => {
    expect(takeRows(Float64Array.of(5, 6, 7), Int32Array.of(2, 0))).toEqual(Float64Array.of(7, 5));
  });
});

describe('peopleOf', () => {
  test('the units of each county add up to its population, evenly', () => {
    const people = peopleOf(plan);
    const { counties } = unitColumnsOf(plan);
    const inFirst = people.filter((_, row) => counties[row] === 0);
    expect(new Set(inFirst).size).toBe(1);
    expect(sum(inFirst)).toBeCloseTo(582400, 6);
    expect(sum(people)).toBeCloseTo(2208700, 5);
  });

  test('a county without population leaves its units without, never 0', () => {
    const features = plan.counties.features.map((county) =>
      county.properties.code === '140521'
        ? { ...county, properties: { ...county.properties, population: null } }
        : county,
    );
    const people = peopleOf({ ...plan, counties: { ...plan.counties, features } });
    expect(people.filter(Number.isNaN).length).toBe(193);
    expect(sum(people.filter((one) => !Number.isNaN(one)))).toBeCloseTo(2208700 - 194800, 5);
  });
});

describe('the published layout', () => {
  test('what the ring runs inside the prefecture is cut up by the counties without remainder', () => {
    const crossed = countiesCrossed(plan.ring.geometry, plan.counties);
    expect(crossed.map(({ code }) => code)).toEqual([
      '140521',
      '140522',
      '140524',
      '140525',
      '140581',
    ]);
    const prefecture = plan.counties.features.find(
      ({ properties }) => properties.kind === 'prefecture',
    );
    if (!prefecture) throw new Error('No prefecture');
    expect(sum(crossed.map(({ lengthKm }) => lengthKm))).toBeCloseTo(
      lengthInsideKm(plan.ring.geometry, prefecture.geometry),
      4,
    );
  });

  test('every unit has a distance to ring and belts, and `any` is the least of them', () => {
    const { ring, belts, any } = layoutDistancesKm(unitColumnsOf(plan).points, plan);
    expect(belts.length).toBe(2);
    expect(any).toEqual(
      ring.map((km, row) => Math.min(km, belts[0]?.[row] as number, belts[1]?.[row] as number)),
    );
    expect(any.some(Number.isNaN)).toBe(false);
  });

  test('what lies within 5 km of the ring, with its range, is as docs/layout.md says', () => {
    const units = unitColumnsOf(plan);
    const rows = villageRowsOf(units);
    const lines = prepareLines([plan.ring.geometry]);
    const range = distanceRange(
      units,
      distancesToLinesKm(units.points, lines),
      distancesToLinesKm(units.seats, lines),
    );
    const ofVillages = {
      distancesKm: takeRows(range.distancesKm, rows),
      leastKm: takeRows(range.leastKm, rows),
      mostKm: takeRows(range.mostKm, rows),
    };
    expect(reachRange(ofVillages, null, 5)).toEqual({
      count: 495,
      lowest: 52,
      highest: 949,
      missingCount: 0,
    });
    expect(lineLengthKm(plan.ring.geometry)).toBeCloseTo(377.7, 1);
  });
});
