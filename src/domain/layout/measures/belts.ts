import { union } from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import { polygonAreaKm2 } from '../geodesic.ts';
import { lengthInsideKm } from './length-inside.ts';

/** One belt. Geodesic on WGS84. */
export interface BeltMeasures {
  id: string;
  areaKm2: number;
  /** Length of each river inside the belt, in the order of the rivers; those with no part inside are left out. */
  rivers: { id: string; lengthKm: number }[];
  /**
   * The longest of them, because one river may be listed twice, whole and in part; null where no river runs
   * inside.
   */
  lengthKm: number | null;
}

/** All belts together. */
export interface BeltsMeasures {
  belts: BeltMeasures[];
  /** Sum of the areas: ground in two belts counts twice. */
  totalAreaKm2: number;
  /** Ground in any belt, counted once. */
  unionAreaKm2: number;
  /** `totalAreaKm2 − unionAreaKm2`: for two belts the ground in both. */
  overlapKm2: number;
  /** `overlapKm2 / unionAreaKm2`; NaN without belts. */
  overlapShare01: number;
}

/** Areas of belts, alone and together, and the rivers that they follow. */
export function beltsMeasures(
  belts: FeatureCollection<Polygon | MultiPolygon, { id: string }>,
  rivers: FeatureCollection<LineString | MultiLineString, { id: string }>,
): BeltsMeasures {
  const measured = belts.features.map(({ geometry, properties }): BeltMeasures => {
    const inside = rivers.features.flatMap((river) => {
      const lengthKm = lengthInsideKm(river.geometry, geometry);
      return lengthKm > 0 ? [{ id: river.properties.id, lengthKm }] : [];
    });
    return {
      id: properties.id,
      areaKm2: polygonAreaKm2(geometry),
      rivers: inside,
      lengthKm: inside.length > 0 ? Math.max(...inside.map(({ lengthKm }) => lengthKm)) : null,
    };
  });
  const totalAreaKm2 = measured.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  const joinedAreaKm2 = unionAreaKm2(belts.features);
  return {
    belts: measured,
    totalAreaKm2,
    unionAreaKm2: joinedAreaKm2,
    overlapKm2: totalAreaKm2 - joinedAreaKm2,
    overlapShare01: (totalAreaKm2 - joinedAreaKm2) / joinedAreaKm2,
  };
}

/**
 * Ground in any of the areas, km², counted once. The outlines are joined on the plane of degrees, then measured on
 * WGS84.
 */
function unionAreaKm2(areas: Feature<Polygon | MultiPolygon>[]): number {
  const [only] = areas;
  if (only === undefined) return 0;
  if (areas.length === 1) return polygonAreaKm2(only.geometry);
  const joined = union({ type: 'FeatureCollection', features: areas });
  return joined ? polygonAreaKm2(joined.geometry) : 0;
}
