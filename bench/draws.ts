import { editionMethod, type Method } from '../src/domain/scoring/method.ts';
import { usedByRequirement } from '../src/domain/scoring/requirement-scores.ts';
import { scoreUsed } from '../src/domain/scoring/score-method.ts';
import { planDraws } from '../src/domain/scoring/uncertainty/draw-plan.ts';
import { drawRanks } from '../src/domain/scoring/uncertainty/draw-ranks.ts';
import { DRAW_FACTORS, type DrawFactor } from '../src/domain/scoring/uncertainty/factors.ts';
import {
  convergenceOf,
  shareToldApart,
  summariseRanks,
} from '../src/domain/scoring/uncertainty/rank-summary.ts';
import { madeUpEdition } from './made-up/edition.ts';
import { cpuMs, median } from './made-up/measure.ts';
import { plainRankDraws } from './plain-rank-draws.ts';

/**
 * Run with `npx tsx bench/draws.ts [draws] [cities]`. CPU medians of interleaved rounds; only ratios travel.
 * Holds the goal that ranks of all draws come at least five times faster than from plain nested loops.
 */
const DRAW_COUNT = Number(process.argv[2] ?? 2_000);
const CITY_COUNT = Number(process.argv[3] ?? 400);
const ROUNDS = 5;
const GOAL = 5;
/** Plain comparison of all pairs takes long. */
const PAIR_DRAW_COUNT = Math.min(DRAW_COUNT, 40);
const SEED = 20261;

const { made: bench, table } = madeUpEdition(CITY_COUNT, SEED);
const method = editionMethod(bench);
const used = usedByRequirement(bench, table);
const peerGroups = Int32Array.from({ length: CITY_COUNT }, (_, i) => i % 7);
const { isIndexable } = scoreUsed(bench, method, used, peerGroups);

console.log(
  `${DRAW_COUNT} draws × ${CITY_COUNT} cities × ${table.columns.length} indicators, ranked`,
);
compareDraws('every factor', DRAW_FACTORS);
compareDraws('weights alone', ['weights']);
compareDraws(
  `pairs, ${PAIR_DRAW_COUNT} draws`,
  ['weights', 'goalposts', 'missing', 'left_out'],
  { aggregation: { kind: 'copeland' } },
  PAIR_DRAW_COUNT,
);
timeSummary();

function compareDraws(
  title: string,
  on: readonly DrawFactor[],
  changes: Partial<Method> = {},
  drawCount = DRAW_COUNT,
): void {
  const factors = Object.fromEntries(
    DRAW_FACTORS.map((factor) => [factor, on.includes(factor)]),
  ) as Record<DrawFactor, boolean>;
  const own = { ...method, ...changes };
  const plan = planDraws(bench, own, used, isIndexable, peerGroups, factors);
  if (!plan) throw new Error('Nothing to draw');
  const atlas = (): Uint32Array => drawRanks(plan, SEED, 0, drawCount);
  const plain = (): number[][] => plainRankDraws(plan, SEED, 0, drawCount);
  const [fast, slow] = [atlas(), plain().flat()];
  if (fast.length !== slow.length || fast.some((rank, at) => rank !== slow[at])) {
    throw new Error(`Answers differ: ${title}`);
  }
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    times[0].push(cpuMs(atlas));
    times[1].push(cpuMs(plain));
  }
  const [fastMs, slowMs] = times.map(median) as [number, number];
  const ratio = slowMs / fastMs;
  console.log(
    `  ${title.padEnd(16)} ${fastMs.toFixed(0).padStart(6)} ms   plain ${slowMs.toFixed(0).padStart(6)} ms ${ratio.toFixed(1).padStart(6)} ×   answers equal`,
  );
  if (ratio < GOAL) process.exitCode = 1;
}

/** What is said about finished draws: bands, how settled they are, which pairs can be told apart. */
function timeSummary(): void {
  const factors = Object.fromEntries(DRAW_FACTORS.map((factor) => [factor, true]));
  const plan = planDraws(
    bench,
    method,
    used,
    isIndexable,
    peerGroups,
    factors as Record<DrawFactor, boolean>,
  );
  if (!plan) throw new Error('Nothing to draw');
  const rowCount = plan.cities.length;
  const ranks = drawRanks(plan, SEED, 0, DRAW_COUNT);
  const parts = {
    bands: () => summariseRanks(ranks, rowCount),
    convergence: () => convergenceOf(ranks, rowCount),
    'pairs told apart': () => shareToldApart(ranks, rowCount),
  };
  for (const [name, part] of Object.entries(parts)) {
    const ms = median(Array.from({ length: ROUNDS }, () => cpuMs(part)));
    console.log(`  ${name.padEnd(16)} ${ms.toFixed(0).padStart(6)} ms`);
  }
}
