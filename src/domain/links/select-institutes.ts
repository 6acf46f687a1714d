import { INSTITUTE_SECTOR } from './activity.ts';
import { type Institute, isPlaced } from './recorded.ts';
import { type ProjectFilters, passesSpan } from './select-projects.ts';

/** Which institutes the reader wants; every one comes in from China as a whole, as projects do. */
export type InstituteFilters = Pick<
  ProjectFilters,
  'sectors' | 'city' | 'years' | 'onlyWithYear' | 'direction' | 'pairing'
>;

export interface InstituteSelection {
  /** Indexes into the institutes given, ascending. */
  institutes: Uint32Array;
  /** Those of them that can be drawn: see `isPlaced`. */
  placed: Uint32Array;
  /** Institutes that pass everything but the sectors: all stand for one. */
  ofSector: number;
  /** Institutes that pass everything but the years and state none. */
  withoutYear: number;
}

/** Applies the filters. */
export function selectInstitutes(
  institutes: readonly Institute[],
  { sectors, city, years, onlyWithYear, direction, pairing }: InstituteFilters,
): InstituteSelection {
  const chosen: number[] = [];
  let ofSector = 0;
  let withoutYear = 0;
  const comesIn = (direction === 'all' || direction === 'in') && pairing !== 'members';
  const isOfSector = sectors.size === 0 || sectors.has(INSTITUTE_SECTOR);
  if (comesIn) {
    institutes.forEach((institute, at) => {
      if (city !== null && institute.city !== city) return;
      if (institute.year === null && isOfSector) withoutYear++;
      if (!passesSpan(institute.year, years, onlyWithYear)) return;
      ofSector++;
      if (isOfSector) chosen.push(at);
    });
  }
  return {
    institutes: Uint32Array.from(chosen),
    placed: Uint32Array.from(chosen).filter((at) => isPlaced(institutes[at] as Institute)),
    ofSector,
    withoutYear,
  };
}
