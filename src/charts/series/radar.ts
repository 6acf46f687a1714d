/** A place on a spoke, px. */
export interface RadarPoint {
  x: number;
  y: number;
}

/** The line of one city around the centre of a radar. */
export interface RadarOutline {
  /** SVG path; open wherever a value is missing, for a missing value is not 0. */
  path: string;
  isClosed: boolean;
  /** Where the present values stand. */
  points: (RadarPoint & { spoke: number })[];
}

/** Joins the places of one city, one per spoke, around the centre; null = missing, which breaks the line on both sides. */
export function radarOutline(places: readonly (RadarPoint | null)[]): RadarOutline {
  const isClosed = places.every((place) => place !== null);
  let path = '';
  for (const [at, place] of places.entries()) {
    if (place) path += `${at > 0 && places[at - 1] ? 'L' : 'M'}${written(place)}`;
  }
  const [first, last] = [places[0], places.at(-1)];
  if (isClosed && first) path += 'Z';
  else if (first && last && places.length > 1) path += `M${written(last)}L${written(first)}`;
  const points = places.flatMap((place, spoke) =>
    place ? [{ spoke, x: place.x, y: place.y }] : [],
  );
  return { path, isClosed, points };
}

function written({ x, y }: RadarPoint): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
