import type { Geometry } from 'geojson';
import type { Localised } from '../../domain/language.ts';
import { type Bounds, boundsOf } from '../../domain/layout/bounds.ts';
import { type CountyRow, layoutCounts } from '../../domain/layout/measures/plan-counts.ts';
import type { LayoutPlan, Precision } from '../../domain/layout/plan.ts';

/** Tables that stand for the map of a layout, in the order of their tabs. */
export const LAYOUT_TABLES = ['counties', 'townships', 'villages', 'sites'] as const;
export type LayoutTable = (typeof LAYOUT_TABLES)[number];

/** What every row has: whose it is, and where the map should fly for it. */
export interface PlaceRow {
  id: string;
  name: Localised;
  bounds: Bounds;
  precision: Precision;
}

export interface TownshipRow extends PlaceRow {
  county: Localised;
  villages: number;
  /** Resident committees; special units are counted apart. */
  communities: number;
}

export interface VillageRow extends PlaceRow {
  township: Localised;
  county: Localised;
  /** Urban–rural class as of 2016; null = unknown. */
  urbanRuralClass: number | null;
  /** Programme lists that document it. */
  lists: readonly Localised[];
}

export interface SiteRow extends PlaceRow {
  theme: string;
  /** Grades and titles, machine names; empty when none is known. */
  grades: string[];
}

export interface LayoutTables {
  counties: (CountyRow & PlaceRow)[];
  townships: TownshipRow[];
  villages: VillageRow[];
  sites: SiteRow[];
}

/**
 * Rows of every table, in the order of the plan. Communities and special units are no villages and no rows.
 * @throws when a township or village names a county or township that the plan does not have
 */
export function layoutTables(plan: LayoutPlan): LayoutTables {
  const countyFeatures = new Map(
    plan.counties.features.map((feature) => [feature.properties.code, feature]),
  );
  const townshipNames = new Map(
    plan.townships.features.map(({ properties }) => [properties.code, properties.name]),
  );
  const listNames = new Map(plan.programmes.map(({ id, name }) => [id, name]));
  const countyName = (code: string): Localised =>
    known(countyFeatures.get(code)?.properties.name, code);
  return {
    counties: layoutCounts(plan).byCounty.map((row) => {
      const feature = known(countyFeatures.get(row.code), row.code);
      return { ...row, ...place(feature) };
    }),
    townships: plan.townships.features.map((feature) => ({
      ...place(feature),
      county: countyName(feature.properties.countyCode),
      villages: feature.properties.villages,
      communities: feature.properties.communities,
    })),
    villages: plan.villages.features.flatMap((feature) => {
      const { kind, townshipCode, countyCode, urbanRuralClass, documentedIn } = feature.properties;
      if (kind !== 'village') return [];
      return [
        {
          ...place(feature),
          township: known(townshipNames.get(townshipCode), townshipCode),
          county: countyName(countyCode),
          urbanRuralClass,
          lists: documentedIn.map((id) => known(listNames.get(id), id)),
        },
      ];
    }),
    sites: plan.sites.features.map((feature) => ({
      ...place(feature),
      theme: feature.properties.theme,
      grades: feature.properties.grade?.split(';') ?? [],
    })),
  };
}

/** Villages of one urban–rural class; `urbanRuralClass` null = not matched. */
export interface ClassCount {
  urbanRuralClass: number | null;
  count: number;
}

/** Villages by urban–rural class as of 2016, classes ascending, the unknown last. */
export function villageClasses(plan: LayoutPlan): ClassCount[] {
  const counts = new Map<number | null, number>();
  for (const { properties } of plan.villages.features) {
    if (properties.kind !== 'village') continue;
    counts.set(properties.urbanRuralClass, (counts.get(properties.urbanRuralClass) ?? 0) + 1);
  }
  return [...counts]
    .map(([urbanRuralClass, count]) => ({ urbanRuralClass, count }))
    .sort(
      (a, b) =>
        (a.urbanRuralClass ?? Number.POSITIVE_INFINITY) -
        (b.urbanRuralClass ?? Number.POSITIVE_INFINITY),
    );
}

function place(feature: {
  geometry: Geometry;
  properties: { id: string; name: Localised; precision: Precision };
}): PlaceRow {
  const { id, name, precision } = feature.properties;
  return { id, name, precision, bounds: boundsOf([feature.geometry]) };
}

function known<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new Error(`Unknown code: ${code}`);
  return value;
}
