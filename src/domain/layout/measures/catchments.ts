import { checkLength } from '../../matrix.ts';
import type { Nearest } from './point-distances.ts';

/** What is nearest to one centre. */
export interface Catchment {
  count: number;
  /** Weight of its points; the count where no weights are given. */
  amount: number;
  /** Plain mean over its points, km; NaN for none. */
  meanKm: number;
  maxKm: number;
}

/** How evenly points fall to their nearest centres. */
export interface Catchments {
  /** In the order of the centres. */
  centres: Catchment[];
  /** Largest amount over the smallest; null where a centre has none. */
  maxMinRatio: number | null;
  /** Standard deviation of the amounts (all of them, not a sample) over their mean: 0 = even; NaN without any. */
  variation: number;
  /** Gini coefficient of the amounts: 0 = even, (n − 1) / n = all at one centre; NaN without any. */
  gini: number;
  /** Points without a nearest centre or without weight: in nothing above. */
  missingCount: number;
}

/**
 * Loads of centres when every point goes to the nearest, as the crow flies.
 * @throws when the columns differ in length, or on a centre beyond `centreCount`
 */
export function catchmentsOf(
  { nearest, distancesKm }: Nearest,
  centreCount: number,
  weights: Float64Array | null,
): Catchments {
  checkLength('distancesKm', distancesKm, nearest.length);
  if (weights) checkLength('weights', weights, nearest.length);
  const centres = Array.from(
    { length: centreCount },
    (): Catchment => ({ count: 0, amount: 0, meanKm: 0, maxKm: Number.NaN }),
  );
  let missingCount = 0;
  for (const [row, centre] of nearest.entries()) {
    const weight = weights ? (weights[row] as number) : 1;
    if (centre < 0 || Number.isNaN(weight)) {
      missingCount++;
      continue;
    }
    const catchment = centres[centre];
    if (!catchment) throw new RangeError(`Unexpected centre: ${centre}`);
    const km = distancesKm[row] as number;
    catchment.count++;
    catchment.amount += weight;
    catchment.meanKm += km;
    catchment.maxKm = catchment.count === 1 ? km : Math.max(catchment.maxKm, km);
  }
  for (const catchment of centres) catchment.meanKm /= catchment.count;
  return { centres, ...balanceOf(centres.map(({ amount }) => amount)), missingCount };
}

/** How uneven amounts of 0 or more are. */
export function balanceOf(
  amounts: readonly number[],
): Pick<Catchments, 'maxMinRatio' | 'variation' | 'gini'> {
  const sorted = [...amounts].sort((a, b) => a - b);
  const count = sorted.length;
  const mean = sorted.reduce((sum, amount) => sum + amount, 0) / count;
  const variance = sorted.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / count;
  const ranked = sorted.reduce((sum, amount, rank) => sum + (2 * rank + 1 - count) * amount, 0);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return {
    maxMinRatio: least > 0 ? most / least : null,
    variation: mean > 0 ? Math.sqrt(variance) / mean : Number.NaN,
    gini: mean > 0 ? ranked / (count * count * mean) : Number.NaN,
  };
}
