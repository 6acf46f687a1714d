import type { Position2 } from '../../domain/geodesy.ts';
import type { Problem } from '../../domain/result.ts';

/** What a dropped file can be. */
export const LAYOUT_FILE_KINDS = ['boundary', 'towns', 'villages', 'ring', 'belts'] as const;
export type LayoutFileKind = (typeof LAYOUT_FILE_KINDS)[number];

/** A problem with the places where it shows; empty where it has none. */
export interface LocatedProblem {
  problem: Problem;
  lngLats: readonly Position2[];
}

/** An area of a file: a boundary, or a belt that is drawn as an area. */
export interface FileArea {
  id: string;
  name: string | null;
  /** Polygons as GeoJSON has them, rings closed. */
  polygons: readonly (readonly (readonly Position2[])[])[];
}

/** A line of a file: a ring, or the axis of a belt. */
export interface FileLine {
  id: string;
  name: string | null;
  /** A ring is one line that does not repeat its first vertex. */
  lines: readonly (readonly Position2[])[];
}

/** Points of a file as columns of one length. */
export interface FilePoints {
  ids: readonly string[];
  names: readonly (string | null)[];
  /** In Chinese, where the file has a column for that. */
  namesZh?: readonly (string | null)[];
  lngs: readonly number[];
  lats: readonly number[];
  /** NaN = not stated. */
  populations: readonly number[];
}

/** What a dropped file holds. Features with a problem of their own shape are left out and counted. */
export interface LayoutFile {
  kind: LayoutFileKind;
  areas: readonly FileArea[];
  lines: readonly FileLine[];
  points: FilePoints;
  /** Features or rows in the file, and how many of them are in `areas`, `lines` and `points`. */
  read: number;
  kept: number;
  problems: readonly LocatedProblem[];
}

/** The file with every position changed. */
export function mapPositions(
  file: LayoutFile,
  change: (position: Position2) => Position2,
): LayoutFile {
  const { lngs, lats } = file.points;
  const points = lngs.map((lng, at) => change([lng, lats[at] ?? Number.NaN]));
  return {
    ...file,
    areas: file.areas.map((area) => ({
      ...area,
      polygons: area.polygons.map((rings) => rings.map((ring) => ring.map(change))),
    })),
    lines: file.lines.map((line) => ({
      ...line,
      lines: line.lines.map((part) => part.map(change)),
    })),
    points: {
      ...file.points,
      lngs: points.map(([lng]) => lng),
      lats: points.map(([, lat]) => lat),
    },
  };
}
