import type { LayoutPlan } from '../plan.ts';
import { type PointColumns, pointColumnsOf } from './point-columns.ts';

/** The village-level units of a plan as columns, row by row as in `plan.villages.features`. */
export interface UnitColumns {
  points: PointColumns;
  /** Row of the county in `countyCodes`, of the township in `plan.townships.features`. */
  counties: Int32Array;
  countyCodes: string[];
  townships: Int32Array;
  /** 1 for a village; communities and special units have 0. */
  isVillage: Uint8Array;
  /** 1 for a village or a community: where people of the township live. */
  isSettlement: Uint8Array;
  /** 1 where the point is the unit's own (surveyed, gazetteer), 0 where it stands somewhere in its township. */
  hasOwnPoint: Uint8Array;
  /** Points of the township seats. */
  seats: PointColumns;
}

/**
 * Columns of all village-level units.
 * @throws when a unit names a county or township that the plan does not have
 */
export function unitColumnsOf(plan: LayoutPlan): UnitColumns {
  const units = plan.villages.features;
  const countyCodes = plan.counties.features.flatMap(({ properties }) =>
    properties.kind === 'county' ? [properties.code] : [],
  );
  const countyRows = rowsByCode('county', countyCodes);
  const townshipRows = rowsByCode(
    'township',
    plan.townships.features.map(({ properties }) => properties.code),
  );
  return {
    points: pointColumnsOf(units),
    counties: Int32Array.from(units, ({ properties }) => countyRows(properties.countyCode)),
    countyCodes,
    townships: Int32Array.from(units, ({ properties }) => townshipRows(properties.townshipCode)),
    isVillage: Uint8Array.from(units, ({ properties }) => (properties.kind === 'village' ? 1 : 0)),
    isSettlement: Uint8Array.from(units, ({ properties }) =>
      properties.kind === 'special_unit' ? 0 : 1,
    ),
    hasOwnPoint: Uint8Array.from(units, ({ properties: { precision } }) =>
      precision === 'surveyed' || precision === 'gazetteer' ? 1 : 0,
    ),
    seats: pointColumnsOf(plan.townships.features),
  };
}

/** Rows of the villages alone, for {@link takeRows}. */
export function villageRowsOf({ isVillage }: UnitColumns): Int32Array {
  return Int32Array.from([...isVillage.keys()].filter((row) => isVillage[row] === 1));
}

/** Some rows of a column, in the given order. */
export function takeRows(column: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => column[row] ?? Number.NaN);
}

/**
 * People by village-level unit: the population of the county, spread evenly over its villages, communities and
 * special units. An estimate, because none of these has a published population; a town counts no more than a
 * hamlet. NaN for units of a county without population. The units of a county add up to its population.
 * @throws when a unit names a county or township that the plan does not have
 */
export function peopleOf(plan: LayoutPlan): Float64Array {
  const { counties, countyCodes } = unitColumnsOf(plan);
  const populations = new Map(
    plan.counties.features.map(({ properties }) => [properties.code, properties.population]),
  );
  const unitCounts = new Uint32Array(countyCodes.length);
  for (const county of counties) unitCounts[county] = (unitCounts[county] as number) + 1;
  return Float64Array.from(counties, (county) => {
    const population = populations.get(countyCodes[county] as string) ?? Number.NaN;
    return population / (unitCounts[county] as number);
  });
}

function rowsByCode(what: string, codes: readonly string[]): (code: string) => number {
  const rows = new Map(codes.map((code, row) => [code, row]));
  return (code) => {
    const row = rows.get(code);
    if (row === undefined) throw new Error(`Unknown ${what} code: ${code}`);
    return row;
  };
}
