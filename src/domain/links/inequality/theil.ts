import { checkLength } from '../../matrix.ts';

/** One group's part in an inequality. */
export interface TheilGroup {
  group: number;
  /** Rows that count. */
  count: number;
  /** Share of all population, and of the total of value times population, 0–1. */
  populationShare: number;
  totalShare: number;
  /** Population-weighted mean value. */
  mean: number;
  /** Theil T among the group's own rows. */
  theil: number;
  /** `totalShare · ln(mean / mean of all)`: adds up to `between`, below 0 for groups under the mean. */
  betweenPart: number;
  /** `totalShare · theil`: adds up to `within`. */
  withinPart: number;
}

/** Theil's T and its parts. */
export interface Theil {
  /** 0 (all alike) to ln(population / smallest population); NaN where there is nothing to compare. */
  total: number;
  between: number;
  within: number;
  /** In the order of their first row; rows that are missing have no part. */
  groups: TheilGroup[];
  /** Rows that count, and rows left out because their value or population is missing. */
  count: number;
  missingCount: number;
}

/**
 * Inequality of a value among people who each have the value of their row: `T = Σ p (x / μ) ln(x / μ)` with p the
 * population share and μ the weighted mean; a value of 0 contributes 0. It splits exactly into inequality between
 * groups (each person at the mean of the group) and within them (Theil 1967; decomposition Bourguignon 1979,
 * Shorrocks 1980). Does not change with the unit of value or population.
 *
 * `values` and `populations` are 0 or more, NaN = missing; rows with population 0 do not count as people but are
 * not missing. `groups`: a whole number per row. All NaN if no row counts or every value is 0.
 * @throws on a negative or infinite value or population
 */
export function theilOf(
  values: Float64Array,
  populations: Float64Array,
  groups: ArrayLike<number>,
): Theil {
  checkLength('populations', populations, values.length);
  checkLength('groups', groups, values.length);
  const rowsOf = new Map<number, number[]>();
  let missingCount = 0;
  for (let row = 0; row < values.length; row++) {
    const [value, people] = [values[row] as number, populations[row] as number];
    if (Number.isNaN(value) || Number.isNaN(people)) {
      missingCount++;
      continue;
    }
    for (const number of [value, people]) {
      if (!(number >= 0 && number < Infinity)) throw new RangeError(`Bad value: ${number}`);
    }
    const group = groups[row] as number;
    const rows = rowsOf.get(group) ?? [];
    rows.push(row);
    rowsOf.set(group, rows);
  }
  const sums = [...rowsOf].map(([group, rows]) => ({
    group,
    rows,
    ...sumsOf(values, populations, rows),
  }));
  const people = sums.reduce((sum, one) => sum + one.people, 0);
  const amount = sums.reduce((sum, one) => sum + one.amount, 0);
  const mean = amount / people;
  const parts = sums.map((one): TheilGroup => {
    const ownMean = one.amount / one.people;
    const totalShare = one.amount / amount;
    const theil = theilAmong(values, populations, one);
    return {
      group: one.group,
      count: one.rows.length,
      populationShare: one.people / people,
      totalShare,
      mean: ownMean,
      theil,
      betweenPart: totalShare === 0 ? 0 : totalShare * Math.log(ownMean / mean),
      withinPart: totalShare === 0 ? 0 : totalShare * theil,
    };
  });
  const isKnown = amount > 0;
  const between = isKnown ? parts.reduce((sum, one) => sum + one.betweenPart, 0) : Number.NaN;
  const within = isKnown ? parts.reduce((sum, one) => sum + one.withinPart, 0) : Number.NaN;
  return {
    total: between + within,
    between,
    within,
    groups: parts,
    count: values.length - missingCount,
    missingCount,
  };
}

interface Sums {
  rows: number[];
  people: number;
  amount: number;
}

function sumsOf(
  values: Float64Array,
  populations: Float64Array,
  rows: readonly number[],
): { people: number; amount: number } {
  let people = 0;
  let amount = 0;
  for (const row of rows) {
    people += populations[row] as number;
    amount += (populations[row] as number) * (values[row] as number);
  }
  return { people, amount };
}

/** T among rows; NaN where all values are 0. */
function theilAmong(values: Float64Array, populations: Float64Array, of: Sums): number {
  if (of.amount === 0) return Number.NaN;
  const mean = of.amount / of.people;
  let sum = 0;
  for (const row of of.rows) {
    const ratio = (values[row] as number) / mean;
    if (ratio > 0) sum += ((populations[row] as number) / of.people) * ratio * Math.log(ratio);
  }
  return sum;
}
