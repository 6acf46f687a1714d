import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { localised } from '../domain/language.ts';
import {
  type LayoutPlan,
  type PlanProperties,
  PRECISIONS,
  type VillageProperties,
} from '../domain/layout/plan.ts';
import type { ReferenceName } from '../domain/problem-params.ts';
import { reportDuplicate, reportReference } from './cell-rules.ts';
import { checkLngLat } from './coordinates.ts';
import { type GeometryByType, parseGeometry } from './parse-geometry.ts';
import type { ProblemList } from './problem-list.ts';
import { type FeatureCursor, readFeatures } from './read-features.ts';
import { type IdIndex, readTable } from './read-table.ts';

const VILLAGE_COLUMNS = [
  'code',
  'name_zh',
  'name_en',
  'kind',
  'township_code',
  'county_code',
  'lon',
  'lat',
  'precision',
  'urban_rural_class',
  'documented_in',
  'source_id',
] as const;
const VILLAGE_KINDS = ['village', 'community', 'special_unit'] as const;
const CENTRE_ROLES = ['central_city', 'county_centre'] as const;
const COUNTY_KINDS = ['prefecture', 'county'] as const;

/** A layout file: its text, its path, and the ids that its records may name. */
export interface LayoutFile {
  text: string;
  file: string;
  sourceIds: IdIndex;
  problems: ProblemList;
}

function planProperties(feature: FeatureCursor, sourceIds: IdIndex): PlanProperties {
  return {
    id: feature.text('id'),
    name: { en: feature.text('name_en'), zh: feature.optionalText('name_zh') },
    precision: feature.choice('precision', 'precision', PRECISIONS) ?? 'schematic',
    precisionNote: localised(
      feature.optionalText('precision_note_en'),
      feature.optionalText('precision_note_zh'),
    ),
    sourceIds: feature.idList('source_ids', 'source', sourceIds),
  };
}

/** Features of one geometry and one kind of properties; broken ones are left out and named in `problems`. */
function readCollection<Type extends keyof GeometryByType, Properties extends PlanProperties>(
  source: LayoutFile,
  types: readonly Type[],
  propertiesOf: (feature: FeatureCursor, plan: PlanProperties) => Properties,
): FeatureCollection<GeometryByType[Type], Properties> {
  const features: Feature<GeometryByType[Type], Properties>[] = [];
  const seen = new Set<string>();
  readFeatures(source.text, source.file, source.problems, (feature) => {
    const plan = planProperties(feature, source.sourceIds);
    if (seen.has(plan.id)) reportDuplicate(plan.id, source.file, feature.place, source.problems);
    seen.add(plan.id);
    const geometry = parseGeometry(feature, types);
    const properties = propertiesOf(feature, plan);
    if (geometry !== null) features.push({ type: 'Feature', properties, geometry });
  });
  return { type: 'FeatureCollection', features };
}

function plain(_feature: FeatureCursor, plan: PlanProperties): PlanProperties {
  return plan;
}

/** Prefecture and county outlines. */
export function parseCounties(source: LayoutFile): LayoutPlan['counties'] {
  return readCollection(source, ['Polygon', 'MultiPolygon'], (feature, plan) => ({
    ...plan,
    code: feature.text('code'),
    kind: feature.choice('kind', 'kind', COUNTY_KINDS) ?? 'county',
    areaKm2: feature.numeric('area_km2'),
    population: feature.optionalNumber('population'),
    populationYear: feature.optionalYear('population_year'),
    townships: feature.numeric('townships'),
    villages: feature.numeric('villages'),
    communities: feature.numeric('communities'),
  }));
}

/** The ring and its ordered stops, which share a file; the ring is null and a problem when there is not exactly one. */
export function parseRing(source: LayoutFile): {
  ring: LayoutPlan['ring'] | null;
  stops: LayoutPlan['ringStops'];
} {
  const rings: LayoutPlan['ring'][] = [];
  const stops: LayoutPlan['ringStops']['features'] = [];
  readFeatures(source.text, source.file, source.problems, (feature) => {
    const plan = planProperties(feature, source.sourceIds);
    const part = feature.choice('part', 'part', ['ring', 'stop'] as const);
    if (part === 'ring') {
      const geometry = parseGeometry(feature, ['LineString'] as const);
      const properties = {
        ...plan,
        publishedLengthKm: feature.optionalNumber('published_length_km'),
        drawnLengthKm: feature.numeric('drawn_length_km'),
      };
      if (geometry !== null) rings.push({ type: 'Feature', properties, geometry });
    } else if (part === 'stop') {
      const geometry = parseGeometry(feature, ['Point'] as const);
      const properties = {
        ...plan,
        order: feature.numeric('order'),
        theme: feature.optionalText('theme'),
      };
      if (geometry !== null) stops.push({ type: 'Feature', properties, geometry });
    }
  });
  if (rings.length !== 1) {
    source.problems.add('ring-count', source.file, null, { count: rings.length });
  }
  return { ring: rings[0] ?? null, stops: { type: 'FeatureCollection', features: stops } };
}

