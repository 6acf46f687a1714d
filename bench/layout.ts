import { readFile } from 'node:fs/promises';
import { pointToLineDistance, polygonToLine } from '@turf/turf';
import type { Feature, LineString, MultiLineString } from 'geojson';
import { coverageCurve, coverageStepsKm } from '../src/domain/layout/measures/coverage.ts';
import { layoutDistancesKm } from '../src/domain/layout/measures/layout-distances.ts';
import { distancesToLinesKm } from '../src/domain/layout/measures/line-distances.ts';
import { pointColumnsOf } from '../src/domain/layout/measures/point-columns.ts';
import { prepareLines } from '../src/domain/layout/measures/prepared-lines.ts';
import type { LayoutPlan } from '../src/domain/layout/plan.ts';
import { loadLayout } from '../src/ingest/load-layout.ts';
import { cpuMs, median } from './made-up/measure.ts';

/**
 * Run with `npx tsx bench/layout.ts`: the coverage curve of the published villages against ring and both belts,
 * and the same with `@turf/point-to-line-distance` per village (some of them, scaled up). CPU medians. Holds the
 * goal that it is a hundred times faster; the largest difference between the two is printed, because turf measures
 * on a sphere.
 */
const ROUNDS = 15;
const GOAL_RATIO = 100;
/** Turf is asked about one village in so many. */
const TURF_STEP = 20;
const MADE_UP_VERTICES = 2000;

const plan = await openPlan();
const villages = plan.villages.features.filter(({ properties }) => properties.kind === 'village');
const asked = villages.filter((_, i) => i % TURF_STEP === 0);
const points = pointColumnsOf(villages);
const stepsKm = coverageStepsKm();
const beltOutlines = plan.belts.features.map(
  (belt) => polygonToLine(belt) as Feature<LineString | MultiLineString>,
);
const lines = [plan.ring, ...beltOutlines] as Feature<LineString>[];

const ourMs = timed('coverage curves of ring, both belts, any', curves);
const turfMs = timed('the same distances with turf', () => turfDistancesKm(), 3) * TURF_STEP;
const ratio = turfMs / ourMs;
console.log(`  ${villages.length} villages: ${ratio.toFixed(0)} times as fast as turf`);
console.log(`  largest difference ${(largestDifference01() * 100).toFixed(2)} %`);
if (!(ratio >= GOAL_RATIO)) {
  console.log(`  below the goal of ${GOAL_RATIO}`);
  process.exitCode = 1;
}
const fineRing = prepareLines([madeUpRing()]);
timed(`a ring of ${MADE_UP_VERTICES} vertices`, () => distancesToLinesKm(points, fineRing));

function curves(): void {
  const { ring, belts, any } = layoutDistancesKm(points, plan);
  for (const column of [ring, ...belts, any]) coverageCurve(column, null, stepsKm);
}

function turfDistancesKm(): number[][] {
  return lines.map((line) =>
    asked.map((village) => pointToLineDistance(village, line, { units: 'kilometers' })),
  );
}

/** Share by which the two differ on the same lines, places nearer than 100 m left out. */
function largestDifference01(): number {
  return Math.max(
    ...turfDistancesKm().flatMap((column, at) => {
      const line = (lines[at] as Feature<LineString>).geometry;
      const ours = distancesToLinesKm(pointColumnsOf(asked), prepareLines([line]));
      return column.map((km, i) => (km < 0.1 ? 0 : Math.abs((ours[i] as number) / km - 1)));
    }),
  );
}

/** A ring with waves through the middle of the layout. */
function madeUpRing(): LineString {
  return {
    type: 'LineString',
    coordinates: Array.from({ length: MADE_UP_VERTICES + 1 }, (_, i) => {
      const angle = (2 * Math.PI * i) / MADE_UP_VERTICES;
      const radius = 0.35 + 0.02 * Math.sin(40 * angle);
      return [112.8 + radius * Math.cos(angle), 35.6 + radius * Math.sin(angle)];
    }),
  };
}

function timed(title: string, work: () => unknown, rounds = ROUNDS): number {
  const ms = median(Array.from({ length: rounds }, () => cpuMs(work)));
  console.log(`  ${title.padEnd(42)} ${ms.toFixed(1).padStart(8)} ms`);
  return ms;
}

async function openPlan(): Promise<LayoutPlan> {
  const result = await loadLayout(async (path) => {
    const bytes = await readFile(new URL(`../data/${path}`, import.meta.url));
    return { ok: true, bytes: new Uint8Array(bytes) };
  });
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems[0]));
}
