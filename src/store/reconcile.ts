import type { AtlasData } from '../domain/atlas-data.ts';
import type { UrlProblem } from './persistence/url.ts';
import type { ColourBy, Scenario } from './scenario.ts';

/**
 * Takes out of a scenario what the open package does not have: a city, sectors, regions, countries,
 * colours or weights of another package. Each removal is told, none is silent.
 */
export function reconcile(
  scenario: Scenario,
  data: AtlasData,
): { scenario: Scenario; problems: UrlProblem[] } {
  const problems: UrlProblem[] = [];
  const keep = <T extends string>(
    key: string,
    chosen: ReadonlySet<T>,
    known: ReadonlySet<string>,
  ): ReadonlySet<T> => {
    const unknown = [...chosen].filter((item) => !known.has(item));
    for (const text of unknown) problems.push({ key, text });
    return unknown.length === 0 ? chosen : new Set([...chosen].filter((item) => known.has(item)));
  };
  const keepOne = <T extends string>(
    key: string,
    value: T | null,
    isKnown: (value: T) => boolean,
  ): T | null => {
    if (value === null || isKnown(value)) return value;
    problems.push({ key, text: value });
    return null;
  };
  const { filters } = scenario;
  const cityIds = new Set(data.cities.map(({ id }) => id));
  const requirementCount = data.edition.requirements.length;
  const weightsFit = scenario.weights === null || scenario.weights.length === requirementCount;
  if (!weightsFit) problems.push({ key: 'w', text: scenario.weights?.join(',') ?? '' });
  const next: Scenario = {
    ...scenario,
    pinned: keepOne('city', scenario.pinned, (id) => cityIds.has(id)),
    colourBy: keepOne('by', scenario.colourBy, (by) => isKnownColour(by, data)),
    weights: weightsFit ? scenario.weights : null,
    filters: {
      ...filters,
      sectors: keep('sec', filters.sectors, new Set(data.sectors.map(({ id }) => id))),
      regions: keep('reg', filters.regions, new Set(data.cities.map(({ region }) => region))),
      countries: keep('country', filters.countries, new Set(data.cities.map(({ iso3 }) => iso3))),
    },
  };
  return problems.length === 0 ? { scenario, problems } : { scenario: next, problems };
}

function isKnownColour(by: ColourBy, data: AtlasData): boolean {
  const [facet, id] = by.split(':');
  switch (facet) {
    case 'requirement':
      return data.edition.requirements.some((requirement) => String(requirement.id) === id);
    case 'ecology':
      return id === 'social' || id === 'nature' || id === 'economy';
    case 'indicator':
      return data.indicators.some((indicator) => indicator.id === id);
    default:
      return true;
  }
}
