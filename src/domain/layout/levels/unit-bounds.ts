import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, Geometry, Point } from 'geojson';
import { type Bounds, boundsOf } from '../bounds.ts';
import type { LayoutPlan, PlanProperties } from '../plan.ts';

/**
 * The box around a unit, degrees: the outline of the city or a county; of a township, which has none, its point and
 * those of its villages and communities; the point of anything below. Null for an unknown code.
 */
export function unitBounds(plan: LayoutPlan, code: string): Bounds | null {
  const geometries: Geometry[] = [
    ...plan.counties.features.filter(({ properties }) => properties.code === code),
    ...plan.townships.features.filter(({ properties }) => properties.code === code),
    ...plan.villages.features.filter(
      ({ properties }) => properties.code === code || properties.townshipCode === code,
    ),
  ].map(({ geometry }) => geometry);
  return geometries.length === 0 ? null : boundsOf(geometries);
}

/** County in whose outline each site stands, by the id of the site; a site outside of all counties is left out. */
export function countiesOfSites(plan: LayoutPlan): ReadonlyMap<string, string> {
  return countiesOf(plan, plan.sites.features);
}

/** Codes of the counties that have a stop of the ring inside of their outline, in the order of the plan. */
export function countiesWithStops(plan: LayoutPlan): string[] {
  const found = new Set(countiesOf(plan, plan.ringStops.features).values());
  return plan.counties.features
    .map(({ properties }) => properties.code)
    .filter((code) => found.has(code));
}

function countiesOf(
  plan: LayoutPlan,
  points: readonly Feature<Point, PlanProperties>[],
): ReadonlyMap<string, string> {
  const counties = plan.counties.features.filter(({ properties }) => properties.kind === 'county');
  return new Map(
    points.flatMap(({ geometry, properties }) => {
      const county = counties.find((one) => booleanPointInPolygon(geometry, one));
      return county ? [[properties.id, county.properties.code] as const] : [];
    }),
  );
}
