import { type LngLat, midLatitudeDistanceKm, normaliseLng } from '../../geodesy.ts';

/** Towns as columns of one length. */
export interface Towns {
  names: readonly string[];
  /** In Chinese, null = not known; left out where none is. */
  namesZh?: readonly (string | null)[];
  /** WGS84 degrees. */
  lngs: Float64Array;
  lats: Float64Array;
  /** Inhabitants; NaN = not known. */
  populations: Float64Array;
}

/** Towns of the whole world with their countries, ISO 3166-1 alpha-2. */
export interface Gazetteer extends Towns {
  countries: readonly string[];
}

/** No degree of latitude is shorter than this on WGS84. */
const SHORTEST_DEGREE_KM = 110.5;

/**
 * Indexes of the towns at most `radiusKm` away (mid-latitude metric, right to 1e-4 at 250 km), the largest first, those
 * of unknown population last and among them the nearest first.
 */
export function townsWithin(towns: Towns, at: LngLat, radiusKm: number): number[] {
  const { lngs, lats, populations } = towns;
  const reachDeg = radiusKm / SHORTEST_DEGREE_KM;
  const northernmost = Math.min(Math.abs(at.lat) + reachDeg, 89.9);
  const reachLngDeg = reachDeg / Math.cos((northernmost * Math.PI) / 180);
  const found: { town: number; distanceKm: number }[] = [];
  for (let town = 0; town < lngs.length; town++) {
    const lat = lats[town] ?? Number.NaN;
    const lng = lngs[town] ?? Number.NaN;
    if (!(Math.abs(lat - at.lat) <= reachDeg)) continue;
    if (!(Math.abs(normaliseLng(lng - at.lng)) <= reachLngDeg)) continue;
    const distanceKm = midLatitudeDistanceKm(at, { lng, lat });
    if (distanceKm <= radiusKm) found.push({ town, distanceKm });
  }
  const populationOf = (town: number): number => {
    const population = populations[town] ?? Number.NaN;
    return Number.isNaN(population) ? -1 : population;
  };
  return found
    .sort((a, b) => populationOf(b.town) - populationOf(a.town) || a.distanceKm - b.distanceKm)
    .map(({ town }) => town);
}

/** The towns at the given indexes, in that order. */
export function pickTowns(towns: Towns, indexes: readonly number[]): Towns {
  const { namesZh } = towns;
  const pick = (column: Float64Array): Float64Array =>
    Float64Array.from(indexes, (index) => column[index] ?? Number.NaN);
  return {
    names: indexes.map((index) => towns.names[index] ?? ''),
    ...(namesZh && { namesZh: indexes.map((index) => namesZh[index] ?? null) }),
    lngs: pick(towns.lngs),
    lats: pick(towns.lats),
    populations: pick(towns.populations),
  };
}
