import type { City } from '../../../../src/domain/city.ts';
import {
  type CityFilters,
  FACETS,
  type Facet,
} from '../../../../src/domain/filter/city-filters.ts';
import { foldText } from '../../../../src/domain/search/fold-text.ts';

/** A city with everything the filters ask about, as plain objects. */
export interface FilteredCity {
  city: City;
  sectors: string[];
  grade: string | null;
  scoreStatus: string;
  index: number | null;
  /** `naiveText` of the city, folded once so that the comparison of speed is fair. */
  text: string;
}

/** Every name, country name and code of a city. */
export function naiveText(city: City): string {
  return foldText(
    [city.name.en, city.name.zh, city.country.en, city.country.zh, city.iso3, city.id].join(' '),
  );
}

/** The tests know two variables, both linear. */
function numberOf({ index, city }: FilteredCity, id: string): number | null {
  if (id === 'index') return index;
  return id === 'population' ? city.population : null;
}

/** The filters written down a second time, slowly, city by city and facet by facet; the text must be folded. */
function naivePasses(row: FilteredCity, filters: CityFilters, facet: Facet): boolean {
  const { city } = row;
  switch (facet) {
    case 'sectors': {
      if (filters.sectors.size === 0) return true;
      const wanted = [...filters.sectors];
      return filters.sectorMode === 'all'
        ? wanted.every((sector) => row.sectors.includes(sector))
        : wanted.some((sector) => row.sectors.includes(sector));
    }
    case 'regions':
      return filters.regions.size === 0 || filters.regions.has(city.region);
    case 'countries':
      return filters.countries.size === 0 || filters.countries.has(city.iso3);
    case 'statuses':
      return filters.statuses.size === 0 || filters.statuses.has(city.briStatus);
    case 'grades':
      return filters.grades.size === 0 || (row.grade !== null && filters.grades.has(row.grade));
    case 'scoreStatuses':
      return filters.scoreStatuses.size === 0 || filters.scoreStatuses.has(row.scoreStatus);
    case 'population': {
      if (filters.population === null) return true;
      const [min, max] = filters.population;
      return city.population !== null && city.population >= min && city.population <= max;
    }
    case 'index': {
      if (filters.index === null) return true;
      const [min, max] = filters.index;
      return row.index === null ? filters.includeNotRated : row.index >= min && row.index <= max;
    }
    case 'ranges':
      return [...filters.ranges].every(([id, [min, max]]) => {
        const number = numberOf(row, id);
        return number !== null && number >= min && number <= max;
      });
    case 'area': {
      if (filters.area === null) return true;
      // The tests know rectangles.
      const { x, y, corners } = filters.area;
      const [px, py] = [numberOf(row, x), numberOf(row, y)];
      const [low, high] = corners;
      if (px === null || py === null || !low || !high) return false;
      return px >= low[0] && px <= high[0] && py >= low[1] && py <= high[1];
    }
    case 'text':
      return filters.text.split(' ').every((word) => row.text.includes(word));
  }
}

/** Everything that `crossFilter` answers, from one scan of all cities per question. */
export function naiveCrossFilter(rows: readonly FilteredCity[], asked: CityFilters) {
  const filters = { ...asked, text: foldText(asked.text) };
  const passing = (except: Facet | null): FilteredCity[] =>
    rows.filter((row) =>
      FACETS.every((facet) => facet === except || naivePasses(row, filters, facet)),
    );
  const countBy = (
    facet: Facet,
    categoriesOf: (row: FilteredCity) => readonly (string | null)[],
  ): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const row of passing(facet)) {
      for (const category of categoriesOf(row)) {
        if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1);
      }
    }
    return counts;
  };
  const idsOf = (kept: readonly FilteredCity[]): string[] => kept.map(({ city }) => city.id);
  return {
    visible: idsOf(passing(null)),
    counts: {
      sectors: countBy('sectors', (row) => row.sectors),
      regions: countBy('regions', (row) => [row.city.region]),
      countries: countBy('countries', (row) => [row.city.iso3]),
      statuses: countBy('statuses', (row) => [row.city.briStatus]),
      grades: countBy('grades', (row) => [row.grade]),
      scoreStatuses: countBy('scoreStatuses', (row) => [row.scoreStatus]),
    },
    passesWithout: {
      population: idsOf(passing('population')),
      index: idsOf(passing('index')),
      area: idsOf(passing('area')),
    },
    countWithout: Object.fromEntries(FACETS.map((facet) => [facet, passing(facet).length])),
  };
}
