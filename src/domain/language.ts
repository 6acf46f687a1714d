/** Interface languages that are complete. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every interface language; `zh` is null where no safe form is known. */
export interface Localised {
  en: string;
  zh: string | null;
}

/** A text from its two written forms; null where there is no English one. */
export function localised(
  en: string | null | undefined,
  zh: string | null | undefined,
): Localised | null {
  return en == null || en === '' ? null : { en, zh: zh ?? null };
}

/** The text in `language`, or the English one where there is none. */
export function textIn(text: Localised, language: Language): string {
  return text[language] ?? text.en;
}
