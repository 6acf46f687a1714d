import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';

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
