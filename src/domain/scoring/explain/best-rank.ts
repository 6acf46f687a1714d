/** The best place that a city reaches by weights alone. */
export interface BestRank {
  /** Rank under `weights`. */
  rank: number;
  /** Shares of the requirements, which sum to 1, none below the floor. */
  weights: number[];
  /** No weights within the floor give a better rank than this; where it equals `rank`, the answer is exact. */
  bound: number;
}

/** Amounts of weight that are moved between two requirements, large to small. */
const STEPS = [0.4, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005];

/**
 * Looks for the weights that place one row as high as possible, each weight at least `floor01`.
 *
 * `terms`: per requirement the terms of the mean, see `powerTerms`; `sign` is −1 for a negative exponent,
 * where a smaller term is better. Only rows with `isCompared` count. The search starts from the corners of
 * what the floor allows and from `start`, and moves weight between two requirements as long as that leaves
 * fewer rows above; the bound counts the rows that are above in every corner and so everywhere between.
 */
export function bestRank(
  terms: readonly Float64Array[],
  isCompared: Uint8Array,
  row: number,
  options: { sign: 1 | -1; floor01: number; start: readonly number[] },
): BestRank {
  const { sign, floor01, start } = options;
  const count = terms.length;
  if (!(floor01 >= 0 && floor01 * count <= 1)) throw new RangeError(`Bad floor: ${floor01}`);
  const leads = leadsOver(terms, isCompared, row, sign);
  const corners = terms.map((_, r) =>
    terms.map((_, s) => floor01 + (s === r ? 1 - floor01 * count : 0)),
  );
  let best = { rank: Number.POSITIVE_INFINITY, weights: [...start] };
  for (const from of [start.map((share) => Math.max(share, floor01)), ...corners]) {
    const found = climb(leads, rescaled(from), floor01);
    if (found.rank < best.rank) best = found;
  }
  return { ...best, bound: 1 + aboveEverywhere(leads, corners) };
}

/** Per requirement how far every other compared row leads over `row`, in terms. */
function leadsOver(
  terms: readonly Float64Array[],
  isCompared: Uint8Array,
  row: number,
  sign: 1 | -1,
): Float64Array[] {
  const others = [...isCompared.keys()].filter((i) => i !== row && isCompared[i] === 1);
  return terms.map((column) =>
    Float64Array.from(others, (i) => sign * ((column[i] as number) - (column[row] as number))),
  );
}

function rescaled(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function leadUnder(leads: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const lead = new Float64Array(leads[0]?.length ?? 0);
  for (const [r, column] of leads.entries()) {
    const weight = weights[r] as number;
    for (let i = 0; i < lead.length; i++)
      lead[i] = (lead[i] as number) + weight * (column[i] as number);
  }
  return lead;
}

/** Leads smaller than this are rounding. */
const NO_LEAD = 1e-12;

function climb(
  leads: readonly Float64Array[],
  from: readonly number[],
  floor01: number,
): { rank: number; weights: number[] } {
  const weights = [...from];
  let lead = leadUnder(leads, weights);
  let above = lead.reduce((sum, value) => sum + (value > NO_LEAD ? 1 : 0), 0);
  for (const step of STEPS) {
    for (let move = bestMove(leads, lead, weights, { step, floor01, above }); move; ) {
      weights[move.from] = (weights[move.from] as number) - step;
      weights[move.to] = (weights[move.to] as number) + step;
      lead = leadUnder(leads, weights);
      above = move.above;
      move = bestMove(leads, lead, weights, { step, floor01, above });
    }
  }
  return { rank: above + 1, weights };
}

/** The move of `step` that leaves the fewest rows above, if it leaves fewer than `above`. */
function bestMove(
  leads: readonly Float64Array[],
  lead: Float64Array,
  weights: readonly number[],
  { step, floor01, above }: { step: number; floor01: number; above: number },
): { from: number; to: number; above: number } | null {
  let best: { from: number; to: number; above: number } | null = null;
  for (const [from, weight] of weights.entries()) {
    if (weight - step < floor01) continue;
    const lost = leads[from] as Float64Array;
    for (let to = 0; to < weights.length; to++) {
      if (to === from) continue;
      const won = leads[to] as Float64Array;
      let count = 0;
      for (let i = 0; i < lead.length; i++) {
        const moved = (lead[i] as number) + step * ((won[i] as number) - (lost[i] as number));
        if (moved > NO_LEAD) count++;
      }
      if (count < (best?.above ?? above)) best = { from, to, above: count };
    }
  }
  return best;
}

function aboveEverywhere(
  leads: readonly Float64Array[],
  corners: readonly (readonly number[])[],
): number {
  const inCorners = corners.map((weights) => leadUnder(leads, weights));
  let count = 0;
  for (let i = 0; i < (leads[0]?.length ?? 0); i++) {
    if (inCorners.every((lead) => (lead[i] as number) > NO_LEAD)) count++;
  }
  return count;
}
