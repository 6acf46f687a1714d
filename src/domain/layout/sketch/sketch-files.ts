import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { type ExportTable, safeTable } from '../../export/formula-safe.ts';
import { measureSketch } from './measure-sketch.ts';
import type { Sketch } from './sketch.ts';

/** Area of a belt as it was measured. */
export interface BeltArea {
  /** Null where nothing of it is left. */
  area: Polygon | MultiPolygon | null;
  areaKm2: number | null;
}

/** Areas of the belts that have been measured, by the sketch they are of. */
export type BeltAreas = ReadonlyMap<Sketch, BeltArea>;

const COLUMNS = [
  'number',
  'kind',
  'name',
  'latitude',
  'longitude',
  'length_km',
  'area_km2',
  'perimeter_km',
  'compactness',
  'crosses_itself',
  'buffer_km',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | boolean | null>>;

/** Figures of all sketches, one row each; a figure that a kind does not have, or that is not known, is empty. */
export function sketchTable(sketches: readonly Sketch[], belts: BeltAreas): ExportTable {
  const rows = sketches.map((sketch, at) => {
    const row: Row = { number: at + 1, kind: sketch.kind, name: sketch.name };
    const all: Row = { ...row, ...figuresOf(sketch, belts) };
    return COLUMNS.map((column) => all[column] ?? null);
  });
  return safeTable({ columns: [...COLUMNS], rows });
}

function figuresOf(sketch: Sketch, belts: BeltAreas): Row {
  const figures = measureSketch(sketch);
  switch (figures?.kind) {
    case undefined:
      return {};
    case 'point':
      return { longitude: figures.lngLat[0], latitude: figures.lngLat[1] };
    case 'distance':
      return { length_km: figures.lengthKm };
    case 'area':
      return {
        area_km2: figures.areaKm2,
        perimeter_km: figures.perimeterKm,
        crosses_itself: figures.crossings.length > 0,
      };
    case 'ring': {
      const { lengthKm, areaKm2, compactness01, crossings } = figures.ring;
      return {
        length_km: lengthKm,
        area_km2: areaKm2,
        compactness: compactness01,
        crosses_itself: crossings.length > 0,
      };
    }
    case 'belt':
      return {
        length_km: figures.lengthKm,
        area_km2: belts.get(sketch)?.areaKm2 ?? null,
        buffer_km: figures.bufferKm,
      };
  }
}

/**
 * Sketches as GeoJSON (RFC 7946) with their figures. `role` is that of an exported layout where there is one: a ring is
 * a closed line, a belt its axis with `buffer_km` and, where it has been measured, its area.
 */
export function sketchesToGeoJson(
  sketches: readonly Sketch[],
  belts: BeltAreas,
): FeatureCollection<Geometry> {
  return { type: 'FeatureCollection', features: sketches.flatMap(featuresOf) };

  function featuresOf(sketch: Sketch, at: number): Feature<Geometry>[] {
    const positions = sketch.positions.map(([lng, lat]) => [lng, lat]);
    const [first = []] = positions;
    const feature = (role: string, geometry: Geometry): Feature<Geometry> => ({
      type: 'Feature',
      properties: {
        id: role === 'belt' ? `sketch-${sketch.id}-area` : `sketch-${sketch.id}`,
        role,
        number: at + 1,
        name: sketch.name,
        ...figuresOf(sketch, belts),
      },
      geometry,
    });
    switch (sketch.kind) {
      case 'point':
        return [feature('point', { type: 'Point', coordinates: first })];
      case 'distance':
        return [feature('distance', { type: 'LineString', coordinates: positions })];
      case 'area':
        return [feature('area', { type: 'Polygon', coordinates: [[...positions, first]] })];
      case 'ring':
        return [feature('ring', { type: 'LineString', coordinates: [...positions, first] })];
      case 'belt': {
        const axis = feature('belt_axis', { type: 'LineString', coordinates: positions });
        const area = belts.get(sketch)?.area;
        return area ? [feature('belt', area), axis] : [axis];
      }
    }
  }
}
