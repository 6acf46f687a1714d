import { activeFacets, type Facet } from '../../domain/filter/city-filters.ts';
import { type Localised, textIn } from '../../domain/language.ts';
import { formatVariable, variableNames } from '../../features/compare/variable-names.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { FACET_NAMES } from '../../i18n/facet-names.ts';
import { formatCount, formatNumber, formatPopulation, formatRange } from '../../i18n/format.ts';
import { regionName } from '../../i18n/region-name.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { selectInstituteSelection } from '../../store/selectors/institutes.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import {
  selectLinkSelection,
  selectProjectSelection,
  selectShownKinds,
} from '../../store/selectors/links.ts';
import { selectOutOfView } from '../out-of-view.ts';

/** Texts that say what a view shows. */
export interface ShownTexts {
  common: TextFunction<'common'>;
  cities: TextFunction<'cities'>;
  links: TextFunction<'links'>;
  pictures: TextFunction<'pictures'>;
  compare: TextFunction<'compare'>;
  scores: TextFunction<'scores'>;
}

/** More names than this are counted. */
const MOST_NAMES = 5;

/** How many of what the map shows, and every filter that is on, with its values: one line of parts. */
export function shownWords(state: AtlasState, texts: ShownTexts): string {
  const { language } = state.scenario;
  const layers = selectMapLayers(state);
  const cross = selectCrossFilter(state);
  const parts: string[] = [];
  // The map of a layout stands so near that it has no other cities.
  if (cross && layers.has('cities') && state.scenario.workspace !== 'layout') {
    const out = selectOutOfView(state)?.out ?? 0;
    parts.push(
      texts.pictures(out > 0 ? 'shown.citiesOut' : 'shown.cities', {
        shown: formatCount(cross.visibleCount, language),
        all: formatCount(cross.visible.length, language),
        out: formatCount(out, language),
      }),
    );
  }
  if (layers.has('links')) parts.push(...linkWords(state, texts));
  if (layers.has('projects')) {
    const projects = selectProjectSelection(state)?.projects.length ?? 0;
    parts.push(texts.pictures('shown.projects', { shown: formatCount(projects, language) }));
  }
  if (layers.has('institutes')) {
    const placed = selectInstituteSelection(state)?.placed.length ?? 0;
    parts.push(texts.pictures('shown.institutes', { shown: formatCount(placed, language) }));
  }
  for (const facet of activeFacets(state.scenario.filters)) {
    const words = facetWords(state, facet, texts);
    parts.push(texts.pictures('shown.filter', { name: texts.cities(FACET_NAMES[facet]), words }));
  }
  return parts.join(' · ');
}

function facetWords(state: AtlasState, facet: Facet, texts: ShownTexts) {
  const { common, cities, pictures, compare, scores } = texts;
  const { filters, language } = state.scenario;
  const data = selectData(state);
  const list = (names: readonly string[]): string => {
    const shown = names.slice(0, MOST_NAMES).join(pictures('shown.and'));
    if (names.length <= MOST_NAMES) return shown;
    const more = formatCount(names.length - MOST_NAMES, language);
    return pictures('shown.more', { shown, more });
  };
  const local = (name: Localised | undefined, id: string) => (name ? textIn(name, language) : id);
  switch (facet) {
    case 'sectors': {
      const names = [...filters.sectors].map((id) =>
        local(data?.sectors.find((sector) => sector.id === id)?.name, id),
      );
      const mode = filters.sectors.size > 1 ? ` (${cities(`sectors.${filters.sectorMode}`)})` : '';
      return list(names) + mode;
    }
    case 'regions':
      return list([...filters.regions].map((region) => regionName(region, cities)));
    case 'countries':
      return list(
        [...filters.countries].map((code) =>
          local(data?.cities.find(({ iso3 }) => iso3 === code)?.country, code),
        ),
      );
    case 'statuses':
      return list([...filters.statuses].map((status) => cities(`bri.${status}`)));
    case 'grades':
      return list([...filters.grades]);
    case 'scoreStatuses':
      return list(
        [...filters.scoreStatuses].map((status) =>
          status === 'rated' || status === 'conditional' || status === 'not_rated'
            ? common(`status.${status}`)
            : status,
        ),
      );
    case 'population': {
      const [from = 0, to = 0] = filters.population ?? [];
      return formatRange(formatPopulation(from, language), formatPopulation(to, language));
    }
    case 'index': {
      const [from = 0, to = 0] = filters.index ?? [];
      const digits = { maxDigits: 1 };
      return formatRange(formatNumber(from, language, digits), formatNumber(to, language, digits));
    }
    case 'ranges': {
      if (!data) return '';
      const names = variableNames(data, language, { compare, scores });
      return list(
        [...filters.ranges].map(([id, ends]) => {
          const [from, to] = ends.map((end) => formatVariable(id, end, language));
          return `${names.short(id)} ${formatRange(from ?? '', to ?? '')}`;
        }),
      );
    }
    case 'area':
      return pictures('shown.area');
    case 'text':
      return pictures('shown.text', { text: filters.text });
  }
}

function linkWords(state: AtlasState, { links, pictures }: ShownTexts): string[] {
  const { language, linkFilters } = state.scenario;
  const count = selectLinkSelection(state)?.links.length ?? 0;
  const kinds = [...selectShownKinds(state)].map((kind) => links(`kind.${kind}`));
  const { years } = linkFilters;
  return [
    pictures('shown.links', {
      shown: formatCount(count, language),
      kinds: kinds.join(pictures('shown.and')),
    }),
    ...(years
      ? [pictures('shown.years', { years: formatRange(String(years[0]), String(years[1])) })]
      : []),
  ];
}
