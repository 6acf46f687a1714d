import { fromPowerTerm, isGeometric } from '../power-mean.ts';
import type { DrawPlan } from './draw-plan.ts';
import {
  eachRequirement,
  NO_WEIGHT,
  type RequirementRoom,
  requirementRoom,
  writeRequirement,
} from './draw-requirements.ts';
import { type PairwiseRoom, pairwiseRoom, pairwiseScoresInto } from './pairwise-scores.ts';
import { type Draw, sampleDraw } from './sample-draw.ts';

/** Room that the draws of one plan share. */
interface Workspace extends RequirementRoom {
  /** Per row the terms so far and the requirement weight that they rest on. */
  total: Float64Array;
  totalWeight: Float64Array;
  index: Float64Array;
  /** Per requirement its scores, where pairs are compared; null where no draw does. */
  pairs: { columns: Float64Array[]; room: PairwiseRoom } | null;
  keys: Float64Array;
}

/**
 * Ranks of every city of a plan in the draws [from, to): `Uint32Array` of (to − from) × rows, a draw after a
 * draw, 1 = best, ties share the better rank. The same numbers however the draws are split.
 */
export function drawRanks(plan: DrawPlan, seed: number, from: number, to: number): Uint32Array {
  const rowCount = plan.cities.length;
  const room: Workspace = {
    ...requirementRoom(rowCount),
    total: new Float64Array(rowCount),
    totalWeight: new Float64Array(rowCount),
    index: new Float64Array(rowCount),
    pairs: plan.aggregations.some(({ kind }) => kind === 'copeland')
      ? {
          columns: Array.from(plan.requirementShares, () => new Float64Array(rowCount)),
          room: pairwiseRoom(rowCount),
        }
      : null,
    keys: new Float64Array(rowCount),
  };
  const ranks = new Uint32Array((to - from) * rowCount);
  for (let number = from; number < to; number++) {
    const draw = sampleDraw(plan, seed, number);
    if (draw.aggregation.kind === 'mean') scoreMeans(plan, draw, draw.aggregation.exponent, room);
    else scorePairs(plan, draw, room);
    const start = (number - from) * rowCount;
    rankInto(ranks.subarray(start, start + rowCount), room, plan.tieTolerance);
  }
  return ranks;
}

/** Writes the index of one draw into `room.index`. */
function scoreMeans(plan: DrawPlan, draw: Draw, exponent: number, room: Workspace): void {
  const { rowCount, total, totalWeight, index } = room;
  total.fill(0);
  totalWeight.fill(0);
  eachRequirement(plan, draw, room, (_, share) =>
    addRequirement(room, share, exponent, plan.floor),
  );
  for (let i = 0; i < rowCount; i++) {
    const mean = (total[i] as number) / (totalWeight[i] as number);
    index[i] = fromPowerTerm(mean, exponent);
  }
}

/** Writes wins minus losses of one draw into `room.index`. */
function scorePairs(plan: DrawPlan, draw: Draw, room: Workspace): void {
  const { index, pairs } = room;
  if (!pairs) throw new Error('No room for pairs');
  const columns: Float64Array[] = [];
  const weights: number[] = [];
  let hasGaps = false;
  eachRequirement(plan, draw, room, (requirement, share) => {
    const column = pairs.columns[requirement] as Float64Array;
    hasGaps = writeRequirement(room, column) || hasGaps;
    columns.push(column);
    weights.push(share);
  });
  pairwiseScoresInto(index, columns, weights, hasGaps, pairs.room);
}

/** Adds the requirement at hand; a row that has nothing of it rests on the others. */
function addRequirement(room: Workspace, share: number, exponent: number, floor: number): void {
  const { rowCount, sum, weight, lacking, total, totalWeight } = room;
  const isLog = isGeometric(exponent);
  for (let i = 0; i < rowCount; i++) {
    const present = weight - (lacking[i] as number);
    if (present < NO_WEIGHT) continue;
    const score = (sum[i] as number) / present;
    const raised = Math.max(score, floor);
    let term = score;
    if (isLog) term = Math.log(raised);
    else if (exponent !== 1) term = raised ** exponent;
    total[i] = (total[i] as number) + share * term;
    totalWeight[i] = (totalWeight[i] as number) + share;
  }
}

/**
 * Ranks `room.index`, highest first. Score and row share one double, the score in the upper digits, so that
 * the engine's own number sort does the work; the row comes back as the remainder.
 */
function rankInto(ranks: Uint32Array, room: Workspace, tieTolerance: number): void {
  const { rowCount, index, keys } = room;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < rowCount; i++) {
    const score = index[i] as number;
    if (score < min) min = score;
    if (score > max) max = score;
  }
  const slots = 2 ** Math.ceil(Math.log2(rowCount + 1));
  const perSlot = 1 / slots;
  const steps = 2 ** 52 / slots - 1;
  const factor = max > min ? steps / (max - min) : 0;
  for (let i = 0; i < rowCount; i++) {
    const distance = max - (index[i] as number);
    // A row without any weight in this draw has no index and stands last.
    const step = Number.isNaN(distance) ? steps : Math.floor(distance * factor);
    keys[i] = step * slots + i;
  }
  keys.sort();
  let shared = 0;
  let before = Number.NaN;
  for (let place = 0; place < rowCount; place++) {
    const key = keys[place] as number;
    const row = key - Math.floor(key * perSlot) * slots;
    const score = index[row] as number;
    if (!(before - score <= tieTolerance)) shared = place + 1;
    ranks[row] = shared;
    before = score;
  }
}
