import type { Language } from '../../../domain/language.ts';

const LOCALES = { en: 'en-GB', zh: 'zh-Hans-CN' } as const satisfies Record<Language, string>;

/** An ISO moment in the reader's own time zone: `22 November 2026 at 17:40`. */
export function momentText(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return format.format(new Date(iso));
}
