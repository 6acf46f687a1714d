import { midLatitudeDistanceKm } from '../../geodesy.ts';
import { checkMatrix, type Matrix, rowOf, zeroMatrix } from '../../matrix.ts';

/** Points as columns, WGS84 degrees. */
export interface SitePoints {
  lngs: Float64Array;
  lats: Float64Array;
}

/**
 * Who is near whom, list after list: item k of place i is `items[offsets[i] + k]`, up to `offsets[i + 1]`, at
 * `distancesKm` of the same index.
 */
export interface Neighbours {
  /** One more than there are places. */
  offsets: Int32Array;
  items: Int32Array;
  distancesKm: Float64Array;
}

/** `within`: a distance of the radius itself counts as near; `closer`: it does not. */
export type NearRule = 'within' | 'closer';

/** Least length of a degree of a meridian on WGS84 (at the equator), rounded down. */
const MIN_KM_OF_LAT_DEG = 110.57;
/** Least length of a degree of the equator's parallel, times the cosine of the latitude, rounded down. */
const MIN_KM_OF_LNG_DEG = 111.31;
const MIN_STRIPE_DEG = 0.001;
const RADIANS = Math.PI / 180;

/**
 * The demand (rows) near each candidate (columns) of a table of distances.
 * @throws when a distance is negative or NaN; infinite ones are never near
 */
export function neighboursOfMatrix(
  distancesKm: Matrix,
  radiusKm: number,
  rule: NearRule = 'within',
): Neighbours {
  checkDistances(distancesKm);
  const { rows, columns, values } = distancesKm;
  const isNear = nearTest(radiusKm, rule);
  const offsets = new Int32Array(columns + 1);
  for (let cell = 0; cell < values.length; cell++) {
    if (isNear(values[cell] as number)) (offsets[(cell % columns) + 1] as number)++;
  }
  for (let c = 0; c < columns; c++) offsets[c + 1] = at(offsets, c + 1) + at(offsets, c);
  const next = offsets.slice(0, columns);
  const items = new Int32Array(at(offsets, columns));
  const distances = new Float64Array(items.length);
  for (let row = 0; row < rows; row++) {
    const cells = rowOf(distancesKm, row);
    for (let c = 0; c < columns; c++) {
      const distanceKm = cells[c] as number;
      if (!isNear(distanceKm)) continue;
      const place = takePlace(next, c);
      items[place] = row;
      distances[place] = distanceKm;
    }
  }
  return { offsets, items, distancesKm: distances };
}

/**
 * The demand near each candidate by {@link midLatitudeDistanceKm}, each list by longitude inside stripes of
 * latitude, so that only places in reach are measured: right for radii of up to some 100 km.
 * @throws when a coordinate is not a number
 */
export function neighboursOfPoints(
  demand: SitePoints,
  candidates: SitePoints,
  radiusKm: number,
  rule: NearRule = 'within',
): Neighbours {
  checkPoints('demand', demand);
  checkPoints('candidates', candidates);
  const isNear = nearTest(radiusKm, rule);
  const stripeDeg = Math.max(radiusKm / MIN_KM_OF_LAT_DEG, MIN_STRIPE_DEG);
  const { order, stripes } = stripesOf(demand, stripeDeg);
  const count = candidates.lngs.length;
  const offsets = new Int32Array(count + 1);
  let items = new Int32Array(1024);
  let distances = new Float64Array(1024);
  let size = 0;
  for (let c = 0; c < count; c++) {
    const here = { lng: at(candidates.lngs, c), lat: at(candidates.lats, c) };
    const reachDeg = lngReachDeg(here.lat, radiusKm, stripeDeg);
    const stripe = Math.floor(here.lat / stripeDeg);
    for (let s = stripe - 1; s <= stripe + 1; s++) {
      const range = stripes.get(s);
      if (range === undefined) continue;
      for (const turn of reachDeg < 180 ? [-360, 0, 360] : [0]) {
        const to = here.lng + turn + reachDeg;
        let k = firstFrom(order, demand.lngs, range, here.lng + turn - reachDeg);
        for (; k < range.end && at(demand.lngs, at(order, k)) <= to; k++) {
          const d = at(order, k);
          const there = { lng: at(demand.lngs, d), lat: at(demand.lats, d) };
          const distanceKm = midLatitudeDistanceKm(here, there);
          if (!isNear(distanceKm)) continue;
          if (size === items.length) {
            items = grown(items, new Int32Array(2 * size));
            distances = grown(distances, new Float64Array(2 * size));
          }
          items[size] = d;
          distances[size++] = distanceKm;
        }
      }
    }
    offsets[c + 1] = size;
  }
  return { offsets, items: items.slice(0, size), distancesKm: distances.slice(0, size) };
}

