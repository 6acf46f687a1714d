import { checkLength } from '../../matrix.ts';
import { type BalanceRange, type Between, balanceRange, MOST_CENTRES } from './balance-range.ts';
import type { PointColumns } from './point-columns.ts';
import { type Nearest, nearestOf } from './point-distances.ts';
import type { TownshipPlaces } from './township-places.ts';
import type { UnitColumns } from './unit-columns.ts';

/** Between what the figures of a catchment may lie. */
export interface CatchmentRange {
  count: Between;
  /** Weight; units without one add nothing. */
  amount: Between;
  /** Where it has anything; NaN where it can have nothing. */
  meanKm: Between;
  maxKm: Between;
}

export interface CatchmentRanges {
  /** In the order of the centres. */
  centres: CatchmentRange[];
  /** Of the counts; null without points. */
  balance: BalanceRange | null;
}

/** Where one unit may stand: by centre the least and the greatest distance from where that is the nearest. */
interface Whereabouts {
  /** Infinity and −Infinity for a centre that is nearest nowhere. */
  leastKm: Float64Array;
  mostKm: Float64Array;
}

/** A unit that may fall to a centre. */
interface Candidate {
  /** Whether it can fall to no other. */
  isSure: boolean;
  weight: number;
  leastKm: number;
  mostKm: number;
}

/**
 * Between what the loads of centres may lie when every unit goes to the nearest: one that is known by its township
 * alone may stand at its dot or at any place of the township (see `townshipPlaces`) and goes to the centre that is
 * nearest there. `rows` are the units that count, `weights` theirs. Null for more centres than {@link MOST_CENTRES}.
 * @throws when weights and rows differ in length
 */
export function catchmentRanges(
  units: Pick<UnitColumns, 'points' | 'townships' | 'hasOwnPoint'>,
  rows: Int32Array,
  places: TownshipPlaces,
  centres: PointColumns,
  weights: Float64Array,
): CatchmentRanges | null {
  checkLength('weights', weights, rows.length);
  const centreCount = centres.lngs.length;
  if (centreCount > MOST_CENTRES) return null;
  const dots = nearestOf(units.points, centres);
  const townships = whereaboutsOf(places, nearestOf(places.points, centres), centreCount);
  const counts = new Uint32Array(1 << centreCount);
  const candidates = Array.from({ length: centreCount }, (): Candidate[] => []);
  for (const [at, row] of rows.entries()) {
    if ((dots.nearest[row] as number) < 0) continue;
    const own = nowhere(centreCount);
    widen(own, dots, row);
    const township = townships[units.townships[row] as number];
    if (units.hasOwnPoint[row] === 0 && township) join(own, township);
    const possible = [...candidates.keys()].filter((centre) => (own.mostKm[centre] as number) >= 0);
    const set = possible.reduce((bits, centre) => bits | (1 << centre), 0);
    counts[set] = (counts[set] as number) + 1;
    for (const centre of possible) {
      candidates[centre]?.push({
        isSure: possible.length === 1,
        weight: weights[at] as number,
        leastKm: own.leastKm[centre] as number,
        mostKm: own.mostKm[centre] as number,
      });
    }
  }
  return { centres: candidates.map(rangeOf), balance: balanceRange(counts, centreCount) };
}

function whereaboutsOf(
  { starts }: TownshipPlaces,
  nearest: Nearest,
  centreCount: number,
): Whereabouts[] {
  return Array.from({ length: starts.length - 1 }, (_, township) => {
    const found = nowhere(centreCount);
    const end = starts[township + 1] as number;
    for (let at = starts[township] as number; at < end; at++) widen(found, nearest, at);
    return found;
  });
}

function nowhere(centreCount: number): Whereabouts {
  return {
    leastKm: new Float64Array(centreCount).fill(Number.POSITIVE_INFINITY),
    mostKm: new Float64Array(centreCount).fill(Number.NEGATIVE_INFINITY),
  };
}

function widen({ leastKm, mostKm }: Whereabouts, { nearest, distancesKm }: Nearest, at: number) {
  const centre = nearest[at] as number;
  const km = distancesKm[at] as number;
  leastKm[centre] = Math.min(leastKm[centre] as number, km);
  mostKm[centre] = Math.max(mostKm[centre] as number, km);
}

function join(into: Whereabouts, other: Whereabouts): void {
  for (const [centre, km] of other.leastKm.entries()) {
    into.leastKm[centre] = Math.min(into.leastKm[centre] as number, km);
    into.mostKm[centre] = Math.max(into.mostKm[centre] as number, other.mostKm[centre] as number);
  }
}

function rangeOf(all: readonly Candidate[]): CatchmentRange {
  const sure = all.filter(({ isSure }) => isSure);
  const rest = all.filter(({ isSure }) => !isSure);
  const amountOf = (some: readonly Candidate[]): number =>
    some.reduce((sum, { weight }) => (Number.isNaN(weight) ? sum : sum + weight), 0);
  const least = (some: readonly Candidate[]) => some.map(({ leastKm }) => leastKm);
  const most = (some: readonly Candidate[]) => some.map(({ mostKm }) => mostKm);
  return {
    count: { lowest: sure.length, highest: all.length },
    amount: { lowest: amountOf(sure), highest: amountOf(all) },
    meanKm: {
      lowest: leastMean(least(sure), least(rest)),
      highest: -leastMean(
        most(sure).map((km) => -km),
        most(rest).map((km) => -km),
      ),
    },
    maxKm: {
      lowest: sure.length > 0 ? Math.max(...least(sure)) : leastOf(least(rest)),
      highest: all.length > 0 ? Math.max(...most(all)) : Number.NaN,
    },
  };
}

/** The least mean of all of `sure` and any of `rest`, at least one in all: the smallest are taken as long as they lower it. */
function leastMean(sure: readonly number[], rest: readonly number[]): number {
  let sum = sure.reduce((total, value) => total + value, 0);
  let count = sure.length;
  for (const value of [...rest].sort((a, b) => a - b)) {
    if (count > 0 && value * count >= sum) break;
    sum += value;
    count++;
  }
  return sum / count;
}

function leastOf(values: readonly number[]): number {
  return values.length > 0 ? Math.min(...values) : Number.NaN;
}
