import { type Axis, axisShare } from './axis.ts';

/** Where a spoke points: the first upwards, then clockwise; a unit vector with y downwards. */
export function spoke(at: number, count: number): { x: number; y: number } {
  const angle = (2 * Math.PI * at) / count;
  return { x: Math.sin(angle), y: -Math.cos(angle) };
}

/** One city in a radar plot whose outer ring has the given radius around 0, 0. */
export interface RadarShape {
  /** SVG path; open wherever a value is missing, for a missing value is not 0. */
  path: string;
  isClosed: boolean;
  /** Where the present values stand. */
  points: { spoke: number; x: number; y: number }[];
}

/** Joins the values of one city around the centre; null = missing, which breaks the line on both sides. */
export function radarShape(
  values: readonly (number | null)[],
  axis: Axis,
  radius: number,
): RadarShape {
  const places = values.map((value, at) => {
    if (value === null) return null;
    const { x, y } = spoke(at, values.length);
    const length = axisShare(axis, value) * radius;
    return { spoke: at, x: x * length, y: y * length };
  });
  const isClosed = places.every((place) => place !== null);
  const write = (place: { x: number; y: number }): string =>
    `${place.x.toFixed(1)} ${place.y.toFixed(1)}`;
  let path = '';
  for (const [at, place] of places.entries()) {
    if (!place) continue;
    path += `${at > 0 && places[at - 1] ? 'L' : 'M'}${write(place)}`;
  }
  const [first, last] = [places[0], places.at(-1)];
  if (isClosed && first) path += 'Z';
  else if (first && last && places.length > 1) path += `M${write(last)}L${write(first)}`;
  return { path, isClosed, points: places.filter((place) => place !== null) };
}

/** A ring of the grid through a value of the axis. */
export function radarRing(value: number, spokeCount: number, axis: Axis, radius: number): string {
  return radarShape(new Array<number>(spokeCount).fill(value), axis, radius).path;
}
