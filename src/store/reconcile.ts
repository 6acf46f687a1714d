import type { AtlasData } from '../domain/atlas-data.ts';
import { DEFAULT_CHARTS } from '../domain/chart-choices.ts';
import { parseCarryTarget } from '../domain/layout/transfer/carry-target.ts';
import { COPELAND_MAX_ROWS } from '../domain/scoring/copeland.ts';
import { EDITION_CHOICES, type MethodChoices } from '../domain/scoring/method.ts';
import type { VariableId } from '../domain/variable.ts';
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
  const choices = fittingChoices(scenario.choices, data);
  if (choices.indicatorWeights !== scenario.choices.indicatorWeights) {
    problems.push({ key: 'iw', text: JSON.stringify(scenario.choices.indicatorWeights) });
  }
  if (choices.aggregation !== scenario.choices.aggregation) {
    problems.push({ key: 'agg', text: scenario.choices.aggregation.kind });
  }
  const { area } = filters;
  const isAreaKnown = area === null || [area.x, area.y].every((by) => isKnown(by, data));
  if (!isAreaKnown) problems.push({ key: 'area', text: `${area.x},${area.y}` });
  const knownRanges = [...filters.ranges].filter(([by]) => isKnown(by, data));
  const unknownRanges = [...filters.ranges.keys()].filter((by) => !isKnown(by, data));
  for (const text of unknownRanges) problems.push({ key: 'rng', text });
  const { axes, strip } = scenario.charts;
  const areAxesKnown = axes === null || [axes.x, axes.y].every((by) => isKnown(by, data));
  if (!areAxesKnown) problems.push({ key: 'xy', text: `${axes.x},${axes.y}` });
  const { pair } = scenario.linkFilters;
  const isPairKnown = pair === null || [pair.a, pair.b].every((id) => isKnownPlace(id, data));
  if (!isPairKnown) problems.push({ key: 'pair', text: `${pair.a}~${pair.b}` });
  const compared = [...keep('cmp', new Set(scenario.compared), cityIds)];
  const next: Scenario = {
    ...scenario,
    pinned: keepOne('city', scenario.pinned, (id) => cityIds.has(id)),
    colourBy: keepOne('by', scenario.colourBy, (by) => isKnown(by, data)),
    charts: {
      ...scenario.charts,
      axes: areAxesKnown ? axes : null,
      strip: keepOne('strip', strip, (by) => isKnown(by, data)) ?? DEFAULT_CHARTS.strip,
    },
    weights: weightsFit ? scenario.weights : null,
    choices,
    compared,
    carryTo: keepOne('carry', scenario.carryTo, (text) => isCarriable(text, cityIds)),
    linkFilters: { ...scenario.linkFilters, pair: isPairKnown ? pair : null },
    filters: {
      ...filters,
      sectors: keep('sec', filters.sectors, new Set(data.sectors.map(({ id }) => id))),
      regions: keep('reg', filters.regions, new Set(data.cities.map(({ region }) => region))),
      ranges: unknownRanges.length === 0 ? filters.ranges : new Map(knownRanges),
      area: isAreaKnown ? area : null,
      countries: keep('country', filters.countries, new Set(data.cities.map(({ iso3 }) => iso3))),
    },
  };
  return problems.length === 0 ? { scenario, problems } : { scenario: next, problems };
}

/** Whether a layout can go there: a city of the package, or a place that needs none. */
function isCarriable(text: string, cityIds: ReadonlySet<string>): boolean {
  const target = parseCarryTarget(text);
  return target?.kind === 'city' ? cityIds.has(target.id) : target !== null;
}

/** Choices that the package can carry out: weights for its own indicators, pairs that are not too many. */
function fittingChoices(choices: MethodChoices, data: AtlasData): MethodChoices {
  const entries = Object.entries(choices.indicatorWeights);
  const fit = entries.every(([id, weights]) => {
    const requirement = data.edition.requirements.find((one) => String(one.id) === id);
    return requirement?.indicators.length === weights.length;
  });
  const isTooMany =
    choices.aggregation.kind === 'copeland' && data.cities.length > COPELAND_MAX_ROWS;
  return {
    ...choices,
    indicatorWeights: fit ? choices.indicatorWeights : {},
    aggregation: isTooMany ? EDITION_CHOICES.aggregation : choices.aggregation,
  };
}

function isKnown(by: ColourBy | VariableId, data: AtlasData): boolean {
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

/** Whether links can be gathered in a place of this id: a region of cities, or a country of links. */
function isKnownPlace(id: string, { cities, links }: AtlasData): boolean {
  return (
    cities.some(({ region, iso3 }) => region === id || iso3 === id) ||
    links.some(({ a, b }) => a.iso3 === id || b.iso3 === id)
  );
}
