import { meanRanks } from '../../scoring/statistics.ts';
import type { SectorId } from '../../sector.ts';
import type { CountryProfiles, LinkRole, SectorMetric } from './country-profiles.ts';

/** An offer or a need rests on so many figures at least; with fewer it is not known. */
const MIN_METRICS = 2;

/** What countries offer and need, by sector. */
export interface CountrySides {
  sectorIds: readonly SectorId[];
  /** One per sector, one entry per country, 0–1; NaN = not known. */
  offers: readonly Float64Array[];
  needs: readonly Float64Array[];
  /** One per `CountryProfiles.sectorMetrics`: where each country stands among the others, 0–1; NaN = no figure. */
  standings: readonly Float64Array[];
}

/** A figure that an offer or a need rests on. */
export interface SideReason {
  /** Index into `CountryProfiles.metrics`. */
  metric: number;
  direction: SectorMetric['direction'];
  value: number;
  /** Calendar year; 0 = not stated. */
  year: number;
  /** Indexes into `AtlasData.sources`. */
  sources: readonly number[];
  /** Share of the countries that speak less for the role than this one, ties counted half, 0–1. */
  standing01: number;
}

/**
 * Share of the values that are below each one, those equal to it counted half, 0–1: (r − ½) / n with the mean
 * rank r of ties. `direction` −1 counts those above instead. NaN stays NaN and counts nowhere.
 */
export function standingsOf(values: Float64Array, direction: 1 | -1): Float64Array {
  // Ranks count from the highest value, so an upside-down column ranks from the lowest.
  const ranks = meanRanks(direction === 1 ? values.map((value) => -value) : values);
  const count = ranks.reduce((sum, rank) => sum + (Number.isNaN(rank) ? 0 : 1), 0);
  return ranks.map((rank) => (rank - 0.5) / count);
}

/**
 * Offer and need of every country in every sector: the mean standing over the figures that speak for it, all alike.
 * Unknown where fewer than {@link MIN_METRICS} of them are there; a sector without metrics is unknown everywhere.
 */
export function countrySides(
  profiles: CountryProfiles,
  sectorIds: readonly SectorId[],
): CountrySides {
  const standings = profiles.sectorMetrics.map(({ metric, direction }) =>
    standingsOf(profiles.columns[metric]?.values ?? new Float64Array(0), direction),
  );
  const sidesOf = (role: LinkRole): Float64Array[] =>
    sectorIds.map((sector) => {
      const columns = standings.filter((_, at) => {
        const found = profiles.sectorMetrics[at];
        return found?.sector === sector && found.role === role;
      });
      return meanOfKnown(columns, profiles.countries.length);
    });
  return { sectorIds, offers: sidesOf('offer'), needs: sidesOf('need'), standings };
}

function meanOfKnown(columns: readonly Float64Array[], countryCount: number): Float64Array {
  return Float64Array.from({ length: countryCount }, (_, country) => {
    const known = columns
      .map((column) => column[country] as number)
      .filter((standing) => !Number.isNaN(standing));
    if (known.length < MIN_METRICS) return Number.NaN;
    return known.reduce((sum, standing) => sum + standing, 0) / known.length;
  });
}

/** The figures behind one side of a country in a sector, those that speak loudest for it first. */
export function sideReasons(
  profiles: CountryProfiles,
  sides: CountrySides,
  country: number,
  sector: SectorId,
  role: LinkRole,
): SideReason[] {
  const reasons = profiles.sectorMetrics.flatMap((found, at): SideReason[] => {
    const column = profiles.columns[found.metric];
    const standing01 = sides.standings[at]?.[country] ?? Number.NaN;
    if (found.sector !== sector || found.role !== role || !column) return [];
    if (Number.isNaN(standing01)) return [];
    return [
      {
        metric: found.metric,
        direction: found.direction,
        value: column.values[country] as number,
        year: column.years[country] ?? 0,
        sources: column.sources[country] ?? [],
        standing01,
      },
    ];
  });
  return reasons.sort((a, b) => b.standing01 - a.standing01);
}
