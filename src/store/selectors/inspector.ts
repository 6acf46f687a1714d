import { createSelector } from 'reselect';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { ECOLOGIES, type Ecology } from '../../domain/edition.ts';
import { greatCircleDistanceKm } from '../../domain/geodesy.ts';
import type { Localised } from '../../domain/language.ts';
import type { ActivityBasis } from '../../domain/links/activity.ts';
import { type LinkTable, linksOfCity } from '../../domain/links/link-table.ts';
import { quantileOfSorted } from '../../domain/scoring/classes.ts';
import { extentOf } from '../../domain/scoring/relative-normalise.ts';
import type { ScoreScale } from '../../domain/scoring/score-scale.ts';
import type { SectorId } from '../../domain/sector.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData, selectPinnedIndex } from './data.ts';
import { selectActivity } from './filters.ts';
import { selectLinkTable } from './links.ts';
import { selectScoreScales, selectScores } from './scores.ts';

/** Institutes up to here are listed with a city, as projects are. */
export const NEAR_KM = 50;

/** Records that touch one city; indexes are those of `AtlasData`. */
export interface CityRecords {
  /** Links that end in the city, by id. */
  links: ReadonlyMap<string, number>;
  /** Projects within 50 km in the same country, nearest first. */
  projects: readonly { at: number; distanceKm: number }[];
  /** Institutes that the city hosts or that lie within 50 km, nearest first. */
  institutes: readonly { at: number; distanceKm: number }[];
}

/** Finds the records of city number `city`. Reads every project and institute once. */
export function recordsOfCity(
  data: Pick<AtlasData, 'cities' | 'links' | 'projects' | 'institutes'>,
  table: LinkTable,
  city: number,
): CityRecords {
  const place = data.cities[city];
  if (!place) throw new Error(`Unknown city: ${city}`);
  const links = new Map<string, number>();
  for (const at of linksOfCity(table, city)) {
    const id = data.links[at]?.id;
    if (id !== undefined) links.set(id, at);
  }
  const projects = data.projects.flatMap(({ near }, at) => {
    const entry = near.find((candidate) => candidate.city === city);
    return entry ? [{ at, distanceKm: entry.distanceKm }] : [];
  });
  const institutes = data.institutes.flatMap((institute, at) => {
    const distanceKm = greatCircleDistanceKm(place, institute);
    return institute.city === city || distanceKm <= NEAR_KM ? [{ at, distanceKm }] : [];
  });
  return { links, projects: projects.sort(byDistance), institutes: institutes.sort(byDistance) };
}

function byDistance(a: { distanceKm: number }, b: { distanceKm: number }): number {
  return a.distanceKm - b.distanceKm;
}

/** Records of the pinned city; null when none is pinned. */
export const selectPinnedRecords = createSelector(
  [selectData, selectLinkTable, selectPinnedIndex],
  (data, table, city) => (data && table && city >= 0 ? recordsOfCity(data, table, city) : null),
);

/** One sector in which a city is active, and what that rests on. */
export interface SectorBasis {
  sector: SectorId;
  basis: ActivityBasis[];
  /** Records in all. */
  count: number;
}

/** Sectors of the pinned city in the order of the package; empty when no city is pinned. */
export const selectPinnedSectors = createSelector(
  [selectActivity, selectPinnedIndex],
  (activity, city): readonly SectorBasis[] => {
    if (!activity || city < 0) return [];
    return activity.sectorIds.flatMap((sector) => {
      const basis = activity.basis(city, sector);
      const count = basis.reduce((sum, { count: some }) => sum + some, 0);
      return count === 0 ? [] : [{ sector, basis, count }];
    });
  },
);

/** Median of every requirement over the cities that have its score, in edition order; null where none has. */
export const selectRequirementMedians = createSelector(
  [(state: AtlasState) => selectScores(state)?.requirements ?? null],
  (requirements): readonly (number | null)[] => (requirements ?? []).map(medianOf),
);

/** Ends of the lines that requirements stand on: 0–100 on the edition's scale, else those of all their scores. */
export const selectRequirementRange = createSelector(
  [
    (state: AtlasState) => selectScores(state)?.requirements ?? null,
    (state: AtlasState) => selectScoreScales(state).requirement,
  ],
  (requirements, scale) => rangeOf(requirements ?? [], scale),
);

/** The same for the ecologies. */
export const selectEcologyRange = createSelector(
  [
    (state: AtlasState) => selectScores(state)?.ecologies ?? null,
    (state: AtlasState) => selectScoreScales(state).index,
  ],
  (ecologies, scale) => rangeOf(ecologies ? Object.values(ecologies) : [], scale),
);

const EDITION_RANGE = [0, 100] as const;

function rangeOf(
  columns: readonly Float64Array[],
  scale: ScoreScale,
): readonly [from: number, to: number] {
  if (scale === 'edition') return EDITION_RANGE;
  const ends = columns.map(extentOf).filter(({ count }) => count > 0);
  const from = Math.min(...ends.map(({ min }) => min));
  const to = Math.max(...ends.map(({ max }) => max));
  return to > from ? [from, to] : EDITION_RANGE;
}

const NO_MEDIANS: Record<Ecology, number | null> = { social: null, nature: null, economy: null };

/** Median of every ecology over the cities that have an index. */
export const selectEcologyMedians = createSelector(
  [(state: AtlasState) => selectScores(state)?.ecologies ?? null],
  (ecologies): Record<Ecology, number | null> => {
    if (!ecologies) return NO_MEDIANS;
    const medians = { ...NO_MEDIANS };
    for (const ecology of ECOLOGIES) medians[ecology] = medianOf(ecologies[ecology]);
    return medians;
  },
);

/** Country names by ISO 3166 alpha-3 code, as far as member cities lie there. */
export const selectCountryNames = createSelector(
  [selectData],
  (data): ReadonlyMap<string, Localised> =>
    new Map(data?.cities.map(({ iso3, country }) => [iso3, country])),
);

function medianOf(values: Float64Array): number | null {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return sorted.length === 0 ? null : quantileOfSorted(sorted, 0.5);
}
