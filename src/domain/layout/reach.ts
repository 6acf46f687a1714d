import { REACH_RANGE_KM, REACH_TARGETS, type ReachTarget } from './lab-choices.ts';
import {
  type CoverageCurve,
  coverageCurve,
  coverageStepsKm,
  coverageWithin,
  type DistanceDistribution,
  distributionOf,
  nearestOfColumnsKm,
} from './measures/coverage.ts';
import { layoutDistancesKm } from './measures/layout-distances.ts';
import { serviceRange, type TownshipSpread, townshipSpread } from './measures/place-spread.ts';
import { pointColumnsOf } from './measures/point-columns.ts';
import { nearestOf } from './measures/point-distances.ts';
import { reachSets } from './measures/reach-sets.ts';
import { townshipPlaces } from './measures/township-places.ts';
import { type DistanceRange, distanceRange, reachRange } from './measures/uncertainty.ts';
import {
  peopleOf,
  takeRows,
  type UnitColumns,
  unitColumnsOf,
  villageRowsOf,
} from './measures/unit-columns.ts';
import type { LayoutPlan } from './plan.ts';

/** How far the villages of a plan are from its parts: columns by village, in the order of the plan. */
export interface ReachBase {
  /** Rows of the villages in `plan.villages.features`. */
  rows: Int32Array;
  /** Row of the county of each village in `countyCodes`. */
  counties: Int32Array;
  countyCodes: string[];
  /** Share of each village in its county's people, an estimate; NaN = not known. */
  people: Float64Array;
  /** 1 where the village has a point of its own, 0 where it stands somewhere in its township. */
  hasOwnPoint: Uint8Array;
  /** Those the plan has; a plan with one belt has no `belt2`. */
  targets: ReachTarget[];
  distances: ReadonlyMap<ReachTarget, DistanceRange>;
  /** To the nearest belt; null without belts. */
  belts: DistanceRange | null;
  /** Where villages may stand that are known by their township alone, for choices of villages. */
  spread: TownshipSpread;
}

/** What a part of the layout reaches at one distance. */
export interface ReachRow {
  target: ReachTarget;
  /** Villages, and between what their number may lie. */
  count: number;
  lowest: number;
  highest: number;
  share01: number;
  /** Share of the estimated people; NaN where none are known. */
  peopleShare01: number;
  distribution: DistanceDistribution;
  /** The same if every uncertain village lay as near, or as far, as its township allows. */
  nearest: DistanceDistribution;
  farthest: DistanceDistribution;
}

/** Distances of all villages to everything that can reach them; worked out once per plan. */
export function reachBase(plan: LayoutPlan): ReachBase {
  const units = unitColumnsOf(plan);
  const rows = villageRowsOf(units);
  const spread = townshipSpread(townshipPlaces(units));
  const ofUnits = layoutDistancesKm(units.points, plan);
  const ofSeats = layoutDistancesKm(units.seats, plan);
  const toLines = (unitsKm: Float64Array, seatsKm: Float64Array): DistanceRange =>
    takeRange(distanceRange(units, unitsKm, seatsKm), rows);
  const [belt1, belt2] = ofUnits.belts.map((unitsKm, at) =>
    toLines(unitsKm, ofSeats.belts[at] as Float64Array),
  );
  const documented = documentedRange(plan, units, spread);
  const distances = new Map<ReachTarget, DistanceRange>([
    ['ring', toLines(ofUnits.ring, ofSeats.ring)],
    ...(belt1 ? ([['belt1', belt1]] as const) : []),
    ...(belt2 ? ([['belt2', belt2]] as const) : []),
    ['any', toLines(ofUnits.any, ofSeats.any)],
    ...(documented ? ([['demonstration', takeRange(documented, rows)]] as const) : []),
  ]);
  return {
    rows,
    counties: Int32Array.from(rows, (row) => units.counties[row] as number),
    countyCodes: units.countyCodes,
    people: takeRows(peopleOf(plan), rows),
    hasOwnPoint: Uint8Array.from(rows, (row) => units.hasOwnPoint[row] as number),
    targets: REACH_TARGETS.filter((target) => distances.has(target)),
    distances,
    belts: belt1
      ? toLines(nearestOfColumnsKm(ofUnits.belts), nearestOfColumnsKm(ofSeats.belts))
      : null,
    spread,
  };
}

