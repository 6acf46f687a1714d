import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import type { SitingChoices } from '../../domain/layout/lab-choices.ts';
import type { Between } from '../../domain/layout/measures/balance-range.ts';
import type { DistanceDistribution } from '../../domain/layout/measures/coverage.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
import type { ChoiceRanges } from '../../domain/layout/siting/choice-range.ts';
import type { ChoiceFigure, ComparedChoices } from '../../domain/layout/siting/compare-choices.ts';

/** Chosen villages as a file, in the order of the choice. */
export function sitesTable(plan: LayoutPlan, chosen: Int32Array): ExportTable {
  const features = siteFeatures(plan, chosen).features;
  const columns = [
    ...['order', 'code', 'name_en', 'name_zh', 'township_code', 'county_code'],
    ...['documented', 'precision', 'lon', 'lat'],
  ];
  return {
    columns,
    rows: features.map(({ geometry, properties }) => {
      const [lon = null, lat = null] = geometry.coordinates;
      const { order, code, name_en, name_zh, township_code, county_code } = properties;
      const { documented, precision } = properties;
      return [
        ...[order, code, name_en, name_zh, township_code, county_code],
        ...[String(documented), precision, lon, lat],
      ];
    }),
  };
}

/** A choice of villages and between what its figures may lie; null while that is not known. */
interface NamedChoice {
  name: string;
  members: Int32Array;
  ranges: ChoiceRanges | null;
}

/** Two choices by their figures, as a file: one row a figure. */
export function comparedFiguresTable(
  { inBoth, onlyInA, onlyInB, figures }: ComparedChoices,
  a: NamedChoice,
  b: NamedChoice,
  radiusKm: number,
): ExportTable {
  const exact = (name: string, ofA: string | number, ofB: string | number) => [
    ...[name, ofA, null, null],
    ...[ofB, null, null, null],
  ];
  return {
    columns: [
      ...['figure', 'a', 'a_lowest', 'a_highest'],
      ...['b', 'b_lowest', 'b_highest', 'better'],
    ],
    rows: [
      exact('name', a.name, b.name),
      exact('radius_km', radiusKm, radiusKm),
      exact('villages', a.members.length, b.members.length),
      exact('in_both', inBoth.length, inBoth.length),
      exact('only_here', onlyInA.length, onlyInB.length),
      ...figures.map((row) => [
        FIGURE_NAMES[row.figure],
        ...withRange(row.a, a.ranges?.[row.figure]),
        ...withRange(row.b, b.ranges?.[row.figure]),
        row.better,
      ]),
    ],
  };
}

/** What a search for villages found, and what the documented villages serve beside it. */
interface ServedChoice {
  choices: Pick<SitingChoices, 'radiusKm' | 'weight'>;
  chosen: ArrayLike<number>;
  coveredShare01: number;
  distances: DistanceDistribution;
  documented: { count: number; coveredShare01: number };
}

/** What the choice of villages serves, as a file: one row a figure, the documented villages beside the chosen ones. */
export function siteFiguresTable(
  { choices, chosen, coveredShare01, distances, documented }: ServedChoice,
  ranges: { chosen: ChoiceRanges; documented: ChoiceRanges } | null,
): ExportTable {
  const { radiusKm, weight } = choices;
  const row = (figure: string, unit: string, value: number, range: Between | undefined) => [
    ...['computed', figure, unit],
    ...withRange(value, range),
  ];
  return {
    columns: ['choice', 'figure', 'unit', 'value', 'lowest', 'highest', 'radius_km', 'weight'],
    rows: [
      row('villages', '1', chosen.length, undefined),
      row('covered_share', '1', coveredShare01, ranges?.chosen.coveredShare01),
      row('mean', 'km', distances.meanKm, ranges?.chosen.meanKm),
      row('p95', 'km', distances.p95Km, ranges?.chosen.p95Km),
      row('farthest', 'km', distances.maxKm, ranges?.chosen.maxKm),
      ['documented', 'villages', '1', documented.count, null, null],
      [
        ...['documented', 'covered_share', '1'],
        ...withRange(documented.coveredShare01, ranges?.documented.coveredShare01),
      ],
    ].map((cells) => [...cells, radiusKm, weight]),
  };
}

function withRange(value: number, range: Between | undefined): (number | null)[] {
  return [value, range?.lowest, range?.highest].map((end) =>
    end === undefined || Number.isNaN(end) ? null : end,
  );
}

const FIGURE_NAMES = {
  villagesShare01: 'villages_within_radius_share',
  peopleShare01: 'people_within_radius_estimate_share',
  meanKm: 'mean_km',
  medianKm: 'median_km',
  p95Km: 'p95_km',
  maxKm: 'farthest_km',
} as const satisfies Record<ChoiceFigure, string>;

/** The villages of two choices with the place that each has in them, as a file; rows of `plan.villages.features`. */
export function comparedVillagesTable(
  plan: LayoutPlan,
  a: readonly number[],
  b: readonly number[],
): ExportTable {
  const placesOf = (rows: readonly number[]) => new Map(rows.map((row, at) => [row, at + 1]));
  const [inA, inB] = [placesOf(a), placesOf(b)];
  const rows = [...new Set([...a, ...b])];
  const { columns, rows: villages } = sitesTable(plan, Int32Array.from(rows));
  return {
    columns: ['order_a', 'order_b', ...columns.slice(1)],
    rows: villages.map((cells, at) => {
      const row = rows[at] ?? -1;
      return [inA.get(row) ?? null, inB.get(row) ?? null, ...cells.slice(1)];
    }),
  };
}

/** What a chosen village carries in a file. */
export interface SiteProperties {
  /** Place in the choice, from 1. */
  order: number;
  code: string;
  name_en: string;
  name_zh: string | null;
  township_code: string;
  county_code: string;
  /** Whether a programme list documents it. */
  documented: boolean;
  precision: string;
  /** The choice is computed: nobody has decided it. */
  status: 'computed proposal';
}

/** Chosen villages as GeoJSON points, in the order of the choice. */
export function siteFeatures(
  plan: LayoutPlan,
  chosen: Int32Array,
): FeatureCollection<Point, SiteProperties> {
  return {
    type: 'FeatureCollection',
    features: Array.from(chosen).flatMap((row, at): Feature<Point, SiteProperties>[] => {
      const village = plan.villages.features[row];
      if (!village) return [];
      const { code, name, townshipCode, countyCode, documentedIn, precision } = village.properties;
      return [
        {
          type: 'Feature',
          geometry: village.geometry,
          properties: {
            order: at + 1,
            code,
            name_en: name.en,
            name_zh: name.zh,
            township_code: townshipCode,
            county_code: countyCode,
            documented: documentedIn.length > 0,
            precision,
            status: 'computed proposal',
          },
        },
      ];
    }),
  };
}
