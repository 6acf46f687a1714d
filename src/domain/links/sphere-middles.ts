const RADIANS = Math.PI / 180;

/** Points that are gathered; degrees. */
export interface GatheredPoints {
  lngs: ArrayLike<number>;
  lats: ArrayLike<number>;
  /** Group of each point, 0 … `groupCount` − 1. */
  groupOf: Int32Array;
  groupCount: number;
  /** How much each point counts, above 0. */
  weightOf: (point: number) => number;
}

/**
 * `[lng, lat]` of the middle of each group: the direction of the weighted sum of its points on the unit sphere,
 * so that points on both sides of 180 degrees meet there and not on the far side.
 */
export function sphereMiddles(points: GatheredPoints): Float32Array {
  const { lngs, lats, groupOf, groupCount, weightOf } = points;
  const sums = new Float64Array(groupCount * 3);
  const add = (at: number, value: number): void => {
    sums[at] = (sums[at] as number) + value;
  };
  groupOf.forEach((group, point) => {
    const weight = weightOf(point);
    const lng = (lngs[point] as number) * RADIANS;
    const lat = (lats[point] as number) * RADIANS;
    add(group * 3, weight * Math.cos(lat) * Math.cos(lng));
    add(group * 3 + 1, weight * Math.cos(lat) * Math.sin(lng));
    add(group * 3 + 2, weight * Math.sin(lat));
  });
  const middles = new Float32Array(groupCount * 2);
  for (let group = 0; group < groupCount; group++) {
    const x = sums[group * 3] as number;
    const y = sums[group * 3 + 1] as number;
    const z = sums[group * 3 + 2] as number;
    middles[group * 2] = Math.atan2(y, x) / RADIANS;
    middles[group * 2 + 1] = Math.atan2(z, Math.hypot(x, y)) / RADIANS;
  }
  return middles;
}
