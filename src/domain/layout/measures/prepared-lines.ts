import type { Geometry, Position } from 'geojson';
import { columnsOf } from './point-columns.ts';
import { type SurfacePoints, surfacePoints } from './surface.ts';

/** The segments of some lines, ready for {@link distancesToLinesKm}; consecutive ones stand side by side. */
export interface PreparedLines {
  segmentCount: number;
  /** Ends of each segment on the ellipsoid, km from the centre of the Earth. */
  starts: SurfacePoints;
  ends: SurfacePoints;
  /** A ball around each segment: middle and radius. */
  middles: SurfacePoints;
  radiiKm: Float64Array;
  /** Segments of one block, and a ball around each block. */
  blockSize: number;
  blockMiddles: SurfacePoints;
  blockRadiiKm: Float64Array;
}

type LineGeometry = Exclude<Geometry, { type: 'Point' | 'MultiPoint' | 'GeometryCollection' }>;

/**
 * Segments of lines and of the outlines of areas. A line of one position is a segment without length; one without
 * positions has none.
 * @throws on a position without longitude or latitude
 */
export function prepareLines(geometries: Iterable<LineGeometry>): PreparedLines {
  const starts: Position[] = [];
  const ends: Position[] = [];
  for (const geometry of geometries) {
    for (const path of pathsOf(geometry)) {
      path.forEach((position, at) => {
        const next = path[at + 1];
        if (next === undefined && path.length > 1) return;
        starts.push(position);
        ends.push(next ?? position);
      });
    }
  }
  return blocksOf(surfacePoints(columnsOf(starts)), surfacePoints(columnsOf(ends)));
}

/** The lists of positions that a geometry is drawn by: parts of lines, rings of areas. */
export function pathsOf(geometry: LineGeometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

/** Two levels of balls; the square root of the segments a block makes both levels about equally long. */
function blocksOf(starts: SurfacePoints, ends: SurfacePoints): PreparedLines {
  const segmentCount = starts.xs.length;
  const middles = emptySurface(segmentCount);
  const radiiKm = new Float64Array(segmentCount);
  for (let i = 0; i < segmentCount; i++) {
    const [ax, ay, az] = [starts.xs[i] as number, starts.ys[i] as number, starts.zs[i] as number];
    const [bx, by, bz] = [ends.xs[i] as number, ends.ys[i] as number, ends.zs[i] as number];
    middles.xs[i] = (ax + bx) / 2;
    middles.ys[i] = (ay + by) / 2;
    middles.zs[i] = (az + bz) / 2;
    radiiKm[i] = Math.hypot(bx - ax, by - ay, bz - az) / 2;
  }
  const blockSize = Math.max(4, Math.round(Math.sqrt(segmentCount)));
  const blockCount = Math.ceil(segmentCount / blockSize);
  const blockMiddles = emptySurface(blockCount);
  const blockRadiiKm = new Float64Array(blockCount);
  for (let block = 0; block < blockCount; block++) {
    const first = block * blockSize;
    const end = Math.min(segmentCount, first + blockSize);
    for (const axis of ['xs', 'ys', 'zs'] as const) {
      blockMiddles[axis][block] = middleOf(middles[axis].subarray(first, end));
    }
    for (let i = first; i < end; i++) {
      const reachKm =
        Math.hypot(
          (middles.xs[i] as number) - (blockMiddles.xs[block] as number),
          (middles.ys[i] as number) - (blockMiddles.ys[block] as number),
          (middles.zs[i] as number) - (blockMiddles.zs[block] as number),
        ) + (radiiKm[i] as number);
      blockRadiiKm[block] = Math.max(blockRadiiKm[block] as number, reachKm);
    }
  }
  return { segmentCount, starts, ends, middles, radiiKm, blockSize, blockMiddles, blockRadiiKm };
}

/** Half way between the least and the greatest. */
function middleOf(values: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return (least + greatest) / 2;
}

function emptySurface(count: number): SurfacePoints {
  return {
    xs: new Float64Array(count),
    ys: new Float64Array(count),
    zs: new Float64Array(count),
  };
}
