import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../domain/language.ts';
import type { Namespace } from './dictionary.ts';
import { CHUNKS, TEXT_OPTIONS } from './text-options.ts';

/** What the opening screen says. The rest is loaded with the panel that says it. */
const FIRST_NAMESPACES = ['common', 'cities'] as const satisfies readonly Namespace[];

/**
 * Starts the texts in one language; a namespace that is not there yet makes its reader wait (Suspense). Sets
 * `lang` and `dir` of the page.
 */
export async function createI18n(language: Language): Promise<I18n> {
  const i18n = createInstance();
  await i18n
    .use(CHUNKS)
    .use(initReactI18next)
    .init({
      ...TEXT_OPTIONS,
      lng: language,
      ns: [...FIRST_NAMESPACES],
      defaultNS: 'common',
    });
  markPage(i18n, language);
  return i18n;
}

/** Switches to a language as soon as all texts that have been in use are there. */
export async function switchLanguage(i18n: I18n, language: Language): Promise<void> {
  await i18n.changeLanguage(language);
  markPage(i18n, language);
}

function markPage(i18n: I18n, language: Language): void {
  if (typeof document === 'undefined') return;
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language;
  document.documentElement.dir = i18n.dir(language);
}
