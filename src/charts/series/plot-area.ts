import { type Corner, citiesInArea, type PlotArea } from '../../domain/filter/plot-area.ts';
import { axisShare, valueAtShare } from './axis.ts';
import type { Variable } from './variables.ts';

/** A place in a plot, shares of its axes, both rising. */
export type Share = readonly [x01: number, y01: number];

/** Corners are kept to so many figures: finer than a hand draws, and short in an address. */
const FIGURES = 4;

/** Corners of an outline at most, so that its address stays short. */
const MOST_CORNERS = 40;

/** The rectangle between two opposite places of a plot; what lies beyond the axes is cut off. */
export function boxBetween(x: Variable, y: Variable, from: Share, to: Share): PlotArea {
  const [[x1, x2], [y1, y2]] = [sorted(from[0], to[0]), sorted(from[1], to[1])];
  return { x: x.id, y: y.id, corners: [cornerAt(x, y, [x1, y1]), cornerAt(x, y, [x2, y2])] };
}

/** The rectangle of two ranges, in the units of the variables. */
export function boxOfRanges(x: Variable, y: Variable, xRange: Corner, yRange: Corner): PlotArea {
  return {
    x: x.id,
    y: y.id,
    corners: [
      [xRange[0], yRange[0]],
      [xRange[1], yRange[1]],
    ],
  };
}

/** The outline that a hand has drawn, with as few corners as keep its form; null for a line without an inside. */
export function lassoAlong(x: Variable, y: Variable, path: readonly Share[]): PlotArea | null {
  let tolerance01 = 0.004;
  let kept = simplified(path, tolerance01);
  while (kept.length > MOST_CORNERS) {
    tolerance01 *= 1.5;
    kept = simplified(path, tolerance01);
  }
  if (kept.length < 3) return null;
  return { x: x.id, y: y.id, corners: kept.map((place) => cornerAt(x, y, place)) };
}

/** Corners of an area on the axes of a plot, all four of a rectangle; null where the plot shows other variables. */
export function areaOutline(area: PlotArea, x: Variable, y: Variable): readonly Share[] | null {
  if (area.x !== x.id || area.y !== y.id) return null;
  const places = area.corners.map(
    ([px, py]): Share => [axisShare(x.axis, px), axisShare(y.axis, py)],
  );
  const [low, high] = places;
  if (places.length !== 2 || !low || !high) return places;
  return [low, [high[0], low[1]], high, [low[0], high[1]]];
}

/** Ranges of the two variables that an area spans; those of the axes where the plot shows other variables. */
export function areaRanges(
  area: PlotArea | null,
  x: Variable,
  y: Variable,
): [xRange: Corner, yRange: Corner] {
  if (area === null || area.x !== x.id || area.y !== y.id) {
    return [
      [x.axis.lower, x.axis.upper],
      [y.axis.lower, y.axis.upper],
    ];
  }
  const spanOf = (at: 0 | 1): Corner => {
    const ends = area.corners.map((corner) => corner[at]);
    return [Math.min(...ends), Math.max(...ends)];
  };
  return [spanOf(0), spanOf(1)];
}

/** 1 where a city lies in an area of the plot of these two variables. */
export function insideOf(area: PlotArea, x: Variable, y: Variable): Uint8Array {
  const asDrawn = ({ values, axis }: Variable) => ({ values, isLog: axis.isLog });
  return citiesInArea(area, asDrawn(x), asDrawn(y), x.values.length);
}

function sorted(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a];
}

function cornerAt(x: Variable, y: Variable, [x01, y01]: Share): Corner {
  return [valueAtPlace(x, x01), valueAtPlace(y, y01)];
}

/** The value at a place along the axis of a variable, cut at its ends, to four figures. */
export function valueAtPlace({ axis }: Variable, share01: number): number {
  const value = valueAtShare(axis, Math.min(1, Math.max(0, share01)));
  return Number(value.toPrecision(FIGURES)) + 0;
}

/** Ramer, Douglas and Peucker 1973: leaves out what lies nearer than `tolerance01` to the line between its neighbours. */
function simplified(path: readonly Share[], tolerance01: number): Share[] {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last || path.length < 3) return [...path];
  let farthest = 0;
  let most = 0;
  for (let at = 1; at < path.length - 1; at++) {
    const away = distanceToLine(path[at] as Share, first, last);
    if (away <= most) continue;
    most = away;
    farthest = at;
  }
  if (most <= tolerance01) return [first, last];
  const before = simplified(path.slice(0, farthest + 1), tolerance01);
  const after = simplified(path.slice(farthest), tolerance01);
  return [...before, ...after.slice(1)];
}

function distanceToLine([x, y]: Share, [ax, ay]: Share, [bx, by]: Share): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs(dx * (y - ay) - dy * (x - ax)) / length;
}
