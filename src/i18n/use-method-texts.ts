import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../domain/language.ts';
import type { TextValues } from './dictionary.ts';
import type { methodPage } from './en/method-page.ts';
import { useLanguage } from './use-text.ts';

type MethodTexts = Readonly<Record<keyof typeof methodPage, string>>;

/** Turns a key of the pages about the score into a text of the current language. */
export type MethodText = (key: keyof MethodTexts, values?: TextValues) => string;

const TEXTS: Record<Language, () => Promise<MethodTexts>> = {
  en: async () => (await import('./en/method-page.ts')).methodPage,
  zh: async () => (await import('./zh/method-page.ts')).methodPage,
};

/** The long texts of the pages about the score, which only their readers need; null until they are there. */
export function useMethodTexts(): { t: MethodText | null; hasFailed: boolean } {
  const language = useLanguage();
  const [texts, setTexts] = useState<MethodTexts | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    TEXTS[language]().then(
      (loaded) => {
        if (!isCurrent) return;
        setTexts(loaded);
        setHasFailed(false);
      },
      () => isCurrent && setHasFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  const t = useCallback<MethodText>(
    (key, values = {}) =>
      (texts?.[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`No value for ${name} in ${key}`);
        return String(value);
      }),
    [texts],
  );
  return { t: texts && t, hasFailed };
}
