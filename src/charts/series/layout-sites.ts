import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
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

/** Two choices by their figures, as a file: one row a figure. */
export function comparedFiguresTable(
  { inBoth, onlyInA, onlyInB, figures }: ComparedChoices,
  a: { name: string; members: Int32Array },
  b: { name: string; members: Int32Array },
  radiusKm: number,
): ExportTable {
  const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return {
    columns: ['figure', 'a', 'b', 'better'],
    rows: [
      ['name', a.name, b.name, null],
      ['radius_km', radiusKm, radiusKm, null],
      ['villages', a.members.length, b.members.length, null],
      ['in_both', inBoth.length, inBoth.length, null],
      ['only_here', onlyInA.length, onlyInB.length, null],
      ...figures.map((row) => [FIGURE_NAMES[row.figure], known(row.a), known(row.b), row.better]),
    ],
  };
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
