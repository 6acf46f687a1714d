import type { ReachTarget } from './lab-choices.ts';
import { uncoveredByGroup } from './measures/coverage.ts';
import type { DistanceRange } from './measures/uncertainty.ts';
import { distancesTo, type ReachBase } from './reach.ts';

/** What a part reaches in one county. */
export interface CountyReach {
  /** Code of the county. */
  county: string;
  villages: number;
  /** Villages within, and between what their number may lie. */
  count: number;
  lowest: number;
  highest: number;
  /** Of the county's villages; NaN where it has none. */
  share01: number;
  outOfReach: number;
  /** Estimated people of the villages within; NaN where those of a village are not known. */
  people: number;
}

/** What a part reaches within `xKm`, county by county in the order of `base.countyCodes`. */
export function reachByCounty(base: ReachBase, target: ReachTarget, xKm: number): CountyReach[] {
  const rows = base.countyCodes.map((county) => ({
    ...{ county, villages: 0, people: 0 },
    ...{ count: 0, lowest: 0, highest: 0 },
  }));
  const { distancesKm, leastKm, mostKm } = base.distances.get(target) as DistanceRange;
  for (const [at, km] of distancesKm.entries()) {
    const row = rows[base.counties[at] as number];
    if (!row) throw new Error(`Unexpected county: ${base.counties[at]}`);
    row.villages++;
    if ((mostKm[at] as number) <= xKm) row.lowest++;
    if ((leastKm[at] as number) <= xKm) row.highest++;
    if (!(km <= xKm)) continue;
    row.count++;
    row.people += base.people[at] as number;
  }
  return rows.map((row) => ({
    ...row,
    share01: row.villages > 0 ? row.count / row.villages : Number.NaN,
    outOfReach: row.villages - row.count,
  }));
}

/** Villages that a part does not reach, by county, most first. */
export function unreachedByCounty(
  base: ReachBase,
  target: ReachTarget,
  xKm: number,
): { county: string; villages: number[] }[] {
  return uncoveredByGroup(distancesTo(base, target), xKm, base.counties)
    .map(({ group, rows }) => ({
      county: base.countyCodes[group] ?? '',
      villages: rows.map((at) => base.rows[at] as number),
    }))
    .sort((a, b) => b.villages.length - a.villages.length);
}
