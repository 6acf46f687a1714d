import type { DrawColumn, DrawPlan } from './draw-plan.ts';
import type { Draw } from './sample-draw.ts';

/** Less weight than this is none. */
export const NO_WEIGHT = 1e-12;

/** Room for one requirement of one draw, shared by all draws of a plan, so that a draw allocates next to nothing. */
export interface RequirementRoom {
  rowCount: number;
  /** Scores of the indicator at hand, gaps filled. */
  column: Float64Array;
  /** `Σ w z` per row of the requirement at hand. */
  sum: Float64Array;
  /** `Σ w` of the requirement at hand, and what of it each row lacks. */
  weight: number;
  lacking: Float64Array;
  /** Whether `lacking` holds anything. */
  isLacking: boolean;
}

export function requirementRoom(rowCount: number): RequirementRoom {
  return {
    rowCount,
    column: new Float64Array(rowCount),
    sum: new Float64Array(rowCount),
    weight: 0,
    lacking: new Float64Array(rowCount),
    isLacking: false,
  };
}

/** Sums up the indicators of each requirement and hands it on, if it has weight in this draw. */
export function eachRequirement(
  plan: DrawPlan,
  draw: Draw,
  room: RequirementRoom,
  take: (requirement: number, share: number) => void,
): void {
  const { requirementOf } = plan;
  for (let j = 0; j < requirementOf.length; ) {
    const requirement = requirementOf[j] as number;
    room.sum.fill(0);
    room.weight = 0;
    if (room.isLacking) room.lacking.fill(0);
    room.isLacking = false;
    for (; requirementOf[j] === requirement; j++) addIndicator(plan, draw, j, room);
    const share = draw.requirementWeights[requirement] as number;
    if (share > 0 && room.weight >= NO_WEIGHT) take(requirement, share);
  }
}

/** Adds one indicator to the requirement at hand. */
function addIndicator(plan: DrawPlan, draw: Draw, j: number, room: RequirementRoom): void {
  const { rowCount, column, sum } = room;
  const table = draw.scored < 0 ? plan.goalposts?.columns : plan.scored[draw.scored];
  const { values, missing, isEmpty } = (table as DrawColumn[])[j] as DrawColumn;
  const { rows } = missing;
  column.set(values);
  if (draw.scored < 0) {
    const lower = draw.lower[j] as number;
    const factor = 100 / ((draw.upper[j] as number) - lower);
    for (let i = 0; i < rowCount; i++) {
      const score = Math.min(Math.max(((column[i] as number) - lower) * factor, 0), 100);
      column[i] = score;
    }
  }
  if (plan.fillsGaps) {
    for (let k = 0; k < rows.length; k++) {
      const low = missing.low[k] as number;
      const high = missing.high[k] as number;
      column[rows[k] as number] = low + draw.random() * (high - low);
    }
  }
  const share = draw.indicatorWeights[j] as number;
  if (j === draw.leftOut || share === 0 || isEmpty) return;
  room.weight += share;
  if (!plan.fillsGaps && rows.length > 0) {
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] as number;
      column[row] = 0;
      room.lacking[row] = (room.lacking[row] as number) + share;
    }
    room.isLacking = true;
  }
  for (let i = 0; i < rowCount; i++) sum[i] = (sum[i] as number) + share * (column[i] as number);
}

/** Writes the scores of the requirement at hand, NaN for a row that has nothing of it; true if there is one. */
export function writeRequirement(
  { rowCount, sum, weight, lacking }: RequirementRoom,
  into: Float64Array,
) {
  let hasGaps = false;
  for (let i = 0; i < rowCount; i++) {
    const present = weight - (lacking[i] as number);
    const isGap = present < NO_WEIGHT;
    if (isGap) hasGaps = true;
    into[i] = isGap ? Number.NaN : (sum[i] as number) / present;
  }
  return hasGaps;
}
