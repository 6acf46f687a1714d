import type { CountryProfiles, LinkRole } from '../../domain/links/potential/country-profiles.ts';
import {
  type CountrySides,
  type SideReason,
  sideReasons,
} from '../../domain/links/potential/offers-needs.ts';
import { fit01Of, type PotentialPartner } from '../../domain/links/potential/potential-links.ts';

/** Figures on each side of a pair, those that speak loudest first. */
const SHOWN_FIGURES = 2;

/** What a country offers or needs in one sector. */
export interface StrongSide {
  /** Index of the sector. */
  sector: number;
  /** 0–1; see `countrySides`. */
  value01: number;
}

/** The `count` sectors in which a country offers or needs most, of those asked for; unknown ones are left out. */
export function strongSides(
  sides: CountrySides,
  role: LinkRole,
  country: number,
  sectors: readonly number[],
  count: number,
): StrongSide[] {
  const values = role === 'offer' ? sides.offers : sides.needs;
  return sectors
    .map((sector) => ({ sector, value01: values[sector]?.[country] ?? Number.NaN }))
    .filter(({ value01 }) => !Number.isNaN(value01))
    .sort((a, b) => b.value01 - a.value01 || a.sector - b.sector)
    .slice(0, count);
}

/** Why one partner is suggested: the stronger direction in its strongest sector, with figures of both sides. */
export interface BriefPartner {
  /** Indexes of the giving and the taking city. */
  giver: number;
  taker: number;
  sector: number;
  /** Offer × need, 0–1. */
  fit01: number;
  /** Of the giver's country, loudest first. */
  offers: SideReason[];
  /** Of the taker's. */
  needs: SideReason[];
}

/** Known figures of countries, and the country of each city; −1 = not known. */
export interface BriefFigures {
  profiles: CountryProfiles;
  sides: CountrySides;
  countryOf: (city: number) => number;
}

/** Reasons of a suggested partner of city number `at`; null for one without any part. */
export function briefPartner(
  { profiles, sides, countryOf }: BriefFigures,
  at: number,
  partner: PotentialPartner,
): BriefPartner | null {
  const isGiving = partner.gives >= partner.takes;
  const [part] = isGiving ? partner.givesIn : partner.takesIn;
  const sector = part && sides.sectorIds[part.sector];
  if (!part || sector === undefined) return null;
  const [giver, taker] = isGiving ? [at, partner.city] : [partner.city, at];
  const figures = (city: number, role: LinkRole): SideReason[] =>
    sideReasons(profiles, sides, countryOf(city), sector, role).slice(0, SHOWN_FIGURES);
  return {
    giver,
    taker,
    sector: part.sector,
    fit01: fit01Of(part),
    offers: figures(giver, 'offer'),
    needs: figures(taker, 'need'),
  };
}
