import type { Position2 } from '../../geodesy.ts';
import { lineLengthKm, perimeterKm, polygonAreaKm2 } from '../geodesic.ts';
import { type RingMeasures, ringMeasures } from '../measures/ring.ts';
import { selfCrossings } from '../measures/self-crossings.ts';
import { FEWEST_POSITIONS, type Sketch } from './sketch.ts';

/** What is measured of a sketch, by its kind. Lengths and areas are geodesic on WGS84 (Karney 2013). */
export type SketchFigures =
  | { kind: 'point'; lngLat: Position2 }
  /** `stretches`: straight parts of the line. */
  | { kind: 'distance'; lengthKm: number; stretches: number }
  /** `areaKm2` is null for an outline that meets itself, because it has no inside. */
  | { kind: 'area'; areaKm2: number | null; perimeterKm: number; crossings: Position2[] }
  | { kind: 'ring'; ring: RingMeasures }
  /** `lengthKm`: of the axis. The area takes a worker and is told apart from these. */
  | { kind: 'belt'; lengthKm: number; bufferKm: number };

/** What of a sketch tells its figures. */
export type Shape = Pick<Sketch, 'kind' | 'positions' | 'bufferKm'>;

/** Measures what is drawn; null while it has too few positions to be what it is to become. */
export function measureSketch({ kind, positions, bufferKm }: Shape): SketchFigures | null {
  const coordinates = positions.map(([lng, lat]) => [lng, lat]);
  const [first] = positions;
  if (first === undefined || positions.length < FEWEST_POSITIONS[kind]) return null;
  const closed = [...coordinates, [first[0], first[1]]];
  switch (kind) {
    case 'point':
      return { kind, lngLat: first };
    case 'distance':
      return {
        kind,
        lengthKm: lineLengthKm({ type: 'LineString', coordinates }),
        stretches: positions.length - 1,
      };
    case 'area': {
      const crossings = selfCrossings(closed);
      const polygon = { type: 'Polygon' as const, coordinates: [closed] };
      return {
        kind,
        areaKm2: crossings.length === 0 ? polygonAreaKm2(polygon) : null,
        perimeterKm: perimeterKm(polygon),
        crossings,
      };
    }
    case 'ring':
      return { kind, ring: ringMeasures({ type: 'LineString', coordinates: closed }) };
    case 'belt':
      if (bufferKm === null) throw new Error('Belt without a width');
      return { kind, lengthKm: lineLengthKm({ type: 'LineString', coordinates }), bufferKm };
  }
}
