import { checkLength, type Matrix, zeroMatrix } from '../../matrix.ts';
import type { PointColumns } from './point-columns.ts';
import { nearestOf } from './point-distances.ts';
import { alongSurfaceKm, chord2Of, surfacePoints } from './surface.ts';
import type { TownshipPlaces } from './township-places.ts';
import type { DistanceRange } from './uncertainty.ts';
import { takeRows, type UnitColumns } from './unit-columns.ts';

/** How far from each place the places of each township lie; rows are places, columns townships, km. */
export interface TownshipSpread {
  places: TownshipPlaces;
  /** To the nearest place of the township; Infinity where it has none. */
  leastKm: Matrix;
  /** To the farthest; −Infinity where it has none. */
  mostKm: Matrix;
}

/** Worked out once per plan: some ten milliseconds for 1,700 places. */
export function townshipSpread(places: TownshipPlaces): TownshipSpread {
  const all = Int32Array.from({ length: places.starts.length - 1 }, (_, township) => township);
  return { places, ...extremesKm(places.points, places, all) };
}

/**
 * Between which distances the nearest of some chosen units lies, where both it and the unit that it serves may be known
 * by their township alone. The least is that of the nearest possible places; the most supposes that every chosen
 * unit stands as far away as its township allows. A chosen unit serves itself. `distancesKm` are those of the dots.
 * @throws when the columns differ in length
 */
export function serviceRange(
  spread: TownshipSpread,
  { points, townships, hasOwnPoint }: Pick<UnitColumns, 'points' | 'townships' | 'hasOwnPoint'>,
  chosen: Int32Array,
  distancesKm: Float64Array,
): DistanceRange {
  checkLength('distancesKm', distancesKm, townships.length);
  checkLength('hasOwnPoint', hasOwnPoint, townships.length);
  const isOwn = (row: number): boolean => hasOwnPoint[row] === 1;
  const fixed = pointsAt(points, chosen.filter(isOwn));
  const chosenTownships = Int32Array.from(
    new Set(Array.from(chosen).flatMap((row) => (isOwn(row) ? [] : [townships[row] as number]))),
  );
  // Between points of their own the dots' distance stands.
  const surveyed = Int32Array.from(chosenTownships.length > 0 ? townships.keys() : []).filter(
    isOwn,
  );
  const surveyedPoints = pointsAt(points, surveyed);
  const ofSurveyed = nearAndFar(
    nearestOf(surveyedPoints, fixed).distancesKm,
    extremesKm(surveyedPoints, spread.places, chosenTownships),
    Int32Array.from(chosenTownships.keys()),
  );
  const ofPlaces = nearAndFar(
    nearestOf(spread.places.points, fixed).distancesKm,
    spread,
    chosenTownships,
  );
  const ofTownships = overTownships(spread.places.starts, ofPlaces);
  const [leastKm, mostKm] = [distancesKm.slice(), distancesKm.slice()];
  const widen = (row: number, by: NearAndFar, at: number): void => {
    leastKm[row] = Math.min(leastKm[row] as number, by.leastKm[at] as number);
    mostKm[row] = Math.max(mostKm[row] as number, by.mostKm[at] as number);
  };
  const itself = new Set(chosen);
  for (const [at, row] of surveyed.entries()) widen(row, ofSurveyed, at);
  for (const [row, township] of townships.entries())
    if (!isOwn(row) && !itself.has(row)) widen(row, ofTownships, township);
  return { distancesKm, leastKm, mostKm };
}

function pointsAt({ lngs, lats }: PointColumns, rows: Int32Array): PointColumns {
  return { lngs: takeRows(lngs, rows), lats: takeRows(lats, rows) };
}

interface NearAndFar {
  leastKm: Float64Array;
  mostKm: Float64Array;
}

/** From each point to the nearest of what is chosen: fixed dots, and townships in which something is chosen. */
function nearAndFar(
  dotsKm: Float64Array,
  { leastKm, mostKm }: Pick<TownshipSpread, 'leastKm' | 'mostKm'>,
  townships: Int32Array,
): NearAndFar {
  const nearest = (extremes: Matrix): Float64Array =>
    dotsKm.map((km, row) => {
      let least = Number.isNaN(km) ? Number.POSITIVE_INFINITY : km;
      for (const township of townships)
        least = Math.min(least, extremes.values[row * extremes.columns + township] as number);
      return least;
    });
  return { leastKm: nearest(leastKm), mostKm: nearest(mostKm) };
}

/** The least and the most over all places of each township. */
function overTownships(starts: Int32Array, { leastKm, mostKm }: NearAndFar): NearAndFar {
  const over = (values: Float64Array, pick: (a: number, b: number) => number, from: number) =>
    Float64Array.from({ length: starts.length - 1 }, (_, township) =>
      values.subarray(starts[township], starts[township + 1]).reduce(pick, from),
    );
  return {
    leastKm: over(leastKm, (a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    mostKm: over(mostKm, (a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  };
}

/** From each point to the nearest and the farthest place of some townships, a column each. */
function extremesKm(
  points: PointColumns,
  { points: places, starts }: TownshipPlaces,
  townships: Int32Array,
): Pick<TownshipSpread, 'leastKm' | 'mostKm'> {
  const [from, to] = [surfacePoints(points), surfacePoints(places)];
  const leastKm = zeroMatrix(points.lngs.length, townships.length);
  const mostKm = zeroMatrix(points.lngs.length, townships.length);
  for (let row = 0; row < leastKm.rows; row++) {
    for (const [column, township] of townships.entries()) {
      let [least2, most2] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      const end = starts[township + 1] as number;
      for (let at = starts[township] as number; at < end; at++) {
        const chord2 = chord2Of(from, row, to, at);
        if (chord2 < least2) least2 = chord2;
        if (chord2 > most2) most2 = chord2;
      }
      const cell = row * townships.length + column;
      leastKm.values[cell] =
        least2 === Number.POSITIVE_INFINITY ? least2 : alongSurfaceKm(Math.sqrt(least2));
      mostKm.values[cell] = most2 < 0 ? most2 : alongSurfaceKm(Math.sqrt(most2));
    }
  }
  return { leastKm, mostKm };
}
