import type { Position2 } from '../../geodesy.ts';

/** What can be drawn on the map and measured. */
export const SKETCH_KINDS = ['point', 'distance', 'area', 'ring', 'belt'] as const;
export type SketchKind = (typeof SKETCH_KINDS)[number];

/** Something that the reader has drawn. */
export interface Sketch {
  id: number;
  kind: SketchKind;
  /** WGS84 degrees, longitude first. One for a point; areas and rings do not repeat the first at the end. */
  positions: readonly Position2[];
  /** Of belts: distance from the axis to the edge on either side; null for everything else. */
  bufferKm: number | null;
}
