import type { BackendModule, InitOptions } from 'i18next';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Namespace } from './dictionary.ts';
import { TEXTS } from './texts.ts';

/** Brings the texts of a language and a namespace when they are first asked for. */
export const CHUNKS: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = TEXTS[language as Language][namespace as Namespace];
    load().then(
      (texts) => done(null, texts),
      (error: Error) => done(error, null),
    );
  },
};

/** How texts are looked up and filled in, whoever reads them. */
export const TEXT_OPTIONS = {
  supportedLngs: [...LANGUAGES],
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  returnNull: false,
} satisfies InitOptions;
