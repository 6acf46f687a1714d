import { booleanPointInPolygon } from '@turf/turf';
import type { SitingChoices, SitingWeight } from './lab-choices.ts';
import { pointColumnsOf } from './measures/point-columns.ts';
import { peopleOf, takeRows, unitColumnsOf, villageRowsOf } from './measures/unit-columns.ts';
import type { LayoutPlan } from './plan.ts';
import type { SitePoints } from './siting/neighbours.ts';
import type { GroupMinima } from './siting/rules.ts';

/** A documented village counts so many times when heritage is asked for, one in a belt when the belts are. */
const FAVOURED_FACTOR = 3;

/** The villages of a plan as places to choose from; all columns by village, in the order of the plan. */
export interface SitingInput {
  points: SitePoints;
  /** Rows of the villages in `plan.villages.features`. */
  rows: Int32Array;
  /** Row of each village's county, and how many counties there are. */
  counties: Int32Array;
  countyCount: number;
  /** Row of each village's township, and 1 where the village has a point of its own. */
  townships: Int32Array;
  hasOwnPoint: Uint8Array;
  people: Float64Array;
  /** Villages that a programme list documents, as indexes into the columns. */
  documented: Int32Array;
  /** Villages whose point lies in a belt, as indexes into the columns. */
  inBelts: Int32Array;
}

/** The villages of a plan, which are both to be served and to be chosen. */
export function sitingInput(plan: LayoutPlan): SitingInput {
  const units = unitColumnsOf(plan);
  const rows = villageRowsOf(units);
  const villages = Array.from(rows, (row) => {
    const village = plan.villages.features[row];
    if (!village) throw new Error(`Unexpected row: ${row}`);
    return village;
  });
  return {
    points: pointColumnsOf(villages),
    rows,
    counties: Int32Array.from(rows, (row) => units.counties[row] as number),
    countyCount: units.countyCodes.length,
    townships: Int32Array.from(rows, (row) => units.townships[row] as number),
    hasOwnPoint: Uint8Array.from(rows, (row) => units.hasOwnPoint[row] as number),
    people: takeRows(peopleOf(plan), rows),
    documented: Int32Array.from(
      villages.flatMap(({ properties }, at) => (properties.documentedIn.length > 0 ? [at] : [])),
    ),
    inBelts: Int32Array.from(
      villages.flatMap((village, at) =>
        plan.belts.features.some((belt) => booleanPointInPolygon(village, belt)) ? [at] : [],
      ),
    ),
  };
}

/** What each village counts; 0 where its people are not known, so that it is chosen for nobody's sake. */
export function sitingWeights(input: SitingInput, weight: SitingWeight): Float64Array {
  const { people, documented, inBelts } = input;
  switch (weight) {
    case 'villages':
      return new Float64Array(people.length).fill(1);
    case 'people':
      return people.map((count) => (Number.isNaN(count) ? 0 : count));
    case 'heritage':
      return favouring(documented, people.length);
    case 'belts':
      return favouring(inBelts, people.length);
  }
}

/** 1 for every village, more for the favoured ones. */
function favouring(favoured: Int32Array, count: number): Float64Array {
  const weights = new Float64Array(count).fill(1);
  for (const at of favoured) weights[at] = FAVOURED_FACTOR;
  return weights;
}

/** The reader's rules as the search wants them; without minima or fixed villages where none are asked for. */
export function sitingRules(
  { counties, countyCount, documented }: SitingInput,
  { count, leastPerCounty, keepsDocumented }: SitingChoices,
): { count: number; fixed?: Int32Array; groups?: GroupMinima } {
  return {
    count,
    ...(keepsDocumented && { fixed: documented }),
    ...(leastPerCounty > 0 && {
      groups: {
        groupOf: counties,
        minima: new Int32Array(countyCount).fill(leastPerCounty),
      },
    }),
  };
}
