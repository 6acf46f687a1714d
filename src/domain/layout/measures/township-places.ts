import type { PointColumns } from './point-columns.ts';
import type { UnitColumns } from './unit-columns.ts';

/**
 * Where a unit may stand that is known by its township alone: at any village or community of the township, or at its
 * seat. The places of township t are the rows from `starts[t]` up to `starts[t + 1]`.
 */
export interface TownshipPlaces {
  points: PointColumns;
  starts: Int32Array;
}

/**
 * The places of every township; a place without a position is none.
 * @throws when a unit lies in a township that has no seat
 */
export function townshipPlaces({
  points,
  seats,
  townships,
  isSettlement,
}: Pick<UnitColumns, 'points' | 'seats' | 'townships' | 'isSettlement'>): TownshipPlaces {
  const members = Array.from(seats.lngs, (lng, at) => [[lng, seats.lats[at] as number]]);
  for (const [row, township] of townships.entries()) {
    const places = members[township];
    if (!places) throw new Error(`Unexpected township: ${township}`);
    if (isSettlement[row] === 1)
      places.push([points.lngs[row] as number, points.lats[row] as number]);
  }
  const known = members.map((places) =>
    places.filter((place) => place.every((degree) => !Number.isNaN(degree))),
  );
  const starts = new Int32Array(known.length + 1);
  for (const [at, places] of known.entries())
    starts[at + 1] = (starts[at] as number) + places.length;
  const all = known.flat();
  return {
    starts,
    points: {
      lngs: Float64Array.from(all, ([lng]) => lng as number),
      lats: Float64Array.from(all, ([, lat]) => lat as number),
    },
  };
}
