import type { AtlasData } from '../../domain/atlas-data.ts';
import { cityRows } from '../../domain/export/city-export.ts';
import type { ExportTable } from '../../domain/export/formula-safe.ts';

/** Ranks under one method: 0 = none. */
export interface MethodRanks {
  rank: Int32Array;
  ratedCount: number;
}

/** A city whose rank is followed from one method to another. */
export interface RankSlope {
  city: number;
  from: number;
  to: number;
  /** Places won; negative = lost. */
  gain: number;
  /** Place in the tray, or null for one of those that move most. */
  slot: number | null;
}

/**
 * The compared cities, and of the other shown ones those that win and lose most places: at most `moverCount`
 * each way. A city without a rank on one side has no slope.
 */
export function rankSlopes(
  from: MethodRanks,
  to: MethodRanks,
  compared: readonly number[],
  visible: Uint8Array,
  moverCount: number,
): RankSlope[] {
  const slopeOf = (city: number, slot: number | null): RankSlope[] => {
    const [before, after] = [from.rank[city] as number, to.rank[city] as number];
    if (before === 0 || after === 0) return [];
    return [{ city, from: before, to: after, gain: before - after, slot }];
  };
  const own = compared.flatMap((city, slot) => slopeOf(city, slot));
  const taken = new Set(compared);
  const others = [...visible.keys()]
    .filter((city) => visible[city] === 1 && !taken.has(city))
    .flatMap((city) => slopeOf(city, null));
  const winners = others
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, moverCount);
  const losers = others
    .filter(({ gain }) => gain < 0)
    .sort((a, b) => a.gain - b.gain)
    .slice(0, moverCount);
  return [...own, ...winners, ...losers];
}

/** All shown cities with both ranks and the places won, as a file. */
export function slopeTable(
  data: Pick<AtlasData, 'cities'>,
  from: MethodRanks,
  to: MethodRanks,
  visible: Uint8Array,
  names: { from: string; to: string },
): ExportTable {
  const rankOf =
    ({ rank }: MethodRanks) =>
    (city: number) =>
      rank[city] || null;
  const shown = [...visible.keys()].filter((city) => visible[city] === 1);
  return cityRows(data, shown, [
    { name: 'from_method', cellOf: () => names.from },
    { name: 'to_method', cellOf: () => names.to },
    { name: 'from_rank', cellOf: rankOf(from) },
    { name: 'to_rank', cellOf: rankOf(to) },
    {
      name: 'places_won',
      cellOf: (city) => {
        const [before, after] = [from.rank[city] as number, to.rank[city] as number];
        return before === 0 || after === 0 ? null : before - after;
      },
    },
  ]);
}