/** To the nearest documented village, which may itself be known by its township alone; null without any. */
function documentedRange(
  plan: LayoutPlan,
  units: UnitColumns,
  spread: TownshipSpread,
): DistanceRange | null {
  const documented = plan.villages.features.flatMap(({ properties }, row) =>
    properties.documentedIn.length > 0 ? [row] : [],
  );
  if (documented.length === 0) return null;
  const dots = pointColumnsOf(documented.flatMap((row) => plan.villages.features[row] ?? []));
  const { distancesKm } = nearestOf(units.points, dots);
  return serviceRange(spread, units, Int32Array.from(documented), distancesKm);
}

function takeRange({ distancesKm, leastKm, mostKm }: DistanceRange, rows: Int32Array) {
  return {
    distancesKm: takeRows(distancesKm, rows),
    leastKm: takeRows(leastKm, rows),
    mostKm: takeRows(mostKm, rows),
  };
}

/** What each part reaches within `xKm`, in the order of `base.targets`. */
export function reachRows(base: ReachBase, xKm: number): ReachRow[] {
  return base.targets.map((target) => {
    const range = base.distances.get(target) as DistanceRange;
    const { count, lowest, highest } = reachRange(range, null, xKm);
    return {
      target,
      ...{ count, lowest, highest },
      share01: count / base.rows.length,
      peopleShare01: coverageWithin(range.distancesKm, base.people, xKm).share01,
      distribution: distributionOf(range.distancesKm),
      nearest: distributionOf(range.leastKm),
      farthest: distributionOf(range.mostKm),
    };
  });
}

/** What a share within reach is of: villages, or the people that are estimated to live in them. */
export const REACH_SHARES = ['villages', 'people'] as const;
export type ReachShare = (typeof REACH_SHARES)[number];

/** Share of the villages, or of their people, over the distance, a curve for each part. */
export function reachCurves(
  base: ReachBase,
  of: ReachShare = 'villages',
): { target: ReachTarget; curve: CoverageCurve }[] {
  const weights = of === 'people' ? base.people : null;
  const stepsKm = coverageStepsKm(REACH_RANGE_KM.max, REACH_RANGE_KM.step / 2);
  return base.targets.map((target) => ({
    target,
    curve: coverageCurve(distancesTo(base, target), weights, stepsKm),
  }));
}

/** Numbers of villages, and between what they may lie. */
export interface CountRange {
  count: number;
  lowest: number;
  highest: number;
}

/** Villages by which of the lines reach them; the pieces add up to all of them, their ranges do not. */
export interface ReachOverlap {
  lines: ReachTarget[];
  /** Per line what it alone reaches. */
  only: CountRange[];
  /** Reached by two or more, and by none. */
  shared: CountRange;
  none: CountRange;
}

/**
 * Ring and belts against each other. The ends of a range take every line by itself: a village is surely in a piece
 * if each of its possible distances says so, and may be in it if one of each line does.
 */
export function reachOverlap(base: ReachBase, xKm: number): ReachOverlap {
  const lines = base.targets.filter((target) => target !== 'any' && target !== 'demonstration');
  const ranges = lines.map((target) => base.distances.get(target) as DistanceRange);
  const { parts, any, shared, total } = reachSets(
    ranges.map(({ distancesKm }) => distancesKm),
    xKm,
    null,
  );
  const none = { count: total.count - any.count, lowest: 0, highest: 0 };
  const several = { count: shared.count, lowest: 0, highest: 0 };
  const only = parts.map(({ exclusive }) => ({ count: exclusive.count, lowest: 0, highest: 0 }));
  for (const row of base.rows.keys()) {
    const surely = ranges.map(({ mostKm }) => (mostKm[row] as number) <= xKm);
    const maybe = ranges.map(({ leastKm }) => (leastKm[row] as number) <= xKm);
    const [least, most] = [countTrue(surely), countTrue(maybe)];
    if (least === 0) none.highest++;
    if (most === 0) none.lowest++;
    if (least >= 2) several.lowest++;
    if (most >= 2) several.highest++;
    for (const [at, piece] of only.entries()) {
      const others = least - Number(surely[at]);
      if (surely[at] && most === 1) piece.lowest++;
      if (maybe[at] && others === 0) piece.highest++;
    }
  }
  return { lines, only, shared: several, none };
}

function countTrue(all: readonly boolean[]): number {
  return all.reduce((sum, one) => sum + Number(one), 0);
}

/** Distances of the villages to a part. @throws when the plan has none such */
export function distancesTo(base: ReachBase, target: ReachTarget): Float64Array {
  const range = base.distances.get(target);
  if (!range) throw new Error(`Unexpected target: ${target}`);
  return range.distancesKm;
}
