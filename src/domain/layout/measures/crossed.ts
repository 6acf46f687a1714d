import type { LineString, MultiLineString } from 'geojson';
import { checkLength } from '../../matrix.ts';
import type { LayoutPlan } from '../plan.ts';
import { type AreaLength, areasCrossed } from './length-inside.ts';

/** Counties that a line runs through, with the length in each; the outline of the prefecture is no county. */
export function countiesCrossed(
  line: LineString | MultiLineString,
  counties: LayoutPlan['counties'],
): AreaLength[] {
  return areasCrossed(line, {
    ...counties,
    features: counties.features.filter(({ properties }) => properties.kind === 'county'),
  });
}

/**
 * Codes of the townships whose seat is at most `xKm` away, in the order of the plan. Townships have no outline
 * here, so it cannot be said which of them a line runs through.
 * @throws when there is not one distance per township
 */
export function seatsWithin(
  townships: LayoutPlan['townships'],
  seatDistancesKm: Float64Array,
  xKm: number,
): string[] {
  checkLength('seatDistancesKm', seatDistancesKm, townships.features.length);
  return townships.features.flatMap(({ properties }, row) =>
    (seatDistancesKm[row] as number) <= xKm ? [properties.code] : [],
  );
}
