import { useEffect, useState } from 'react';
import type { Language } from '../domain/language.ts';
import { useLanguage } from './use-text.ts';
import type { ProblemTexts } from './word-problem.ts';

const TEXTS: Record<Language, () => Promise<ProblemTexts>> = {
  en: async () => (await import('./en/problems.ts')).problems,
  zh: async () => (await import('./zh/problems.ts')).problems,
};

/** The texts for problems, which only a page with problems needs; `failed` when the server did not give them. */
type LoadedTexts = { status: 'loading' | 'failed' } | { status: 'ready'; texts: ProblemTexts };

/** Loads the texts for problems in the current language and follows a change of it. */
export function useProblemTexts(): LoadedTexts {
  const language = useLanguage();
  const [loaded, setLoaded] = useState<LoadedTexts>({ status: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    TEXTS[language]().then(
      (texts) => isCurrent && setLoaded({ status: 'ready', texts }),
      () => isCurrent && setLoaded({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return loaded;
}
