import { type Language, type Localised, textIn } from '../../domain/language.ts';
import { cities as english } from '../../i18n/en/cities.ts';
import { regionName } from '../../i18n/region-name.ts';
import { cities as chinese } from '../../i18n/zh/cities.ts';

const TEXTS = { en: english, zh: chinese } as const satisfies Record<Language, object>;

/** Name of a gathered place: of a country by its code, of a region, else the id itself. */
export function placeName(
  id: string,
  countries: ReadonlyMap<string, Localised>,
  language: Language,
): string {
  const country = countries.get(id);
  if (country) return textIn(country, language);
  const texts: Readonly<Record<string, string>> = TEXTS[language];
  return regionName(id, (key) => texts[key] ?? id);
}
