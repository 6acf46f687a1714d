import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Namespace } from './dictionary.ts';
import { NAMESPACES } from './namespaces.ts';

type Texts = { readonly [N in Namespace]: Readonly<Record<string, string>> };

const DICTIONARIES: Record<Language, () => Promise<Texts>> = {
  en: async () => (await import('./en/dictionary.ts')).en,
  zh: async () => (await import('./zh/dictionary.ts')).zh,
};

/** Starts the texts in one language; only that language is loaded. Sets `lang` and `dir` of the page. */
export async function createI18n(language: Language): Promise<I18n> {
  const i18n = createInstance();
  await i18n.use(initReactI18next).init({
    lng: language,
    supportedLngs: [...LANGUAGES],
    fallbackLng: false,
    ns: [...NAMESPACES],
    defaultNS: 'common',
    keySeparator: false,
    nsSeparator: false,
    resources: { [language]: await DICTIONARIES[language]() },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  });
  markPage(i18n, language);
  return i18n;
}

/** Loads a language if it is new and switches to it. */
export async function switchLanguage(i18n: I18n, language: Language): Promise<void> {
  if (!i18n.hasResourceBundle(language, 'common')) {
    const dictionary = await DICTIONARIES[language]();
    for (const namespace of NAMESPACES) {
      i18n.addResourceBundle(language, namespace, dictionary[namespace]);
    }
  }
  await i18n.changeLanguage(language);
  markPage(i18n, language);
}

function markPage(i18n: I18n, language: Language): void {
  if (typeof document === 'undefined') return;
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language;
  document.documentElement.dir = i18n.dir(language);
}
