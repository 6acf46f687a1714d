import type { ExportTable } from '../../domain/export/formula-safe.ts';
import { REACH_BAR_KM, REACH_RANGE_KM, type ReachTarget } from '../../domain/layout/lab-choices.ts';
import { coverageCurve, coverageStepsKm } from '../../domain/layout/measures/coverage.ts';
import { distanceBins } from '../../domain/layout/measures/distance-bins.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
import { distancesTo, type ReachBase } from '../../domain/layout/reach.ts';
import { reachByCounty } from '../../domain/layout/reach-counties.ts';
import type { LayoutTables } from './layout-tables.ts';

/** The curves as a file: one row a distance, shares of villages and of estimated people. */
export function reachTable(base: ReachBase): ExportTable {
  const stepsKm = coverageStepsKm(REACH_RANGE_KM.max, REACH_RANGE_KM.step);
  const columns = base.targets.flatMap((target) => [
    {
      name: `${target}_villages_share`,
      curve: coverageCurve(distancesTo(base, target), null, stepsKm),
    },
    {
      name: `${target}_people_estimate_share`,
      curve: coverageCurve(distancesTo(base, target), base.people, stepsKm),
    },
  ]);
  return {
    columns: ['distance_km', ...columns.map(({ name }) => name)],
    rows: Array.from(stepsKm, (km, step) => [
      km,
      ...columns.map(({ curve }) => numberOrNull(curve.share01[step])),
    ]),
  };
}

/** Villages by distance as a file: one row a bar, the last one open; those known by township alone beside all. */
export function distanceBarsTable(base: ReachBase): ExportTable {
  const barsOf = (distancesKm: Float64Array) =>
    distanceBins(distancesKm, REACH_BAR_KM, REACH_RANGE_KM.max);
  const columns = base.targets.flatMap((target) => {
    const distancesKm = distancesTo(base, target);
    const byTownship = distancesKm.filter((_, at) => base.hasOwnPoint[at] === 0);
    return [
      { name: `${target}_villages`, bars: barsOf(distancesKm) },
      { name: `${target}_by_township_only`, bars: barsOf(byTownship) },
    ];
  });
  return {
    columns: ['over_km', 'up_to_km', ...columns.map(({ name }) => name)],
    rows: barsOf(new Float64Array(0)).map(({ fromKm, toKm }, bar) => [
      fromKm,
      Number.isFinite(toKm) ? toKm : null,
      ...columns.map(({ bars }) => bars[bar]?.count ?? null),
    ]),
  };
}

/** Counties as a file: what they consist of, and what a part of the layout reaches in each. */
export function countyReachTable(
  counties: LayoutTables['counties'],
  base: ReachBase,
  target: ReachTarget,
  reachKm: number,
): ExportTable {
  const reached = new Map(
    reachByCounty(base, target, reachKm).map((row) => [row.county, row] as const),
  );
  return {
    columns: [
      ...['code', 'name_en', 'name_zh', 'villages', 'townships', 'communities', 'special_units'],
      ...['documented_villages', 'population', 'population_year', 'area_km2'],
      ...['reach_of', 'reach_km', 'villages_within', 'villages_within_lowest'],
      ...['villages_within_highest', 'villages_within_share'],
      ...['villages_out_of_reach', 'people_within_estimate'],
    ],
    rows: counties.map((county) => {
      const { code, name, villages, townships, communities, specialUnits } = county;
      const { documentedVillages, population, populationYear, areaKm2 } = county;
      const reach = reached.get(code);
      return [
        ...[code, name.en, name.zh, villages, townships, communities, specialUnits],
        ...[documentedVillages, population, populationYear, areaKm2],
        ...[target, reachKm, reach?.count ?? null, reach?.lowest ?? null, reach?.highest ?? null],
        numberOrNull(reach?.share01),
        ...[reach?.outOfReach ?? null, numberOrNull(reach?.people)],
      ];
    }),
  };
}

/** Every village with its distances and between what they may lie, as a file. */
export function villageDistanceTable(base: ReachBase, plan: LayoutPlan): ExportTable {
  return {
    columns: [
      ...['code', 'name_en', 'name_zh', 'township_code', 'county_code', 'precision'],
      ...base.targets.flatMap((target) => [
        `${target}_km`,
        `${target}_least_km`,
        `${target}_most_km`,
      ]),
    ],
    rows: Array.from(base.rows, (row, at) => {
      const { code, name, townshipCode, countyCode, precision } =
        plan.villages.features[row]?.properties ?? NO_VILLAGE;
      return [
        ...[code, name.en, name.zh, townshipCode, countyCode, precision],
        ...base.targets.flatMap((target) => {
          const range = base.distances.get(target);
          return [range?.distancesKm[at], range?.leastKm[at], range?.mostKm[at]].map(numberOrNull);
        }),
      ];
    }),
  };
}

const NO_VILLAGE = {
  code: '',
  name: { en: '', zh: null },
  townshipCode: '',
  countyCode: '',
  precision: '',
} as const;

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
