import type { Position } from 'geojson';
import {
  distanceKm,
  perimeterKm,
  polygonAreaKm2,
} from '../../../../../src/domain/layout/geodesic.ts';
import { beltsMeasures } from '../../../../../src/domain/layout/measures/belts.ts';
import { balanceOf } from '../../../../../src/domain/layout/measures/catchments.ts';
import {
  coverageCurve,
  distributionOf,
} from '../../../../../src/domain/layout/measures/coverage.ts';
import { lengthInsideKm } from '../../../../../src/domain/layout/measures/length-inside.ts';
import { distancesToLinesKm } from '../../../../../src/domain/layout/measures/line-distances.ts';
import { columnsOf } from '../../../../../src/domain/layout/measures/point-columns.ts';
import { nearestOf } from '../../../../../src/domain/layout/measures/point-distances.ts';
import { distancesToPolygonKm } from '../../../../../src/domain/layout/measures/polygon-distances.ts';
import { prepareLines } from '../../../../../src/domain/layout/measures/prepared-lines.ts';
import { reachSets } from '../../../../../src/domain/layout/measures/reach-sets.ts';
import { ringMeasures } from '../../../../../src/domain/layout/measures/ring.ts';
import {
  distanceRange,
  reachRange,
} from '../../../../../src/domain/layout/measures/uncertainty.ts';
import { type ExampleInput, testExamples } from '../../../../support/page-examples.ts';

function list(input: ExampleInput, group: number): Float64Array {
  return Float64Array.from(input[group] ?? []);
}

/** Longitudes and latitudes by turns. */
function positions(input: ExampleInput, group: number): Position[] {
  const numbers = input[group] ?? [];
  return numbers.flatMap((lng, at) => (at % 2 === 0 ? [[lng, numbers[at + 1] ?? Number.NaN]] : []));
}

function place(input: ExampleInput, group: number): { lng: number; lat: number } {
  const [lng = Number.NaN, lat = Number.NaN] = input[group] ?? [];
  return { lng, lat };
}

function line(input: ExampleInput, group: number) {
  return { type: 'LineString' as const, coordinates: positions(input, group) };
}

function area(input: ExampleInput, group: number) {
  return { type: 'Polygon' as const, coordinates: [positions(input, group)] };
}

/** What the measures give for the left side of each example. */
const MEASURES: Record<string, (input: ExampleInput) => Iterable<number>> = {
  distance: (input) => [distanceKm(place(input, 0), place(input, 1))],
  area: (input) => [polygonAreaKm2(area(input, 0)), perimeterKm(area(input, 0))],
  'to-line': (input) =>
    distancesToLinesKm(columnsOf(positions(input, 0)), prepareLines([line(input, 1)])),
  'to-area': (input) => distancesToPolygonKm(columnsOf(positions(input, 0)), area(input, 1)),
  ring: (input) => {
    const { lengthKm, gapM, areaKm2, compactness01, detour } = ringMeasures(line(input, 0));
    return [lengthKm, gapM, areaKm2, compactness01, detour].map((one) => one ?? Number.NaN);
  },
  crossing: (input) => ringMeasures(line(input, 0)).crossings.flat(),
  inside: (input) => [lengthInsideKm(line(input, 0), area(input, 1))],
  belts: (input) => {
    const features = input.map((_, group) => ({
      type: 'Feature' as const,
      geometry: area(input, group),
      properties: { id: `${group}` },
    }));
    const { totalAreaKm2, unionAreaKm2, overlapShare01 } = beltsMeasures(
      { type: 'FeatureCollection', features },
      { type: 'FeatureCollection', features: [] },
    );
    return [totalAreaKm2, unionAreaKm2, overlapShare01];
  },
  coverage: (input) => coverageCurve(list(input, 0), list(input, 1), list(input, 2)).share01,
  distribution: (input) => {
    const { meanKm, medianKm, p95Km, maxKm } = distributionOf(list(input, 0));
    return [meanKm, medianKm, p95Km, maxKm];
  },
  sets: (input) => reachSets([list(input, 0), list(input, 1)], input[2]?.[0] ?? 0, null).counts,
  range: (input) => {
    const townships = Int32Array.from(list(input, 1), (number) => number - 1);
    const range = distanceRange(
      {
        townships,
        hasOwnPoint: Uint8Array.from(list(input, 2)),
        isSettlement: new Uint8Array(townships.length).fill(1),
      },
      list(input, 0),
      list(input, 3),
    );
    const { count, lowest, highest } = reachRange(range, null, input[4]?.[0] ?? 0);
    return [count, lowest, highest];
  },
  nearest: (input) =>
    nearestOf(columnsOf(positions(input, 0)), columnsOf(positions(input, 1))).nearest.map(
      (centre) => centre + 1,
    ),
  balance: (input) => {
    const { maxMinRatio, variation, gini } = balanceOf(input[0] ?? []);
    return [maxMinRatio ?? Number.NaN, variation, gini];
  },
};

testExamples('layout.md', MEASURES);
