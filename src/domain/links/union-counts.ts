import { type Matrix, zeroMatrix } from '../matrix.ts';
import type { SectorId } from '../sector.ts';
import type { LinkTable } from './link-table.ts';
import type { Project } from './recorded.ts';

/** Shown links of the union, counted by regions of their member ends. */
export interface UnionCounts {
  /** Row = sector, column = region: links with an end in the region, a link inside it once. */
  bySector: Matrix;
  /** Symmetric: links between two regions; on the diagonal those inside one. */
  byRegions: Matrix;
  /** Links without a member city at both ends, which are not in `byRegions`. */
  leftOut: number;
}

/**
 * Counts links in one pass. Each is one record, whatever its kind.
 * @param links indexes into the table
 * @param regionOf region number of each city
 */
export function unionCounts(
  table: LinkTable,
  links: ArrayLike<number>,
  regionOf: ArrayLike<number>,
  regionCount: number,
): UnionCounts {
  const bySector = zeroMatrix(table.sectorIds.length, regionCount);
  const byRegions = zeroMatrix(regionCount, regionCount);
  let leftOut = 0;
  const add = ({ values, columns }: Matrix, row: number, column: number): void => {
    const cell = row * columns + column;
    values[cell] = (values[cell] as number) + 1;
  };
  for (let at = 0; at < links.length; at++) {
    const link = links[at] as number;
    const from = regionOf[table.fromCities[link] as number] ?? -1;
    const to = regionOf[table.toCities[link] as number] ?? -1;
    const sector = table.sectors[link] as number;
    if (from >= 0) add(bySector, sector, from);
    if (to >= 0 && to !== from) add(bySector, sector, to);
    if (from < 0 || to < 0) {
      leftOut++;
      continue;
    }
    add(byRegions, from, to);
    if (from !== to) add(byRegions, to, from);
  }
  return { bySector, byRegions, leftOut };
}

/**
 * Projects by sector and region of the member cities near them: a project near cities of two regions counts in both,
 * one near several cities of a region once. Those without a sector or without a member city near count nowhere.
 * @param chosen indexes into `projects`
 */
export function projectsByRegion(
  projects: readonly Pick<Project, 'sector' | 'near'>[],
  chosen: ArrayLike<number>,
  sectorIds: readonly SectorId[],
  regionOf: ArrayLike<number>,
  regionCount: number,
): Matrix {
  const counts = zeroMatrix(sectorIds.length, regionCount);
  for (let at = 0; at < chosen.length; at++) {
    const project = projects[chosen[at] as number];
    const sector = sectorIds.indexOf(project?.sector ?? '');
    if (!project || sector < 0) continue;
    for (const region of new Set(project.near.map(({ city }) => regionOf[city] ?? -1))) {
      if (region >= 0) {
        const cell = sector * regionCount + region;
        counts.values[cell] = (counts.values[cell] as number) + 1;
      }
    }
  }
  return counts;
}

/** Links between member cities as a net: one link a pair, weighted by its records; loops left out. */
export function memberNet(table: LinkTable, links: ArrayLike<number>, cityCount: number) {
  const records = new Map<number, number>();
  for (let at = 0; at < links.length; at++) {
    const a = table.fromCities[links[at] as number] as number;
    const b = table.toCities[links[at] as number] as number;
    if (a < 0 || b < 0 || a === b) continue;
    const pair = Math.min(a, b) * cityCount + Math.max(a, b);
    records.set(pair, (records.get(pair) ?? 0) + 1);
  }
  const pairs = [...records.keys()];
  return {
    nodeCount: cityCount,
    from: Uint32Array.from(pairs, (pair) => Math.floor(pair / cityCount)),
    to: Uint32Array.from(pairs, (pair) => pair % cityCount),
    weights: Float64Array.from(records.values()),
  };
}
