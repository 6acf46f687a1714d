import type { City } from '../../domain/city.ts';
import { MARK } from '../layers/mark.ts';

/** Colour as the layers take it, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Cities in draw order, big below small, with what does not change while filters and colours do. */
export interface CityBase {
  /** Draw position → index into `AtlasData.cities`. */
  order: Uint32Array;
  /** `[lng, lat]` per draw position. */
  positions: Float32Array;
  /** Symbol radius by population, CSS px, per draw position. */
  populationRadiiPx: Float32Array;
}

/** What the city layer draws; one entry per draw position. */
export interface CityView {
  base: CityBase;
  radiiPx: Float32Array;
  fills: Uint8ClampedArray;
  lines: Uint8ClampedArray;
  marks: Float32Array;
  ground: Rgb;
}

/** How one city is to be drawn, by index into `AtlasData.cities`. */
export interface CityPaint {
  /** 1 = passes the filters. */
  visible: Uint8Array;
  /** A city that the layout's own mark stands for; −1 = none. */
  omitted: number;
  /** Position in `colours`; −1 = no data. */
  classes: Int8Array;
  colours: readonly Rgb[];
  /** Rated, conditional or not: bits as `MARK`. Null draws every city full. */
  marks: Uint8Array | null;
  /** Same radius for every city, or null for the population's. */
  radiusPx: number | null;
  /** Factor on every radius: 1, more in the projector theme. */
  scale: number;
  ground: Rgb;
  edge: Rgb;
  noData: Rgb;
  filteredOut: Rgb;
}

const MIN_RADIUS_PX = 3;
const RADIUS_PER_ROOT_MILLION_PX = 3.15;
const FILTERED_OUT_RADIUS_PX = 2;

/** Draw order, positions and radii; symbol area is proportional to population. */
export function cityBase(cities: readonly City[]): CityBase {
  const order = Uint32Array.from(cities.keys()).sort(
    (a, b) => (cities[b]?.population ?? 0) - (cities[a]?.population ?? 0),
  );
  const positions = new Float32Array(order.length * 2);
  const populationRadiiPx = new Float32Array(order.length);
  order.forEach((city, at) => {
    const { lng, lat, population } = cities[city] as City;
    positions.set([lng, lat], at * 2);
    populationRadiiPx[at] = populationRadiusPx(population);
  });
  return { order, positions, populationRadiiPx };
}

/** Radius of the symbol of a city of `population` people; unknown draws at the smallest size. */
export function populationRadiusPx(population: number | null): number {
  return Math.max(MIN_RADIUS_PX, RADIUS_PER_ROOT_MILLION_PX * Math.sqrt((population ?? 0) / 1e6));
}

/** Colours, radii and marks of every city under `paint`. */
export function cityView(base: CityBase, paint: CityPaint): CityView {
  const { order, populationRadiiPx } = base;
  const count = order.length;
  const radiiPx = new Float32Array(count);
  const fills = new Uint8ClampedArray(count * 4);
  const lines = new Uint8ClampedArray(count * 4);
  const marks = new Float32Array(count);
  for (let at = 0; at < count; at++) {
    const city = order[at] as number;
    const shown = paint.visible[city] === 1;
    const colour = paint.colours[paint.classes[city] ?? -1];
    const radiusPx = shown
      ? (paint.radiusPx ?? (populationRadiiPx[at] as number))
      : FILTERED_OUT_RADIUS_PX;
    radiiPx[at] = city === paint.omitted ? 0 : radiusPx * paint.scale;
    marks[at] = !shown ? MARK.hollow : colour ? (paint.marks?.[city] ?? MARK.full) : MARK.hatch;
    write(fills, at, colour ?? paint.noData, 255);
    write(lines, at, shown ? paint.edge : paint.filteredOut, shown ? 184 : 220);
  }
  return { base, radiiPx, fills, lines, marks, ground: paint.ground };
}

function write(bytes: Uint8ClampedArray, at: number, [red, green, blue]: Rgb, alpha: number): void {
  const first = at * 4;
  bytes[first] = red;
  bytes[first + 1] = green;
  bytes[first + 2] = blue;
  bytes[first + 3] = alpha;
}
