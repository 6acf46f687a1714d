import type { AtlasData } from '../atlas-data.ts';
import type { City } from '../city.ts';
import type { Localised } from '../language.ts';
import { foldText } from './fold-text.ts';

/** One thing that a search can find. */
export type SearchResult =
  | {
      type: 'city';
      id: string;
      name: Localised;
      country: Localised /** Index into `AtlasData.cities`. */;
      city: number;
    }
  | {
      type: 'country' /** ISO 3166 alpha-3. */;
      id: string;
      name: Localised /** Member cities. */;
      cities: number;
    }
  | {
      type: 'indicator';
      id: string;
      name: Localised /** Index into `AtlasData.indicators`. */;
      indicator: number;
    };

/** Entries from the most to the least populous, each with its folded names in one text. */
export interface SearchIndex {
  entries: readonly SearchResult[];
  /** `KEY_START` before each key, keys one after the other. */
  texts: readonly string[];
}

const KEY_START = '\n';

/**
 * Index over city names in every language and ids, country names and codes, indicator names and ids.
 * A country weighs as much as its member cities together; indicators come after places.
 */
export function buildSearchIndex(data: Pick<AtlasData, 'cities' | 'indicators'>): SearchIndex {
  const weighted = [
    ...cityEntries(data.cities),
    ...countryEntries(data.cities),
    ...data.indicators.map((indicator, at) => ({
      entry: {
        type: 'indicator',
        id: indicator.id,
        name: indicator.name,
        indicator: at,
      } satisfies SearchResult,
      weight: -1,
    })),
  ];
  weighted.sort(
    (left, right) =>
      right.weight - left.weight ||
      compareText(left.entry.name.en, right.entry.name.en) ||
      compareText(left.entry.id, right.entry.id),
  );
  return {
    entries: weighted.map(({ entry }) => entry),
    texts: weighted.map(({ entry }) =>
      [entry.name.en, entry.name.zh ?? '', entry.id]
        .map((key) => KEY_START + foldText(key))
        .join(''),
    ),
  };
}

/**
 * Best matches first: whole name, start of a name, start of a word in it, inside a word; within one of
 * these the more populous first. Case, diacritics and punctuation do not matter. A query without a
 * letter or digit finds nothing.
 */
export function search(index: SearchIndex, query: string, limit: number): SearchResult[] {
  const wanted = foldText(query);
  if (wanted === '' || limit <= 0) return [];
  const tiers: [SearchResult[], SearchResult[], SearchResult[], SearchResult[]] = [[], [], [], []];
  const keyStart = KEY_START + wanted;
  const wordStart = ` ${wanted}`;
  for (let at = 0; at < index.texts.length; at++) {
    const text = index.texts[at] ?? '';
    if (!text.includes(wanted)) continue;
    const entry = index.entries[at];
    if (entry === undefined) throw new Error(`Unknown entry: ${at}`);
    const tier = tiers[matchTier(text, keyStart, wordStart)];
    if (tier.length < limit) tier.push(entry);
  }
  return tiers.flat().slice(0, limit);
}

function matchTier(text: string, keyStart: string, wordStart: string): 0 | 1 | 2 | 3 {
  if (text.includes(keyStart))
    return text.endsWith(keyStart) || text.includes(keyStart + KEY_START) ? 0 : 1;
  return text.includes(wordStart) ? 2 : 3;
}

function cityEntries(cities: readonly City[]) {
  return cities.map((city, at) => ({
    entry: {
      type: 'city',
      id: city.id,
      name: city.name,
      country: city.country,
      city: at,
    } satisfies SearchResult,
    weight: city.population ?? 0,
  }));
}

function countryEntries(cities: readonly City[]) {
  const countries = new Map<
    string,
    { entry: SearchResult & { type: 'country' }; weight: number }
  >();
  for (const city of cities) {
    const known = countries.get(city.iso3);
    const country = known ?? {
      entry: { type: 'country', id: city.iso3, name: city.country, cities: 0 },
      weight: 0,
    };
    country.entry.cities++;
    country.weight += city.population ?? 0;
    countries.set(city.iso3, country);
  }
  return [...countries.values()];
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
