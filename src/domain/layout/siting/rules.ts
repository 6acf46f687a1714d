import type { Neighbours } from './neighbours.ts';

/** Candidates in groups of which each must get at least so many, as villages in counties. */
export interface GroupMinima {
  /** Group of each candidate; −1 = in none. */
  groupOf: Int32Array;
  /** Least number of chosen candidates of each group. */
  minima: Int32Array;
}

/** Chosen candidates keep a distance from each other. */
export interface Spacing {
  minKm: number;
  /** The candidates closer than `minKm` to each candidate, itself included or not. */
  tooClose: Neighbours;
}

/** What a choice of candidates must obey. */
export interface SitingRules {
  /** How many are chosen, those that are fixed included. */
  count: number;
  /** Candidates that are chosen whatever comes, such as villages already designated. */
  fixed?: ArrayLike<number>;
  /** Candidates that are never chosen. */
  excluded?: ArrayLike<number>;
  groups?: GroupMinima;
  spacing?: Spacing;
}

/** A rule that cannot be kept, and by how much. */
export type Shortfall =
  | { rule: 'candidates'; asked: number; available: number }
  | { rule: 'fixed-over-count'; fixed: number; asked: number }
  | { rule: 'fixed-excluded'; candidates: number[] }
  | { rule: 'group-minimum'; group: number; asked: number; available: number }
  /** The fixed ones and those that the groups still lack are more than are chosen. */
  | { rule: 'minima-over-count'; needed: number; asked: number }
  | { rule: 'fixed-spacing'; first: number; second: number; distanceKm: number; minKm: number }
  /**
   * No set that keeps the distance was found. `placed` could be placed; more than `atMost` cannot be (proven), so
   * with `atMost` of `asked` or more a set may exist. `group` = the group that falls short, null = the whole.
   */
  | {
      rule: 'spacing';
      group: number | null;
      minKm: number;
      asked: number;
      placed: number;
      atMost: number;
    }
  /** A method that needs all distances at once would need too much memory. */
  | { rule: 'size'; cells: number; available: number };

/** A choice, or the rules that cannot be kept. */
export type Siting<T> = { ok: true; value: T } | { ok: false; shortfalls: Shortfall[] };

/** Rules with every list filled in. */
export interface FullRules {
  count: number;
  fixed: Int32Array;
  isFixed: Uint8Array;
  isExcluded: Uint8Array;
  groupOf: Int32Array;
  minima: Int32Array;
  spacing: Spacing | null;
}

/**
 * Rules for so many candidates, ready for use, or all that cannot be kept and needs no search to be seen.
 * @throws when a list does not fit the candidates
 */
export function readRules(candidateCount: number, rules: SitingRules): Siting<FullRules> {
  const { count, groups, spacing } = rules;
  if (!Number.isInteger(count) || count < 0) throw new Error(`Unexpected count: ${count}`);
  const fixed = Int32Array.from(rules.fixed ?? []);
  const isFixed = flagsOf('fixed', fixed, candidateCount);
  const isExcluded = flagsOf('excluded', Int32Array.from(rules.excluded ?? []), candidateCount);
  const groupOf = groups?.groupOf ?? new Int32Array(candidateCount).fill(-1);
  const minima = groups?.minima ?? new Int32Array(0);
  if (groupOf.length !== candidateCount)
    throw new Error(`Unexpected length of groupOf: ${groupOf.length}, not ${candidateCount}`);
  const wrongGroup = groupOf.find((group) => group < -1 || group >= minima.length);
  if (wrongGroup !== undefined) throw new Error(`Unexpected group: ${wrongGroup}`);
  if (spacing && spacing.tooClose.offsets.length !== candidateCount + 1)
    throw new Error(`Unexpected spacing of ${spacing.tooClose.offsets.length - 1} candidates`);
  const value = { count, fixed, isFixed, isExcluded, groupOf, minima, spacing: spacing ?? null };
  const shortfalls = [...countShortfalls(value), ...fixedShortfalls(value)];
  return shortfalls.length > 0 ? { ok: false, shortfalls } : { ok: true, value };
}

function countShortfalls({ count, fixed, isFixed, isExcluded, groupOf, minima }: FullRules) {
  const shortfalls: Shortfall[] = [];
  const available = isExcluded.length - isExcluded.reduce((sum, flag) => sum + flag, 0);
  if (available < count) shortfalls.push({ rule: 'candidates', asked: count, available });
  if (fixed.length > count)
    shortfalls.push({ rule: 'fixed-over-count', fixed: fixed.length, asked: count });
  let needed = fixed.length;
  for (const [group, asked] of minima.entries()) {
    let open = 0;
    let taken = 0;
    for (let c = 0; c < groupOf.length; c++) {
      if (groupOf[c] !== group) continue;
      if (!isExcluded[c]) open++;
      if (isFixed[c]) taken++;
    }
    if (open < asked) shortfalls.push({ rule: 'group-minimum', group, asked, available: open });
    needed += Math.max(0, asked - taken);
  }
  if (needed > count && needed > fixed.length)
    shortfalls.push({ rule: 'minima-over-count', needed, asked: count });
  return shortfalls;
}

function fixedShortfalls({ fixed, isFixed, isExcluded, spacing }: FullRules): Shortfall[] {
  const shortfalls: Shortfall[] = [];
  const candidates = [...fixed].filter((c) => isExcluded[c]);
  if (candidates.length > 0) shortfalls.push({ rule: 'fixed-excluded', candidates });
  if (!spacing) return shortfalls;
  const { offsets, items, distancesKm } = spacing.tooClose;
  for (const first of fixed) {
    for (let k = offsets[first] as number; k < (offsets[first + 1] as number); k++) {
      const second = items[k] as number;
      if (second <= first || !isFixed[second]) continue;
      const distanceKm = distancesKm[k] as number;
      shortfalls.push({ rule: 'fixed-spacing', first, second, distanceKm, minKm: spacing.minKm });
    }
  }
  return shortfalls;
}

function flagsOf(name: string, list: Int32Array, length: number): Uint8Array {
  const flags = new Uint8Array(length);
  for (const c of list) {
    if (c < 0 || c >= length) throw new Error(`Unexpected candidate in ${name}: ${c}`);
    if (flags[c]) throw new Error(`Candidate twice in ${name}: ${c}`);
    flags[c] = 1;
  }
  return flags;
}
