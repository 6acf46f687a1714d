import type { Edition } from '../src/domain/edition.ts';
import type { IndicatorColumn } from '../src/domain/indicator.ts';
import { indexFromRequirements } from '../src/domain/scoring/index-scores.ts';
import { rankDescending, topDescending } from '../src/domain/scoring/rank.ts';
import { requirementScores } from '../src/domain/scoring/requirement-scores.ts';
import { weighRequirements } from '../src/domain/scoring/score-edition.ts';
import {
  column,
  edition,
  editionIndicator,
  indicator,
  requirement,
} from '../tests/unit/domain/scoring/small-edition.ts';

/** Run with `npx tsx bench/scoring.ts [cities]`. CPU medians of interleaved rounds; only ratios travel. */
const CITY_COUNT = Number(process.argv[2] ?? 100_000);
const ROUNDS = 15;
const TOP_COUNT = 20;

/** A city as a program without columns would hold it. */
interface PlainCity {
  number: number;
  requirements: (number | null)[];
}

interface RatedCity {
  city: PlainCity;
  index: number;
}

const random = mulberry32(20261);
const ids = Array.from({ length: 8 }, (_, r) => `i${r + 1}`);
const bench: Edition = edition(
  ids.map((id, r) => requirement(r + 1, [editionIndicator(id)])),
  { indexMinPoints: 77 },
);
const indicators = ids.map(indicator);
const columns: IndicatorColumn[] = ids.map(() =>
  column(Array.from({ length: CITY_COUNT }, () => (random() < 0.01 ? Number.NaN : random() * 100))),
);
const scores = requirementScores(bench, indicators, columns, CITY_COUNT);
const plain: PlainCity[] = Array.from({ length: CITY_COUNT }, (_, i) => ({
  number: i,
  requirements: scores.requirements.map((requirements) => present(requirements[i])),
}));
/** Weights of round `round`, so that no round repeats the one before. */
const weightsAt = (round: number): number[] => ids.map((_, r) => 1 + ((r * 5 + round) % 7));
const out = new Float64Array(CITY_COUNT);

compare(`move a weight, top ${TOP_COUNT}`, {
  atlas: (round) => [
    ...topDescending(indexFromRequirements(scores, weightsAt(round), out), TOP_COUNT),
  ],
  'eight columns fused by hand': (round) => [
    ...topDescending(fusedIndex(weightsAt(round)), TOP_COUNT),
  ],
  'plain objects': (round) =>
    plainRanking(weightsAt(round))
      .slice(0, TOP_COUNT)
      .map(({ city }) => city.number),
});

compare('rank all cities', {
  atlas: () => [...rankDescending(scores.requirements[0] as Float64Array, 1e-9).order].slice(0, 3),
  'sort with a comparator': () =>
    [...comparatorOrder(scores.requirements[0] as Float64Array)].slice(0, 3),
});

compare('index, ecologies, status and rank of all', {
  atlas: (round) => [...weighRequirements(scores, bench, weightsAt(round)).order.subarray(0, 3)],
  'plain objects, index and rank alone': (round) =>
    plainRanking(weightsAt(round))
      .slice(0, 3)
      .map(({ city }) => city.number),
});

compare('requirement scores from values, once per package', {
  atlas: () => [requirementScores(bench, indicators, columns, CITY_COUNT).pointsPresent.length],
});

/** Checks that all ways give one answer, then times them in turn and prints medians and ratios. */
function compare(title: string, ways: Record<string, (round: number) => number[]>): void {
  const names = Object.keys(ways);
  const answers = names.map((name) => JSON.stringify(ways[name]?.(1)));
  if (new Set(answers).size !== 1) throw new Error(`Answers differ: ${answers.join(' ')}`);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const start = process.cpuUsage();
      ways[name]?.(round);
      const { user, system } = process.cpuUsage(start);
      times.get(name)?.push((user + system) / 1000);
    }
  }
  const medians = names.map((name) => median(times.get(name) ?? []));
  console.log(`${title}, ${CITY_COUNT} cities × ${ids.length}`);
  for (const [n, name] of names.entries()) {
    const ratio = (medians[n] as number) / (medians[0] as number);
    console.log(
      `  ${name.padEnd(36)} ${(medians[n] as number).toFixed(2).padStart(8)} ms ${ratio.toFixed(2).padStart(7)} ×`,
    );
  }
}

/** The least work there is: one loop written for exactly eight columns without a missing rule. */
function fusedIndex(weights: number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const [w1, w2, w3, w4, w5, w6, w7, w8] = weights.map((weight) => weight / total) as Eight<number>;
  const [c1, c2, c3, c4, c5, c6, c7, c8] = scores.requirementTerms as Eight<Float64Array>;
  for (let i = 0; i < CITY_COUNT; i++) {
    out[i] = Math.exp(
      w1 * (c1[i] as number) +
        w2 * (c2[i] as number) +
        w3 * (c3[i] as number) +
        w4 * (c4[i] as number) +
        w5 * (c5[i] as number) +
        w6 * (c6[i] as number) +
        w7 * (c7[i] as number) +
        w8 * (c8[i] as number),
    );
  }
  return out;
}

type Eight<T> = [T, T, T, T, T, T, T, T];

function plainRanking(weights: number[]): RatedCity[] {
  const rated: RatedCity[] = [];
  for (const city of plain) {
    let sum = 0;
    let total = 0;
    for (const [r, score] of city.requirements.entries()) {
      if (score === null) continue;
      sum += (weights[r] as number) * Math.log(Math.max(score, 1));
      total += weights[r] as number;
    }
    if (city.requirements.includes(null)) continue;
    rated.push({ city, index: Math.exp(sum / total) });
  }
  return rated.sort((a, b) => b.index - a.index);
}

function comparatorOrder(column: Float64Array): number[] {
  return [...column.keys()]
    .filter((i) => !Number.isNaN(column[i]))
    .sort((a, b) => (column[b] as number) - (column[a] as number));
}

function present(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Small seeded generator, so that runs compare. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
