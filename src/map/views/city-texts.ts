import type { Language } from '../../domain/language.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { cities as english } from '../../i18n/en/cities.ts';
import { cities as chinese } from '../../i18n/zh/cities.ts';

const TEXTS = { en: english, zh: chinese } as const satisfies Record<Language, object>;

/** Texts of the `cities` namespace outside of React: for names on the map. */
export function cityTexts(language: Language): TextFunction<'cities'> {
  const texts: Readonly<Record<string, string>> = TEXTS[language];
  return (key) => texts[key] ?? key;
}
