import { lineLengthKm } from './geodesic.ts';
import { type BeltsMeasures, beltsMeasures } from './measures/belts.ts';
import { type Catchments, catchmentsOf } from './measures/catchments.ts';
import { type AreaLength, areasCrossed } from './measures/length-inside.ts';
import { pointColumnsOf } from './measures/point-columns.ts';
import { nearestOf } from './measures/point-distances.ts';
import { type RingMeasures, ringMeasures } from './measures/ring.ts';
import { peopleOf, takeRows, unitColumnsOf, villageRowsOf } from './measures/unit-columns.ts';
import type { LayoutPlan } from './plan.ts';
import { type ReachBase, reachBase } from './reach.ts';

/** Loads of the centres, in the order of `plan.centres`, when every village goes to the nearest one. */
export interface CentreLoads {
  villages: Catchments;
  /** By estimated people; see `peopleOf`. */
  people: Catchments;
}

/** What a planner asks of a layout. */
export interface LayoutMeasures {
  reach: ReachBase;
  ring: RingMeasures;
  /** Counties that the ring runs through, with its length in each. */
  ringCounties: AreaLength[];
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
  const nearest = nearestOf(points, pointColumnsOf(plan.centres.features));
  const centreCount = plan.centres.features.length;
  const counties = plan.counties.features.filter(({ properties }) => properties.kind === 'county');
  return {
    reach: reachBase(plan),
    fingersKm: plan.fingers.features.map(({ geometry }) => lineLengthKm(geometry)),
    ring: ringMeasures(plan.ring.geometry),
    ringCounties: areasCrossed(plan.ring.geometry, {
      type: 'FeatureCollection',
      features: counties,
    }),
    belts: beltsMeasures(plan.belts, plan.rivers),
    centres: {
      villages: catchmentsOf(nearest, centreCount, null),
      people: catchmentsOf(nearest, centreCount, takeRows(peopleOf(plan), rows)),
    },
  };
}
