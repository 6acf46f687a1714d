import type { Place } from '../domain/result.ts';
import type { ProblemList } from './problem-list.ts';

/**
 * True when longitude and latitude are degrees in range. Otherwise adds one problem: `coordinates-swapped` when the
 * other order would be in range, `projected-coordinates` for metres, `coordinates-range` for the rest.
 */
export function checkLngLat(
  lng: number,
  lat: number,
  file: string,
  place: Place,
  problems: ProblemList,
): boolean {
  if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return true;
  if (Math.abs(lng) <= 90 && Math.abs(lat) <= 180) {
    problems.add('coordinates-swapped', file, place, { lng, lat });
  } else if (Math.abs(lng) > 360 || Math.abs(lat) > 360) {
    problems.add('projected-coordinates', file, place, { lng, lat });
  } else {
    problems.add('coordinates-range', file, place, { lng, lat });
  }
  return false;
}
