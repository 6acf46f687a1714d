import { useMemo } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { type Language, textIn } from '../../domain/language.ts';
import { type SearchResult, search } from '../../domain/search/search-index.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import {
  type AtlasStore,
  changeFilters,
  changeScenario,
  goToCity,
} from '../../store/atlas-store.ts';
import { useAtlas } from '../../store/react.ts';
import { selectData, selectSearchIndex } from '../../store/selectors/data.ts';
import type { SearchGroup, SearchItem } from '../../ui/search-group.ts';

const MOST_RESULTS = 12;

const GROUPS = [
  ['city', 'search.cities'],
  ['country', 'search.countries'],
  ['indicator', 'search.indicators'],
] as const;

/** Cities, countries and indicators that a query finds, grouped for a `SearchBox`; the group of the best result first. */
export function useCitySearch(query: string): readonly SearchGroup[] {
  const t = useText('common');
  const cities = useText('cities');
  const language = useLanguage();
  const isAsked = query.trim() !== '';
  const index = useAtlas((state) => (isAsked ? selectSearchIndex(state) : null));
  const data = useAtlas(selectData);
  return useMemo(() => {
    if (!index || !data) return [];
    const results = search(index, query, MOST_RESULTS);
    const firstOf = (type: SearchResult['type']): number =>
      results.findIndex((result) => result.type === type);
    return GROUPS.filter(([type]) => firstOf(type) >= 0)
      .sort(([a], [b]) => firstOf(a) - firstOf(b))
      .map(([type, title]) => ({
        id: type,
        title: t(title),
        items: results
          .filter((result) => result.type === type)
          .map((result) =>
            searchItem(result, data, language, (count) =>
              cities('table.count', { count, shown: formatCount(count, language) }),
            ),
          ),
      }));
  }, [index, data, query, language, t, cities]);
}

function searchItem(
  result: SearchResult,
  data: AtlasData,
  language: Language,
  cityCount: (count: number) => string,
): SearchItem {
  const id = `${result.type}:${result.id}`;
  const text = textIn(result.name, language);
  switch (result.type) {
    case 'city':
      return { id, text, note: textIn(result.country, language) };
    case 'country':
      return { id, text, note: cityCount(result.cities) };
    case 'indicator': {
      const unit = data.indicators[result.indicator]?.unit;
      return unit ? { id, text, note: textIn(unit, language) } : { id, text };
    }
  }
}

/**
 * Does what a chosen result is for: pins a city and flies there, shows the cities of a country alone,
 * or colours the map by an indicator. Throws on an id that `useCitySearch` did not give.
 */
export function chooseSearchResult(store: AtlasStore, itemId: string): void {
  const at = itemId.indexOf(':');
  const kind = itemId.slice(0, at);
  const id = itemId.slice(at + 1);
  if (kind === 'city') goToCity(store, id);
  else if (kind === 'country') changeFilters(store, { countries: new Set([id]) });
  else if (kind === 'indicator')
    changeScenario(store, { workspace: 'scores', colourBy: `indicator:${id}` });
  else throw new Error(`Unknown search result: ${itemId}`);
}
