import { readFileSync } from 'node:fs';
import { coverageOfPoints } from '../src/domain/layout/siting/coverage.ts';
import { maximalCovering } from '../src/domain/layout/siting/maximal-covering.ts';
import { distancesOfPoints, type SitePoints } from '../src/domain/layout/siting/neighbours.ts';
import { pCenter } from '../src/domain/layout/siting/p-center.ts';
import { pMedian } from '../src/domain/layout/siting/p-median.ts';
import type { Siting } from '../src/domain/layout/siting/rules.ts';
import { drawRandom } from '../src/domain/scoring/uncertainty/random.ts';
import { cpuMs, median } from './made-up/measure.ts';

/**
 * Run with `npx tsx bench/siting.ts`: 100 of the published villages are chosen, with a reach of 5 km. CPU medians;
 * the long searches run once. Holds the goal that neighbours and the greedy order take at most 150 ms.
 */
const ROUNDS = 9;
const GOAL_MS = 150;
const RADIUS_KM = 5;
const COUNT = 100;
/** Villages of a country rather than of a city, spread over some 600 km. */
const MANY = 100_000;

const villages = readVillages();
const weights = new Float64Array(villages.lngs.length).fill(1);
const coverage = coverageOfPoints(villages, villages, weights, RADIUS_KM);

console.log(`${COUNT} of ${weights.length} villages, ${RADIUS_KM} km`);
const goalMs = timed('neighbours and lazy greedy', ROUNDS, () => {
  const fresh = coverageOfPoints(villages, villages, weights, RADIUS_KM);
  return maximalCovering(fresh, { count: COUNT, effort: 'greedy' });
});
if (goalMs > GOAL_MS) {
  console.log(`  above the goal of ${GOAL_MS} ms`);
  process.exitCode = 1;
}
timed('greedy and swaps', ROUNDS, () =>
  maximalCovering(coverage, { count: COUNT, effort: 'swap' }),
);
for (const effort of ['greedy', 'swap', 'full'] as const) {
  const start = process.cpuUsage();
  const found = valued(maximalCovering(coverage, { count: COUNT, effort }));
  const { coveredWeight, upperBound, gap01 } = found;
  told(`covering, ${effort}`, start, `${coveredWeight} of at most ${upperBound}`, gap01);
}
const many = madeUpVillages(MANY);
const manyWeights = new Float64Array(MANY).fill(1);
for (const effort of ['greedy', 'full'] as const) {
  const start = process.cpuUsage();
  const fresh = coverageOfPoints(many, many, manyWeights, RADIUS_KM);
  const { coveredWeight, gap01 } = valued(maximalCovering(fresh, { count: COUNT, effort }));
  told(`${MANY} made up, ${effort}`, start, `${coveredWeight} covered`, gap01);
}
const distancesKm = distancesOfPoints(villages, villages);
for (const effort of ['swap', 'full'] as const) {
  const start = process.cpuUsage();
  const { meanKm, gap01 } = valued(pMedian(distancesKm, weights, { count: COUNT, effort }));
  told(`p-median, ${effort}`, start, `mean ${meanKm.toFixed(3)} km`, gap01);
}
const start = process.cpuUsage();
const { radiusKm, gap01 } = valued(pCenter(distancesKm, { count: COUNT }));
told('p-center', start, `largest ${radiusKm.toFixed(3)} km`, gap01);

function timed(title: string, rounds: number, work: () => unknown): number {
  const ms = median(Array.from({ length: rounds }, () => cpuMs(work)));
  console.log(`  ${title.padEnd(30)} ${ms.toFixed(1).padStart(8)} ms`);
  return ms;
}

function told(title: string, start: NodeJS.CpuUsage, found: string, gap: number): void {
  const { user, system } = process.cpuUsage(start);
  const ms = ((user + system) / 1000).toFixed(1).padStart(8);
  console.log(`  ${title.padEnd(30)} ${ms} ms  ${found}, gap ${(100 * gap).toFixed(2)} %`);
}

function valued<T>(siting: Siting<T>): T {
  if (!siting.ok) throw new Error(`No choice: ${JSON.stringify(siting.shortfalls)}`);
  return siting.value;
}

/** Places by chance over 6 × 6 degrees; the same each time. */
function madeUpVillages(count: number): SitePoints {
  const random = drawRandom(1, 0);
  const within = (from: number): Float64Array =>
    Float64Array.from({ length: count }, () => from + 6 * random());
  return { lngs: within(110), lats: within(33) };
}

function readVillages(): SitePoints {
  const [header = '', ...lines] = readFileSync('data/layouts/jincheng/villages.csv', 'utf8')
    .trim()
    .split('\n');
  const columns = header.split(',');
  const [kind, lng, lat] = ['kind', 'lon', 'lat'].map((name) => columns.indexOf(name)) as [
    number,
    number,
    number,
  ];
  const rows = lines.map((line) => line.split(',')).filter((row) => row[kind] === 'village');
  return {
    lngs: Float64Array.from(rows, (row) => Number(row[lng])),
    lats: Float64Array.from(rows, (row) => Number(row[lat])),
  };
}
