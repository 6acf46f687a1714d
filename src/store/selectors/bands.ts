import { createSelector } from 'reselect';
import type { Method } from '../../domain/scoring/method.ts';
import { DRAW_FACTORS, type DrawFactor } from '../../domain/scoring/uncertainty/factors.ts';
import type { RankBands } from '../../domain/scoring/uncertainty/rank-bands.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData } from './data.ts';
import { selectMethod, selectMethodHash, selectScores } from './scores.ts';

/** What rank intervals are to be drawn of. */
export interface BandsRequest {
  method: Method;
  isIndexable: Uint8Array;
  factors: Record<DrawFactor, boolean>;
  seed: number;
}

const selectIsIndexable = (state: AtlasState) => selectScores(state)?.isIndexable ?? null;
const selectHeldFactors = (state: AtlasState) => state.scenario.heldFactors;
const selectSeed = (state: AtlasState) => state.scenario.seed;

/** The request for the method in use; null while nothing is open. */
export const selectBandsRequest = createSelector(
  [selectMethod, selectIsIndexable, selectHeldFactors, selectSeed],
  (method, isIndexable, held, seed): BandsRequest | null => {
    if (!method || !isIndexable) return null;
    const factors = Object.fromEntries(
      DRAW_FACTORS.map((factor) => [factor, !held.has(factor)]),
    ) as Record<DrawFactor, boolean>;
    return { method, isIndexable, factors, seed };
  },
);

/** Whether something on screen shows rank intervals, or a file waits for them. */
export function selectWantsBands(state: AtlasState): boolean {
  const { workspace, dataPage, drawer, pinned } = state.scenario;
  if (!selectData(state)) return false;
  if (state.awaitsBands || (workspace === 'data' && dataPage !== 'package')) return true;
  if (workspace === 'layout') return false;
  return workspace === 'scores' || drawer === 'ranking' || drawer === 'compare' || pinned !== null;
}

/** The newest rank intervals, or null where there are none or the method in use has none. */
export function selectBands({ bands }: AtlasState): RankBands | null {
  return bands.status === 'unavailable' ? null : bands.value;
}

/** Whether the intervals on screen are those of the method in use, not of one that is being left. */
export function selectAreBandsCurrent(state: AtlasState): boolean {
  return selectBands(state)?.methodHash === selectMethodHash(state);
}
