import { type Language, type Localised, textIn } from '../domain/language.ts';
import type { TextFunction } from './dictionary.ts';
import { regionName } from './region-name.ts';

/** Name of a country by its code, else of a region, else the id itself. */
export function placeName(
  id: string,
  countries: ReadonlyMap<string, Localised>,
  language: Language,
  t: TextFunction<'cities'>,
): string {
  const country = countries.get(id);
  return country ? textIn(country, language) : regionName(id, t);
}
