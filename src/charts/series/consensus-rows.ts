import type { AtlasData } from '../../domain/atlas-data.ts';
import { cityRows, type ExtraColumn } from '../../domain/export/city-export.ts';
import { type ExportTable, formulaSafe } from '../../domain/export/formula-safe.ts';
import type { Consensus, RobustTop } from '../../domain/scoring/consensus.ts';

/** One method that takes part in a consensus. */
export interface ConsensusMethod {
  name: string;
  hash: string;
  /** Rank per city, 0 = none. */
  ranks: Int32Array;
}

/** Cities that some method ranks and the filters leave, by their median rank, then by the worst. */
export function consensusCities(
  { median, worst, rankedBy }: Consensus,
  visible: Uint8Array,
): number[] {
  return [...visible.keys()]
    .filter((city) => visible[city] === 1 && (rankedBy[city] ?? 0) > 0)
    .sort(
      (a, b) =>
        (median[a] as number) - (median[b] as number) ||
        (worst[a] as number) - (worst[b] as number),
    );
}

/** Cities that every method ranks. */
export function rankedByAll({ rankedBy, methodCount }: Consensus): number {
  return rankedBy.reduce((count, methods) => count + Number(methods === methodCount), 0);
}

/**
 * The ranks as a file: one row per city in the order given, with best, median and worst, by how many methods
 * it stands in the first `topCount`, and its rank by each method. Text is formula-safe.
 * @throws when an index has no city
 */
export function consensusTable(
  data: Pick<AtlasData, 'cities'>,
  methods: readonly ConsensusMethod[],
  { best, median, worst, rankedBy }: Consensus,
  { hits }: RobustTop,
  topCount: number,
  cityIndexes: Iterable<number>,
): ExportTable {
  const extra: ExtraColumn[] = [
    { name: 'rank_best', cellOf: (city) => best[city] || null },
    { name: 'rank_median', cellOf: (city) => median[city] ?? null },
    { name: 'rank_worst', cellOf: (city) => worst[city] || null },
    { name: 'methods_ranking', cellOf: (city) => rankedBy[city] ?? 0 },
    { name: `methods_in_top_${topCount}`, cellOf: (city) => hits[city] ?? 0 },
    ...methods.map(
      ({ name, hash, ranks }): ExtraColumn => ({
        name: formulaSafe(`${name} (${hash})`),
        cellOf: (city) => ranks[city] || null,
      }),
    ),
  ];
  return cityRows(data, cityIndexes, extra);
}
