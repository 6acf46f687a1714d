import gcoord from 'gcoord';
import { midLatitudeDistanceKm, type Position2 } from '../../domain/geodesy.ts';
import { type PlanePoint, planeAt } from '../../domain/layout/transfer/plane.ts';
import { type LayoutFile, mapPositions } from './layout-file.ts';

/** Places whose positions are known in WGS84, as columns: towns of the gazetteer, points of a plan. */
export interface KnownPlaces {
  names: readonly string[];
  lngs: ArrayLike<number>;
  lats: ArrayLike<number>;
}

/** A named place with the position that a file gives it. */
export interface NamedPlace {
  name: string;
  lngLat: Position2;
}

export interface Gcj02Evidence {
  /** Places of the same name nearby. */
  matches: number;
  /** Median offset from their known positions. */
  offsetM: number;
}

/** Places of one name farther apart are different places. */
const SAME_PLACE_KM = 3;
const FEWEST_MATCHES = 3;
/** Outside of China GCJ-02 is WGS84. */
const LEAST_SHIFT_M = 50;
/** How far the median may be from the shift of GCJ-02, as a share of that shift. */
const MOST_DIFFERENCE01 = 0.4;

/**
 * Whether named places lie off their known positions as GCJ-02 lies off WGS84 there: the median offset east and north of
 * at least three places has to be nearer to the shift (some 500 m) than 40 % of it. Null where it is not, or where too
 * few names are known.
 */
export function looksLikeGcj02(
  places: readonly NamedPlace[],
  known: KnownPlaces,
): Gcj02Evidence | null {
  const byName = new Map<string, number[]>();
  known.names.forEach((name, at) => {
    const key = keyOf(name);
    byName.set(key, [...(byName.get(key) ?? []), at]);
  });
  const offsets: PlanePoint[] = [];
  const shifts: PlanePoint[] = [];
  for (const { name, lngLat } of places) {
    const candidates = byName.get(keyOf(name)) ?? [];
    const nearest = nearestOf(lngLat, candidates, known);
    if (nearest === null) continue;
    const plane = planeAt({ lng: nearest[0], lat: nearest[1] });
    offsets.push(plane.toPlane(lngLat));
    shifts.push(plane.toPlane(gcoord.transform(nearest, gcoord.WGS84, gcoord.GCJ02)));
  }
  if (offsets.length < FEWEST_MATCHES) return null;
  const [offset, shift] = [medianOf(offsets), medianOf(shifts)];
  const shiftM = Math.hypot(...shift) * 1000;
  const differenceM = Math.hypot(offset[0] - shift[0], offset[1] - shift[1]) * 1000;
  if (shiftM < LEAST_SHIFT_M || differenceM > MOST_DIFFERENCE01 * shiftM) return null;
  return { matches: offsets.length, offsetM: Math.round(Math.hypot(...offset) * 1000) };
}

/** The file with all positions taken from GCJ-02 to WGS84 (gcoord), without the problem that says so. */
export function convertFromGcj02(file: LayoutFile): LayoutFile {
  const converted = mapPositions(file, (position) =>
    gcoord.transform(position, gcoord.GCJ02, gcoord.WGS84),
  );
  return {
    ...converted,
    problems: file.problems.filter(({ problem }) => problem.code !== 'looks-like-gcj02'),
  };
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

function nearestOf(
  [lng, lat]: Position2,
  candidates: readonly number[],
  { lngs, lats }: KnownPlaces,
): Position2 | null {
  let nearest: Position2 | null = null;
  let nearestKm = SAME_PLACE_KM;
  for (const at of candidates) {
    const place = { lng: lngs[at] ?? Number.NaN, lat: lats[at] ?? Number.NaN };
    const distanceKm = midLatitudeDistanceKm({ lng, lat }, place);
    if (!(distanceKm <= nearestKm)) continue;
    nearestKm = distanceKm;
    nearest = [place.lng, place.lat];
  }
  return nearest;
}

function medianOf(points: readonly PlanePoint[]): PlanePoint {
  return [median(points.map(([east]) => east)), median(points.map(([, north]) => north))];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