/** Distances in km of demand (rows) × candidates (columns) by {@link midLatitudeDistanceKm}. */
export function distancesOfPoints(demand: SitePoints, candidates: SitePoints): Matrix {
  checkPoints('demand', demand);
  checkPoints('candidates', candidates);
  const matrix = zeroMatrix(demand.lngs.length, candidates.lngs.length);
  for (let row = 0; row < matrix.rows; row++) {
    const here = { lng: at(demand.lngs, row), lat: at(demand.lats, row) };
    for (let c = 0; c < matrix.columns; c++) {
      const there = { lng: at(candidates.lngs, c), lat: at(candidates.lats, c) };
      matrix.values[row * matrix.columns + c] = midLatitudeDistanceKm(here, there);
    }
  }
  return matrix;
}

/** The same pairs seen from the other side: which places have each of `itemCount` items in their lists. */
export function reversed(
  { offsets, items, distancesKm }: Neighbours,
  itemCount: number,
): Neighbours {
  const back = new Int32Array(itemCount + 1);
  for (const item of items) (back[item + 1] as number)++;
  for (let i = 0; i < itemCount; i++) back[i + 1] = at(back, i + 1) + at(back, i);
  const next = back.slice(0, itemCount);
  const places = new Int32Array(items.length);
  const distances = new Float64Array(items.length);
  for (let place = 0; place + 1 < offsets.length; place++) {
    for (let k = at(offsets, place); k < at(offsets, place + 1); k++) {
      const to = takePlace(next, at(items, k));
      places[to] = place;
      distances[to] = at(distancesKm, k);
    }
  }
  return { offsets: back, items: places, distancesKm: distances };
}

/** @throws when a distance is negative or NaN */
export function checkDistances(distancesKm: Matrix): void {
  checkMatrix(distancesKm);
  const wrong = distancesKm.values.findIndex((distanceKm) => !(distanceKm >= 0));
  if (wrong >= 0) throw new Error(`Unexpected distance: ${distancesKm.values[wrong]}`);
}

function checkPoints(name: string, { lngs, lats }: SitePoints): void {
  if (lngs.length !== lats.length)
    throw new Error(`Unexpected columns of ${name}: ${lngs.length} lngs, ${lats.length} lats`);
  for (let i = 0; i < lngs.length; i++) {
    if (!Number.isFinite(lngs[i]) || !Number.isFinite(lats[i]))
      throw new Error(`Unexpected place ${i} of ${name}: ${lngs[i]}, ${lats[i]}`);
  }
}

function nearTest(radiusKm: number, rule: NearRule): (distanceKm: number) => boolean {
  if (!(radiusKm >= 0)) throw new Error(`Unexpected radiusKm: ${radiusKm}`);
  return rule === 'within'
    ? (distanceKm) => distanceKm <= radiusKm && distanceKm !== Number.POSITIVE_INFINITY
    : (distanceKm) => distanceKm < radiusKm;
}

interface Stripe {
  start: number;
  end: number;
}

/** Points by stripe of latitude, inside of it by longitude. */
function stripesOf(
  { lngs, lats }: SitePoints,
  stripeDeg: number,
): { order: Int32Array; stripes: Map<number, Stripe> } {
  const stripeOf = Float64Array.from(lats, (lat) => Math.floor(lat / stripeDeg));
  const order = Int32Array.from(lngs, (_, i) => i).sort(
    (a, b) => at(stripeOf, a) - at(stripeOf, b) || at(lngs, a) - at(lngs, b) || a - b,
  );
  const stripes = new Map<number, Stripe>();
  for (let k = 0; k < order.length; k++) {
    const stripe = at(stripeOf, at(order, k));
    const known = stripes.get(stripe);
    if (known) known.end = k + 1;
    else stripes.set(stripe, { start: k, end: k + 1 });
  }
  return { order, stripes };
}

/** Degrees of longitude that a place within the radius can be off; all of them near the poles. */
function lngReachDeg(lat: number, radiusKm: number, stripeDeg: number): number {
  const highest = Math.abs(lat) + stripeDeg;
  if (highest >= 90) return 720;
  const reachDeg = radiusKm / (MIN_KM_OF_LNG_DEG * Math.cos(highest * RADIANS)) + 1e-9;
  return reachDeg < 180 ? reachDeg : 720;
}

function firstFrom(
  order: Int32Array,
  lngs: Float64Array,
  { start, end }: Stripe,
  lng: number,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(lngs, at(order, middle)) < lng) low = middle + 1;
    else high = middle;
  }
  return low;
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function at(list: Int32Array | Float64Array, index: number): number {
  return list[index] as number;
}

function takePlace(next: Int32Array, list: number): number {
  const place = at(next, list);
  next[list] = place + 1;
  return place;
}
