import { countKinds, type KindCounts, type ProfileRecord } from './city-profile.ts';

/** By what recorded partners are listed. */
export const PARTNER_LEVELS = ['place', 'country'] as const;
export type PartnerLevel = (typeof PARTNER_LEVELS)[number];

/** A place or country with which a city has counted records. */
export interface ProfilePartner {
  /** The same for the same partner. */
  key: string;
  /** Index into `AtlasData.cities`; −1 = not a member city, or a country. */
  city: number;
  /** As recorded; null = the country as a whole. */
  name: string | null;
  iso3: string;
  /** Counted records, ≥ 1. */
  count: number;
  kinds: KindCounts;
  /** Great circle to the partner as recorded; null for a country, or where the records name no place. */
  distanceKm: number | null;
}

/** Partners of a city's counted records, those with most records first, then the nearest, then by key. */
export function profilePartners(
  records: readonly ProfileRecord[],
  level: PartnerLevel,
): ProfilePartner[] {
  const groups = new Map<string, ProfileRecord[]>();
  for (const record of records) {
    if (!record.isCounted) continue;
    const key = keyOf(record, level);
    const own = groups.get(key);
    if (own) own.push(record);
    else groups.set(key, [record]);
  }
  const partners = [...groups].flatMap(([key, own]): ProfilePartner[] => {
    const [first] = own;
    if (!first) return [];
    const isPlace = level === 'place' && first.partner.name !== null;
    return [
      {
        key,
        city: isPlace ? first.partner.city : -1,
        name: isPlace ? first.partner.name : null,
        iso3: first.partner.iso3,
        count: own.length,
        kinds: countKinds(own),
        distanceKm: isPlace ? first.distanceKm : null,
      },
    ];
  });
  return partners.sort(
    (a, b) =>
      b.count - a.count || (a.distanceKm ?? 0) - (b.distanceKm ?? 0) || (a.key < b.key ? -1 : 1),
  );
}

function keyOf({ partner: { city, name, iso3 } }: ProfileRecord, level: PartnerLevel): string {
  if (level === 'country' || name === null) return iso3;
  return city >= 0 ? `city ${city}` : `${iso3} ${name}`;
}