export function parseBelts(source: LayoutFile): LayoutPlan['belts'] {
  return readCollection(source, ['Polygon', 'MultiPolygon'], (feature, plan) => ({
    ...plan,
    areaKm2: feature.numeric('area_km2'),
  }));
}

export function parseRivers(source: LayoutFile): LayoutPlan['rivers'] {
  return readCollection(source, ['LineString', 'MultiLineString'], plain);
}

/** The central city and the county centres: the fist. */
export function parseCentres(source: LayoutFile): LayoutPlan['centres'] {
  return readCollection(source, ['Point'], (feature, plan) => ({
    ...plan,
    role: feature.choice('role', 'role', CENTRE_ROLES) ?? 'county_centre',
    population: feature.optionalNumber('population'),
  }));
}

export function parseFingers(source: LayoutFile): LayoutPlan['fingers'] {
  return readCollection(source, ['LineString'], plain);
}

/** Township points; each names a county of the plan. */
export function parseTownships(source: LayoutFile, countyCodes: IdIndex): LayoutPlan['townships'] {
  return readCollection(source, ['Point'], (feature, plan) => {
    const countyCode = feature.text('county_code');
    if (countyCodes !== null && !countyCodes.has(countyCode)) {
      reportReference(countyCode, 'county', source.file, feature.place, source.problems);
    }
    return {
      ...plan,
      code: feature.text('code'),
      countyCode,
      villages: feature.numeric('villages'),
      communities: feature.numeric('communities'),
    };
  });
}

export function parseSites(source: LayoutFile): LayoutPlan['sites'] {
  return readCollection(source, ['Point'], (feature, plan) => ({
    ...plan,
    theme: feature.text('theme'),
    grade: feature.optionalText('grade'),
  }));
}

/** Ids that a village may name. */
export interface VillageContext {
  townshipCodes: IdIndex;
  countyCodes: IdIndex;
  programmeIds: IdIndex;
}

/** Villages, communities and special units from `villages.csv`, as points in file order. */
export function parseVillages(source: LayoutFile, context: VillageContext): LayoutPlan['villages'] {
  const { text, file, sourceIds, problems } = source;
  const features: Feature<GeometryByType['Point'], VillageProperties>[] = [];
  const seen = new Set<string>();
  readTable(text, file, VILLAGE_COLUMNS, problems, (row) => {
    const code = row.text('code');
    if (seen.has(code)) reportDuplicate(code, file, row.place, problems);
    seen.add(code);
    const listOf = (
      column: 'source_id' | 'documented_in',
      what: ReferenceName,
      ids: IdIndex,
    ): string[] => {
      const list = row
        .raw(column)
        .split(';')
        .filter((id) => id !== '');
      for (const id of list)
        if (ids !== null && !ids.has(id)) reportReference(id, what, file, row.place, problems);
      return list;
    };
    const lng = row.numeric('lon');
    const lat = row.numeric('lat');
    checkLngLat(lng, lat, file, row.place, problems);
    row.reference('township_code', 'township', context.townshipCodes);
    row.reference('county_code', 'county', context.countyCodes);
    const properties: VillageProperties = {
      id: code,
      code,
      name: { en: row.text('name_en'), zh: row.optionalText('name_zh') },
      precision: row.choice('precision', 'precision', PRECISIONS) ?? 'schematic',
      precisionNote: null,
      sourceIds: listOf('source_id', 'source', sourceIds),
      townshipCode: row.raw('township_code'),
      countyCode: row.raw('county_code'),
      kind: row.choice('kind', 'kind', VILLAGE_KINDS) ?? 'village',
      urbanRuralClass: row.optionalNumber('urban_rural_class'),
      documentedIn: listOf('documented_in', 'programme', context.programmeIds),
    };
    features.push({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [lng, lat] },
    });
  });
  return { type: 'FeatureCollection', features };
}

/** Index of a property over the features of a collection; null when the collection is empty. */
export function codeIndex<Properties extends { code: string }>(
  collection: FeatureCollection<Geometry, Properties>,
): IdIndex {
  const { features } = collection;
  return features.length === 0
    ? null
    : new Map(features.map((feature, index) => [feature.properties.code, index]));
}
