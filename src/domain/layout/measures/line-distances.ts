import { checkLength } from '../../matrix.ts';
import type { PointColumns } from './point-columns.ts';
import type { PreparedLines } from './prepared-lines.ts';
import {
  alongSurfaceKm,
  createTouchingPlane,
  type SurfacePoints,
  type TouchingPlane,
  touchAt,
} from './surface.ts';

/**
 * Lower above the horizon of the centre of curvature, as a share of the radius, a place is too far for the plane.
 */
const LEAST_HEIGHT = 0.3;

/**
 * Distance in km from each point to the nearest place on any of the lines, which need not be a vertex. Edges are
 * geodesics on WGS84.
 *
 * Each point has its own {@link TouchingPlane}. A segment is straight in it; the foot of the perpendicular is r
 * away, and the distance is R atan(r / R). Off Karney's geodesics by less than 1e-6 within 50 km, 2 m at 500 km,
 * 50 m at 1,500 km; segments with an end more than 8,000 km away count by their nearer end. Balls around segments,
 * and around blocks of them, leave out what cannot be nearest.
 *
 * NaN for a point with a missing degree; Infinity where there is no line.
 * @throws when the columns differ in length
 */
export function distancesToLinesKm(points: PointColumns, lines: PreparedLines): Float64Array {
  checkLength('lats', points.lats, points.lngs.length);
  const { blockMiddles, blockRadiiKm, blockSize, segmentCount } = lines;
  const distancesKm = new Float64Array(points.lngs.length);
  const leastKm = new Float64Array(blockRadiiKm.length);
  const plane = createTouchingPlane();
  for (let row = 0; row < distancesKm.length; row++) {
    touchAt(plane, points.lngs[row] as number, points.lats[row] as number);
    if (Number.isNaN(plane.x)) {
      distancesKm[row] = Number.NaN;
      continue;
    }
    let nearestBlock = 0;
    for (let block = 0; block < leastKm.length; block++) {
      leastKm[block] = leastToBallKm(plane, blockMiddles, blockRadiiKm, block);
      if ((leastKm[block] as number) < (leastKm[nearestBlock] as number)) nearestBlock = block;
    }
    let nearestKm = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < leastKm.length; turn++) {
      const block = turn === 0 ? nearestBlock : turn <= nearestBlock ? turn - 1 : turn;
      if ((leastKm[block] as number) >= nearestKm) continue;
      const end = Math.min(segmentCount, (block + 1) * blockSize);
      for (let segment = block * blockSize; segment < end; segment++) {
        if (leastToBallKm(plane, lines.middles, lines.radiiKm, segment) >= nearestKm) continue;
        nearestKm = Math.min(nearestKm, distanceToSegmentKm(plane, lines, segment));
      }
    }
    distancesKm[row] = nearestKm;
  }
  return distancesKm;
}

/** No place in the ball is nearer than this, straight through the Earth; below 0 inside. */
function leastToBallKm(
  plane: TouchingPlane,
  middles: SurfacePoints,
  radiiKm: Float64Array,
  at: number,
): number {
  const dx = (middles.xs[at] as number) - plane.x;
  const dy = (middles.ys[at] as number) - plane.y;
  const dz = (middles.zs[at] as number) - plane.z;
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - (radiiKm[at] as number);
}

function distanceToSegmentKm(plane: TouchingPlane, lines: PreparedLines, at: number): number {
  const { starts, ends } = lines;
  const ax = (starts.xs[at] as number) - plane.x;
  const ay = (starts.ys[at] as number) - plane.y;
  const az = (starts.zs[at] as number) - plane.z;
  const bx = (ends.xs[at] as number) - plane.x;
  const by = (ends.ys[at] as number) - plane.y;
  const bz = (ends.zs[at] as number) - plane.z;
  const radiusKm = plane.radiusKm;
  const startHeight = 1 + (ax * plane.upX + ay * plane.upY + az * plane.upZ) / radiusKm;
  const endHeight = 1 + (bx * plane.upX + by * plane.upY + bz * plane.upZ) / radiusKm;
  if (startHeight < LEAST_HEIGHT || endHeight < LEAST_HEIGHT) {
    return alongSurfaceKm(
      Math.sqrt(Math.min(ax * ax + ay * ay + az * az, bx * bx + by * by + bz * bz)),
    );
  }
  const startEast = (ax * plane.eastX + ay * plane.eastY) / startHeight;
  const startNorth = (ax * plane.northX + ay * plane.northY + az * plane.northZ) / startHeight;
  const east = (bx * plane.eastX + by * plane.eastY) / endHeight - startEast;
  const north =
    (bx * plane.northX + by * plane.northY + bz * plane.northZ) / endHeight - startNorth;
  const length2 = east * east + north * north;
  const along = length2 > 0 ? -(startEast * east + startNorth * north) / length2 : 0;
  const share = along < 0 ? 0 : Math.min(along, 1);
  const footEast = startEast + share * east;
  const footNorth = startNorth + share * north;
  const footKm = Math.sqrt(footEast * footEast + footNorth * footNorth);
  return radiusKm * Math.atan(footKm / radiusKm);
}
