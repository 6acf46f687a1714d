import type { ProblemList } from './problem-list.ts';

const MEND_ORDER = 'Write the longitude first, then the latitude, in degrees of WGS84.';

/**
 * True when longitude and latitude are degrees in range. Otherwise adds one problem: `coordinates-swapped` when the
 * other order would be in range, `projected-coordinates` for metres, `coordinates-range` for the rest.
 */
export function checkLngLat(
  lng: number,
  lat: number,
  file: string,
  place: string,
  problems: ProblemList,
): boolean {
  if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return true;
  const pair = `${lng}, ${lat}`;
  if (Math.abs(lng) <= 90 && Math.abs(lat) <= 180) {
    problems.add(
      'coordinates-swapped',
      file,
      place,
      `${pair} looks like latitude, longitude.`,
      MEND_ORDER,
    );
  } else if (Math.abs(lng) > 360 || Math.abs(lat) > 360) {
    problems.add(
      'projected-coordinates',
      file,
      place,
      `${pair} are not degrees but coordinates of a projected system.`,
      'Convert the file to WGS84 longitude and latitude (EPSG:4326).',
    );
  } else {
    problems.add(
      'coordinates-range',
      file,
      place,
      `${pair} lies outside longitude −180 to 180, latitude −90 to 90.`,
      MEND_ORDER,
    );
  }
  return false;
}
