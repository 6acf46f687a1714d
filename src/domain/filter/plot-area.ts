import type { VariableId, VariableValues } from '../variable.ts';

/** A place in a plot of two variables, in their units. */
export type Corner = readonly [x: number, y: number];

/**
 * A part of the plot of two variables. Two corners are the opposite ones of a rectangle, low first, and its
 * edges belong to it; three or more are a closed outline whose edges are straight as the plot draws them.
 */
export interface PlotArea {
  x: VariableId;
  y: VariableId;
  corners: readonly Corner[];
}

/** Whether a plot area is a rectangle, whose ranges can be named. */
export function isBox({ corners }: PlotArea): boolean {
  return corners.length === 2;
}

/**
 * 1 where a city lies in the area; a city without one of the two values lies in none, and so does every city
 * where a variable is unknown.
 */
export function citiesInArea(
  { corners }: Pick<PlotArea, 'corners'>,
  x: VariableValues | undefined,
  y: VariableValues | undefined,
  cityCount: number,
): Uint8Array {
  const inside = new Uint8Array(cityCount);
  if (!x || !y) return inside;
  const [low, high] = bounds(corners);
  const isOutline = corners.length > 2;
  const place = ([px, py]: Corner): Corner => [
    x.isLog ? Math.log(px) : px,
    y.isLog ? Math.log(py) : py,
  ];
  const outline = isOutline ? corners.map(place) : [];
  for (let city = 0; city < cityCount; city++) {
    const px = x.values[city] as number;
    const py = y.values[city] as number;
    const isNear = px >= low[0] && px <= high[0] && py >= low[1] && py <= high[1];
    if (isNear && (!isOutline || isWithin(place([px, py]), outline))) inside[city] = 1;
  }
  return inside;
}

function bounds(corners: readonly Corner[]): [low: Corner, high: Corner] {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}

/** Even-odd rule: a ray from the place crosses the outline an odd number of times. */
function isWithin([x, y]: Corner, outline: readonly Corner[]): boolean {
  let isIn = false;
  let [ax, ay] = outline.at(-1) as Corner;
  for (const [bx, by] of outline) {
    if (ay > y !== by > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) isIn = !isIn;
    ax = bx;
    ay = by;
  }
  return isIn;
}
