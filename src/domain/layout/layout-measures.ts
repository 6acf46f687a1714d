import { lineLengthKm } from './geodesic.ts';
import { type BeltsMeasures, beltsMeasures } from './measures/belts.ts';
import { type CatchmentRanges, catchmentRanges } from './measures/catchment-range.ts';
import { type Catchments, catchmentsOf } from './measures/catchments.ts';
import { countiesCrossed, seatsWithin } from './measures/crossed.ts';
import type { AreaLength } from './measures/length-inside.ts';
import { distancesToLinesKm } from './measures/line-distances.ts';
import { pointColumnsOf } from './measures/point-columns.ts';
import { nearestOf } from './measures/point-distances.ts';
import { prepareLines } from './measures/prepared-lines.ts';
import { type RingMeasures, ringMeasures } from './measures/ring.ts';
import { peopleOf, takeRows, unitColumnsOf, villageRowsOf } from './measures/unit-columns.ts';
import type { LayoutPlan } from './plan.ts';
import { type ReachBase, reachBase } from './reach.ts';

/** How near the seat of a township counts as being on the ring: townships have no outline here. */
export const SEAT_KM = 2;

/** Loads of the centres, in the order of `plan.centres`, when every village goes to the nearest one. */
export interface CentreLoads {
  villages: Catchments;
  /** By estimated people; see `peopleOf`. */
  people: Catchments;
  /** Between what both may lie; null for more centres than `MOST_CENTRES`. */
  ranges: CatchmentRanges | null;
}

/** What a planner asks of a layout. */
export interface LayoutMeasures {
  reach: ReachBase;
  ring: RingMeasures;
  /** Counties that the ring runs through, with its length in each. */
  ringCounties: AreaLength[];
  /** Codes of the townships whose seat is at most {@link SEAT_KM} from the ring. */
  ringTownships: string[];
  belts: BeltsMeasures;
  centres: CentreLoads;
  /** Lengths of the fingers, in the order of `plan.fingers`. */
  fingersKm: number[];
}

/** All measures of a plan; some tenths of a second, so not for the page's own thread. */
export function measureLayout(plan: LayoutPlan): LayoutMeasures {
  const units = unitColumnsOf(plan);
  const rows = villageRowsOf(units);
  const points = {
    lngs: takeRows(units.points.lngs, rows),
    lats: takeRows(units.points.lats, rows),
  };
  const centres = pointColumnsOf(plan.centres.features);
  const nearest = nearestOf(points, centres);
  const people = takeRows(peopleOf(plan), rows);
  const reach = reachBase(plan);
  const centreCount = plan.centres.features.length;
  const ring = prepareLines([plan.ring.geometry]);
  const seatsKm = distancesToLinesKm(pointColumnsOf(plan.townships.features), ring);
  return {
    reach,
    fingersKm: plan.fingers.features.map(({ geometry }) => lineLengthKm(geometry)),
    ring: ringMeasures(plan.ring.geometry),
    ringCounties: countiesCrossed(plan.ring.geometry, plan.counties),
    ringTownships: seatsWithin(plan.townships, seatsKm, SEAT_KM),
    belts: beltsMeasures(plan.belts, plan.rivers),
    centres: {
      villages: catchmentsOf(nearest, centreCount, null),
      people: catchmentsOf(nearest, centreCount, people),
      ranges: catchmentRanges(units, rows, reach.spread.places, centres, people),
    },
  };
}
