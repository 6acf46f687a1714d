import type { AtlasData } from '../../domain/atlas-data.ts';
import { cityRows } from '../../domain/export/city-export.ts';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import { type Regression, regressionOf } from '../../domain/scoring/statistics.ts';
import { axisShare } from './axis.ts';
import { type Variable, variableColumns } from './variables.ts';

/** A city in the plot; shares of the axes, both rising. */
export interface ScatterPoint {
  city: number;
  x01: number;
  y01: number;
}

/** The shown cities that have both values. */
export function scatterPoints(x: Variable, y: Variable, visible: Uint8Array): ScatterPoint[] {
  const points: ScatterPoint[] = [];
  for (let city = 0; city < visible.length; city++) {
    if (visible[city] !== 1) continue;
    const x01 = axisShare(x.axis, x.values[city] as number);
    const y01 = axisShare(y.axis, y.values[city] as number);
    if (Number.isFinite(x01) && Number.isFinite(y01)) points.push({ city, x01, y01 });
  }
  return points;
}

/** A straight line through the plot, on the axes as they are drawn. */
export interface ScatterFit extends Pick<Regression, 'count' | 'r'> {
  /** Ends of the line inside the plot, shares of the axes; null where no line can be drawn. */
  line: readonly [from: readonly [number, number], to: readonly [number, number]] | null;
}

/** Fewer points than this have no line: one through two points always fits. */
const FEWEST_POINTS = 3;

/** Least squares over the points, on logarithms where an axis is logarithmic. */
export function scatterFit(points: readonly ScatterPoint[]): ScatterFit {
  const { count, slope, intercept, r } = regressionOf(
    Float64Array.from(points, ({ x01 }) => x01),
    Float64Array.from(points, ({ y01 }) => y01),
  );
  if (count < FEWEST_POINTS || Number.isNaN(r)) return { count, r: Number.NaN, line: null };
  const xs = points.map(({ x01 }) => x01);
  const clip = [0, 1].map((edge) => (edge - intercept) / slope).sort((a, b) => a - b);
  const from = Math.max(Math.min(...xs), clip[0] as number);
  const to = Math.min(Math.max(...xs), clip[1] as number);
  const at = (x01: number): readonly [number, number] => [x01, intercept + slope * x01];
  return { count, r, line: [at(from), at(to)] };
}

/** The point nearest to a place in a plot of that size in px, or null where none lies within `reachPx`. */
export function nearestPoint(
  points: readonly ScatterPoint[],
  place: { xPx: number; yPx: number },
  size: { widthPx: number; heightPx: number },
  reachPx: number,
): ScatterPoint | null {
  let best: ScatterPoint | null = null;
  let least = reachPx ** 2;
  for (const point of points) {
    const dx = point.x01 * size.widthPx - place.xPx;
    const dy = (1 - point.y01) * size.heightPx - place.yPx;
    const square = dx * dx + dy * dy;
    if (square > least) continue;
    best = point;
    least = square;
  }
  return best;
}

/** The plotted cities as a file: both values at full precision. */
export function scatterTable(
  data: Pick<AtlasData, 'cities' | 'indicators' | 'columns'>,
  x: Variable,
  y: Variable,
  cityIndexes: Iterable<number>,
): ExportTable {
  const variables = x.id === y.id ? [x] : [x, y];
  const columns = variables.flatMap((variable) => variableColumns(data, variable));
  return cityRows(data, cityIndexes, columns);
}
