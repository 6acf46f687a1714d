import type { Matrix } from '../../matrix.ts';
import type { PotentialBase } from './potential-base.ts';

/** Offers of one sector spread over the needs: flows as shares of the whole, with their sums. */
export interface Allocation {
  flows: Matrix;
  /** Share of each city in all offers and in all needs; 0 = none, or not known. */
  offered: Float64Array;
  needed: Float64Array;
}

/** Shares of the cities in the offers or needs of a sector, weighed by inhabitants unless all count alike. */
export function sharesOf(
  { cityCount: n, populations }: PotentialBase,
  values: Float64Array,
  sector: number,
  hasEqualSizes: boolean,
): Float64Array {
  const amounts = Float64Array.from({ length: n }, (_, city) => {
    const size = hasEqualSizes ? 1 : (populations[city] as number);
    const amount = (values[sector * n + city] as number) * size;
    return Number.isNaN(amount) ? 0 : amount;
  });
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total > 0 ? amounts.map((amount) => amount / total) : amounts;
}

/** Adds the strengths of one sector, which has a share in the whole, and where it is the largest says so. */
export function addStrengths(
  { cityCount: n, offers, needs }: PotentialBase,
  { flows, offered, needed }: Allocation,
  { sector, minFit01, share01 }: { sector: number; minFit01: number; share01: number },
  into: { strengths: Matrix; largest: Float64Array; leadingSectors: Uint8Array },
): void {
  // √(flow / offered · flow / needed), the roots of rows and columns taken once.
  const byRow = offered.map((share) => 1 / Math.sqrt(share));
  const byColumn = needed.map((share) => share01 / Math.sqrt(share));
  for (let from = 0, cell = 0; from < n; from++) {
    const offer = offers[sector * n + from] as number;
    for (let to = 0; to < n; to++, cell++) {
      const flow = flows.values[cell] as number;
      if (!(flow > 0) || offer * (needs[sector * n + to] as number) < minFit01) continue;
      const part = flow * (byRow[from] as number) * (byColumn[to] as number);
      into.strengths.values[cell] = (into.strengths.values[cell] as number) + part;
      if (part > (into.largest[cell] as number)) {
        into.largest[cell] = part;
        into.leadingSectors[cell] = sector;
      }
    }
  }
}
