import type { City } from '../../domain/city.ts';
import { greatCircleDistanceKm } from '../../domain/geodesy.ts';
import { type LinkTable, linksOfCity } from '../../domain/links/link-table.ts';
import type { PotentialPartner } from '../../domain/links/potential/potential-links.ts';

/** From this mutuality on a partnership is called one of both ways. */
const BOTH_WAYS_01 = 0.5;

/** A suggested partner with what else is known of the pair. */
export interface PartnerRow {
  partner: PotentialPartner;
  city: City;
  /** Great circle between the two cities. */
  distanceKm: number;
  /** Recorded links between the two cities, of all kinds. */
  recordedCount: number;
  balance: 'mutual' | 'mostlyGives' | 'mostlyTakes';
}

/** How many links are recorded of city number `at` with each other city, all kinds together. */
export function recordedCounts(table: LinkTable, at: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const link of linksOfCity(table, at)) {
    const from = table.fromCities[link] as number;
    const other = from === at ? (table.toCities[link] as number) : from;
    counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return counts;
}

/** Partners of city number `at` in their order; those that the package does not have are left out. */
export function partnerRows(
  cities: readonly City[],
  table: LinkTable,
  at: number,
  partners: readonly PotentialPartner[],
): PartnerRow[] {
  const own = cities[at];
  if (!own) throw new Error(`Unknown city: ${at}`);
  const recorded = recordedCounts(table, at);
  return partners.flatMap((partner): PartnerRow[] => {
    const city = cities[partner.city];
    if (!city) return [];
    const { gives, takes, mutuality01 } = partner;
    const oneWay = gives >= takes ? 'mostlyGives' : 'mostlyTakes';
    return [
      {
        partner,
        city,
        distanceKm: greatCircleDistanceKm(own, city),
        recordedCount: recorded.get(partner.city) ?? 0,
        balance: mutuality01 >= BOTH_WAYS_01 ? 'mutual' : oneWay,
      },
    ];
  });
}
