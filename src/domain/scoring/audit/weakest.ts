import type { LevelShares } from './level-shares.ts';
import type { MethodAudit } from './method-audit.ts';

/** Requirement (0-based) with weight that goes along least with the index; −1 where none is defined. */
export function weakestRequirement({ importance }: Pick<MethodAudit, 'importance'>): number {
  let weakest = -1;
  for (const [r, { nominal01, r2 }] of importance.entries()) {
    if (nominal01 === 0 || Number.isNaN(r2)) continue;
    if (weakest < 0 || r2 < (importance[weakest]?.r2 ?? Number.NaN)) weakest = r;
  }
  return weakest;
}

/** Share of the points that are there that come from one level, over all requirements. */
export function meanLevelShare(
  levels: readonly LevelShares[],
  level: 'city01' | 'subnational01' | 'country01',
): number {
  let [some, present] = [0, 0];
  for (const shares of levels) {
    some += shares[level];
    present += 1 - shares.missing01;
  }
  return some / present;
}
