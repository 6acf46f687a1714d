import type { Position2 } from '../../geodesy.ts';

/** What can be drawn on the map and measured. */
export const SKETCH_KINDS = ['point', 'distance', 'area', 'ring', 'belt'] as const;
export type SketchKind = (typeof SKETCH_KINDS)[number];

/** Fewest positions that make one of each. */
export const FEWEST_POSITIONS = {
  point: 1,
  distance: 2,
  area: 3,
  ring: 3,
  belt: 2,
} as const satisfies Record<SketchKind, number>;

/** Something that the reader has drawn. */
export interface Sketch {
  id: number;
  kind: SketchKind;
  /** What the reader calls it; null until then. */
  name: string | null;
  /** WGS84 degrees, longitude first. One for a point; areas and rings do not repeat the first at the end. */
  positions: readonly Position2[];
  /** Of belts: distance from the axis to the edge on either side; null for everything else. */
  bufferKm: number | null;
}

/** Whether the last position of such a sketch leads back to the first. */
export function isClosedKind(kind: SketchKind): boolean {
  return kind === 'area' || kind === 'ring';
}
