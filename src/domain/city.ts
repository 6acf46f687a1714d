import type { Localised } from './language.ts';

/** `kz-almaty`: ISO 3166 alpha-2 code, a hyphen, the romanised name. */
export type CityId = string;

/** What the published country list says of the city's country; honest labels, none of them a rank. `not_stated`: the package leaves it out. */
export const BRI_STATUSES = [
  'member',
  'member_sar',
  'withdrawn',
  'listed_without_date',
  'non_member_hub',
  'not_stated',
] as const;
export type BriStatus = (typeof BRI_STATUSES)[number];

/** One member city. Coordinates are WGS84 degrees. */
export interface City {
  id: CityId;
  name: Localised;
  iso2: string;
  iso3: string;
  country: Localised;
  /** World Bank region, as in the data package, e.g. `Europe & Central Asia`. */
  region: string;
  admin1: string | null;
  lng: number;
  lat: number;
  /** People, year not stated by the source; for symbol size only. Null when unknown. */
  population: number | null;
  isCapital: boolean;
  briStatus: BriStatus;
  /** ISO dates; the day is often only month precision. */
  briMouDate: string | null;
  briExitDate: string | null;
}
