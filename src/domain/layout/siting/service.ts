import { midLatitudeDistanceKm } from '../../geodesy.ts';
import type { SitePoints } from './neighbours.ts';

/** Who serves whom: each demand goes to the nearest chosen candidate. */
export interface Service {
  /** Candidate that serves each demand, the one first in the list of two equally near; −1 where none is chosen. */
  nearest: Int32Array;
  /** Straight distance to it; NaN where none is chosen. */
  distancesKm: Float64Array;
}

/** The nearest chosen candidate of each demand by {@link midLatitudeDistanceKm}. */
export function serviceOf(
  { lngs, lats }: SitePoints,
  candidates: SitePoints,
  chosen: Int32Array,
): Service {
  const nearest = new Int32Array(lngs.length).fill(-1);
  const distancesKm = new Float64Array(lngs.length).fill(Number.NaN);
  for (let d = 0; d < nearest.length; d++) {
    const here = { lng: lngs[d] as number, lat: lats[d] as number };
    let least = Number.POSITIVE_INFINITY;
    for (const c of chosen) {
      const there = { lng: candidates.lngs[c] as number, lat: candidates.lats[c] as number };
      const distanceKm = midLatitudeDistanceKm(here, there);
      if (distanceKm >= least) continue;
      least = distanceKm;
      nearest[d] = c;
      distancesKm[d] = distanceKm;
    }
  }
  return { nearest, distancesKm };
}
