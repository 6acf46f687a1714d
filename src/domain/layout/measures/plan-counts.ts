import type { Localised } from '../../language.ts';
import type { LayoutPlan, VillageProperties } from '../plan.ts';

/** Village-level units by kind. */
export interface UnitCounts {
  townships: number;
  villages: number;
  communities: number;
  specialUnits: number;
  /** Villages that a programme list documents; not the official hundred. */
  documentedVillages: number;
}

/** One row of the county table. Counts are of the features drawn; area and population are as published. */
export interface CountyRow extends UnitCounts {
  code: string;
  name: Localised;
  areaKm2: number;
  population: number | null;
  populationYear: number | null;
}

/** What a layout consists of, counted from its features. */
export interface LayoutCounts extends UnitCounts {
  rings: number;
  belts: number;
  centralCities: number;
  countyCentres: number;
  counties: number;
  byCounty: CountyRow[];
}

/**
 * Counts of a whole layout and per county, in the order of `plan.counties`; the prefecture outline is no county.
 * @throws when a township or village names a county that the plan does not have
 */
export function layoutCounts(plan: LayoutPlan): LayoutCounts {
  const rows = new Map<string, CountyRow>();
  for (const { properties } of plan.counties.features) {
    if (properties.kind !== 'county') continue;
    const { code, name, areaKm2, population, populationYear } = properties;
    rows.set(code, { code, name, areaKm2, population, populationYear, ...noUnits() });
  }
  const total = noUnits();
  for (const { properties } of plan.townships.features) {
    total.townships++;
    rowOf(rows, properties.countyCode).townships++;
  }
  for (const { properties } of plan.villages.features) {
    addUnit(total, properties);
    addUnit(rowOf(rows, properties.countyCode), properties);
  }
  const centresOf = (role: 'central_city' | 'county_centre'): number =>
    plan.centres.features.filter(({ properties }) => properties.role === role).length;
  return {
    rings: 1,
    belts: plan.belts.features.length,
    centralCities: centresOf('central_city'),
    countyCentres: centresOf('county_centre'),
    counties: rows.size,
    ...total,
    byCounty: [...rows.values()],
  };
}

function noUnits(): UnitCounts {
  return { townships: 0, villages: 0, communities: 0, specialUnits: 0, documentedVillages: 0 };
}

function rowOf(rows: ReadonlyMap<string, CountyRow>, code: string): CountyRow {
  const row = rows.get(code);
  if (row === undefined) throw new Error(`Unknown county code: ${code}`);
  return row;
}

function addUnit(counts: UnitCounts, unit: VillageProperties): void {
  if (unit.kind === 'village') {
    counts.villages++;
    if (unit.documentedIn.length > 0) counts.documentedVillages++;
  } else if (unit.kind === 'community') counts.communities++;
  else counts.specialUnits++;
}
