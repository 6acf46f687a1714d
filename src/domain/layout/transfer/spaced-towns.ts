import { type LngLat, midLatitudeDistanceKm } from '../../geodesy.ts';
import { pickTowns, type Towns, townsWithin } from './towns.ts';

/** Fewer towns than this ask for a wider circle, more for a narrower one. */
const FEW_TOWNS = 12;
const MANY_TOWNS = 150;
const NARROWEST_KM = 20;
const WIDEST_KM = 240;

export interface TownsAround {
  radiusKm: number;
  /** The largest first, those of unknown population last. */
  towns: Towns;
}

/**
 * Towns around a place. Without a radius it starts at 60 km and is widened by half while there are fewer than 12 towns
 * (to 240 km at most), or narrowed by a third while there are more than 150 (to 20 km at least).
 */
export function townsAround(towns: Towns, at: LngLat, radiusKm: number | null): TownsAround {
  let reachKm = radiusKm ?? 60;
  let found = townsWithin(towns, at, reachKm);
  if (radiusKm === null) {
    while (found.length < FEW_TOWNS && reachKm < WIDEST_KM) {
      reachKm = Math.min(WIDEST_KM, reachKm * 1.5);
      found = townsWithin(towns, at, reachKm);
    }
    while (found.length > MANY_TOWNS && reachKm > NARROWEST_KM) {
      reachKm = Math.max(NARROWEST_KM, reachKm / 1.5);
      found = townsWithin(towns, at, reachKm);
    }
  }
  return { radiusKm: reachKm, towns: pickTowns(towns, found) };
}

/**
 * Indexes of up to `count` towns in their order, each at least `spacingKm` from those before it and from `kept`. Greedy,
 * so the first ones stay when more are asked for.
 */
export function spacedTowns(
  towns: Towns,
  { count, spacingKm, kept }: { count: number; spacingKm: number; kept: readonly LngLat[] },
  isWanted: (town: number) => boolean = () => true,
): number[] {
  const taken = [...kept];
  const found: number[] = [];
  for (let town = 0; town < towns.lngs.length && found.length < count; town++) {
    const at = townAt(towns, town);
    if (!isWanted(town)) continue;
    if (taken.some((other) => midLatitudeDistanceKm(other, at) < spacingKm)) continue;
    taken.push(at);
    found.push(town);
  }
  return found;
}

/** Where a town is. */
export function townAt({ lngs, lats }: Towns, town: number): LngLat {
  return { lng: lngs[town] ?? Number.NaN, lat: lats[town] ?? Number.NaN };
}
