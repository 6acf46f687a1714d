import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { Localised } from '../language.ts';

/** How far a geometry can be trusted. Only `surveyed` and `gazetteer` may be read as positions. */
export const PRECISIONS = ['surveyed', 'gazetteer', 'township', 'schematic'] as const;
export type Precision = (typeof PRECISIONS)[number];

export interface PlanProperties {
  id: string;
  name: Localised;
  precision: Precision;
  /** What the precision means here, one sentence; null where the class says it all. */
  precisionNote: Localised | null;
  sourceIds: string[];
}

export interface CountyProperties extends PlanProperties {
  /** Six-digit code; the prefecture outline has `kind: 'prefecture'`. */
  code: string;
  kind: 'prefecture' | 'county';
  areaKm2: number;
  population: number | null;
  populationYear: number | null;
  townships: number;
  villages: number;
  communities: number;
}

export interface RingStopProperties extends PlanProperties {
  order: number;
  theme: string | null;
}

export interface VillageProperties extends PlanProperties {
  code: string;
  townshipCode: string;
  countyCode: string;
  kind: 'village' | 'community' | 'special_unit';
  /** Urban-rural class as of 2016; null = unknown. */
  urbanRuralClass: number | null;
  /** Programme lists that document the village as heritage or model village. */
  documentedIn: string[];
}

/** One territorial layout: ring, belts, fingers, counties, townships, villages, sites. */
/** A published list that names villages, such as one of traditional villages. */
export interface Programme {
  id: string;
  name: Localised;
}

export interface LayoutPlan {
  id: string;
  title: Localised;
  programmes: readonly Programme[];
  counties: FeatureCollection<Polygon | MultiPolygon, CountyProperties>;
  ring: Feature<
    LineString,
    PlanProperties & { publishedLengthKm: number | null; drawnLengthKm: number }
  >;
  ringStops: FeatureCollection<Point, RingStopProperties>;
  belts: FeatureCollection<Polygon | MultiPolygon, PlanProperties & { areaKm2: number }>;
  rivers: FeatureCollection<LineString | MultiLineString, PlanProperties>;
  /** The fist: one central city and its sub-centres. */
  centres: FeatureCollection<
    Point,
    PlanProperties & { role: 'central_city' | 'county_centre'; population: number | null }
  >;
  fingers: FeatureCollection<LineString, PlanProperties>;
  townships: FeatureCollection<
    Point,
    PlanProperties & { code: string; countyCode: string; villages: number; communities: number }
  >;
  villages: FeatureCollection<Point, VillageProperties>;
  sites: FeatureCollection<Point, PlanProperties & { theme: string; grade: string | null }>;
}
