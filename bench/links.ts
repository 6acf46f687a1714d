import { readFileSync } from 'node:fs';
import {
  distanceMatrixKm,
  logGravity,
  sameGroupPairs,
} from '../src/domain/links/allocation/gravity.ts';
import { sinkhornAll } from '../src/domain/links/allocation/sinkhorn-all.ts';
import { kernelOfLogWeights } from '../src/domain/links/allocation/sinkhorn-kernel.ts';
import { topPerRow } from '../src/domain/links/allocation/top-per-row.ts';
import { communitiesOf } from '../src/domain/links/backbone/communities.ts';
import { backboneOf } from '../src/domain/links/backbone/disparity-filter.ts';
import type { WeightedLinks } from '../src/domain/links/backbone/graph.ts';
import { assign } from '../src/domain/links/matching/assignment.ts';
import { cappedMatching } from '../src/domain/links/matching/capped-matching.ts';
import { matchWithinOneSet } from '../src/domain/links/matching/one-set-matching.ts';
import type { Matrix } from '../src/domain/matrix.ts';
import { drawRandom } from '../src/domain/scoring/uncertainty/random.ts';
import { cpuMs, median } from './made-up/measure.ts';

/**
 * Run with `npx tsx bench/links.ts`: the engine of potential links on the cities of the data package with made-up offers
 * and needs. CPU medians. Holds the goal that ten sectors are allocated and cut to the strongest within 100 ms.
 */
const ROUNDS = 9;
const SECTOR_COUNT = 10;
const GOAL_MS = 100;
const DISTANCE_EXPONENTS = [1, 2, 3];
/** The exponent of the goal, in the middle of the range that readers can choose. */
const GOAL_EXPONENT = 2;

interface PlacedCity {
  lng: number;
  lat: number;
  population: number;
  country: string;
}

const cities = readCities();
const count = cities.length;
const countries = [...new Set(cities.map(({ country }) => country))];
const countryOf = cities.map(({ country }) => countries.indexOf(country));
const random = drawRandom(20261, 0);
const sectors = Array.from({ length: SECTOR_COUNT }, () => ({
  offers: amounts(),
  needs: amounts(),
}));
const ones = new Float64Array(count).fill(1);

const distancesKm = distanceMatrixKm(cities);
const isExcluded = sameGroupPairs(countryOf, countryOf);
const flows = allocate(GOAL_EXPONENT)[0] as Matrix;
const linksOfFlows = strongestLinks(flows, 5);

console.log(`${count} cities, ${SECTOR_COUNT} sectors, domestic pairs left out`);
for (const exponent of DISTANCE_EXPONENTS) {
  const ms = timed(`gravity c = ${exponent}, sums to 1e-9, top 3`, () =>
    allocate(exponent).map((table) => topPerRow(table, 3)),
  );
  if (exponent === GOAL_EXPONENT && ms > GOAL_MS) {
    console.log(`  above the goal of ${GOAL_MS} ms`);
    process.exitCode = 1;
  }
}
timed('distances of all pairs, once', () => distanceMatrixKm(cities));
timed('one to one, flows', () => assign(positive(flows), 'max'));
timed('one to one, weights by chance', () => assign(byChance(), 'max'));
timed('at most 5 each way, flows', () => cappedMatching(flows, fives(), fives()));
timed('at most 5 each way, weights by chance', () => cappedMatching(byChance(), fives(), fives()));
timed('at most 5 in one set, flows', () => matchWithinOneSet(mutual(flows), fives()));
timed(`backbone of ${linksOfFlows.weights.length} links`, () => backboneOf(linksOfFlows, 0.05));
timed('communities, 20 runs', () => communitiesOf(linksOfFlows, (run) => drawRandom(1, run)));

function timed(title: string, work: () => unknown): number {
  const ms = median(Array.from({ length: ROUNDS }, () => cpuMs(work)));
  console.log(`  ${title.padEnd(40)} ${ms.toFixed(1).padStart(8)} ms`);
  return ms;
}

function allocate(distance: number): Matrix[] {
  const kernel = kernelOfLogWeights(
    logGravity({
      originSizes: ones,
      destinationSizes: ones,
      distancesKm,
      exponents: { origin: 1, destination: 1, distance },
      isExcluded,
    }),
  );
  const problems = sectors.map(({ offers, needs }) => ({
    rowTargets: offers,
    columnTargets: needs,
  }));
  return sinkhornAll(kernel, problems).map((result) => {
    if (!result.ok) throw new Error(`No allocation: ${result.reason}`);
    return result.flows;
  });
}

/** Shares of all: a number by chance per country times population to the power of 0.7. */
function amounts(): Float64Array {
  const ofCountry = countries.map(() => 0.05 + random());
  const raw = cities.map(
    ({ population }, i) => (ofCountry[countryOf[i] as number] as number) * population ** 0.7,
  );
  const total = raw.reduce((sum, one) => sum + one, 0);
  return Float64Array.from(raw, (one) => one / total);
}

function fives(): Int32Array {
  return new Int32Array(count).fill(5);
}

function byChance(): Matrix {
  const stream = drawRandom(7, 7);
  return {
    rows: count,
    columns: count,
    values: Float64Array.from({ length: count * count }, stream),
  };
}

/** Domestic pairs forbidden. */
function positive(table: Matrix): Matrix {
  return { ...table, values: table.values.map((flow) => (flow > 0 ? flow : Number.NaN)) };
}

/** Both directions of a pair together. */
function mutual(table: Matrix): Matrix {
  const values = table.values.map((flow, cell) => {
    const [i, j] = [Math.floor(cell / count), cell % count];
    return flow + (table.values[j * count + i] as number);
  });
  return { ...table, values };
}

function strongestLinks(table: Matrix, most: number): WeightedLinks {
  const weights = new Map<number, number>();
  for (const [at, to] of topPerRow(table, most).entries()) {
    const from = Math.floor(at / most);
    const key = Math.min(from, to) * count + Math.max(from, to);
    const flow = table.values[from * count + to] as number;
    if (to >= 0) weights.set(key, (weights.get(key) ?? 0) + flow);
  }
  const keys = [...weights.keys()];
  return {
    nodeCount: count,
    from: Uint32Array.from(keys, (key) => Math.floor(key / count)),
    to: Uint32Array.from(keys, (key) => key % count),
    weights: Float64Array.from(weights.values()),
  };
}

function readCities(): PlacedCity[] {
  const file = new URL('../data/cities.geojson', import.meta.url);
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: {
      properties: { iso3: string; population: number | null };
      geometry: { coordinates: [number, number] };
    }[];
  };
  return features.map(({ properties, geometry: { coordinates } }) => ({
    lng: coordinates[0],
    lat: coordinates[1],
    population: properties.population ?? 100_000,
    country: properties.iso3,
  }));
}
