import { type LngLat, midLatitudeDistanceKm } from '../../geodesy.ts';
import type { Localised } from '../../language.ts';
import { type Towns, townsWithin } from './towns.ts';

/** A place this near to a town goes by its name. */
const NAMED_WITHIN_KM = 5;

/** Name of any place: that of the nearest town within 5 km, else its latitude and longitude in degrees. */
export function spotName(towns: Towns, at: LngLat): Localised {
  const distanceTo = (town: number): number =>
    midLatitudeDistanceKm(at, {
      lng: towns.lngs[town] ?? Number.NaN,
      lat: towns.lats[town] ?? Number.NaN,
    });
  const [nearest] = townsWithin(towns, at, NAMED_WITHIN_KM).sort(
    (a, b) => distanceTo(a) - distanceTo(b),
  );
  const name = nearest === undefined ? undefined : towns.names[nearest];
  return { en: name ?? `${at.lat}, ${at.lng}`, zh: null };
}
