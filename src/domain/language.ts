/** Interface languages that are complete. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every interface language; `zh` is null where no safe form is known. */
export interface Localised {
  en: string;
  zh: string | null;
}

/** The text in `language`, or the English one where there is none. */
export function textIn(text: Localised, language: Language): string {
  return text[language] ?? text.en;
}
