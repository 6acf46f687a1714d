import { createContext, use } from 'react';
import type { Language } from '../domain/language.ts';
import type { I18n } from './create-i18n.ts';
import type { Namespace, TextFunction } from './dictionary.ts';

interface TextContextValue {
  i18n: I18n;
  language: Language;
}

/** Filled by `TextProvider`. */
export const TextContext = createContext<TextContextValue | null>(null);

function useTexts(): TextContextValue {
  const texts = use(TextContext);
  if (!texts) throw new Error('No texts around this component');
  return texts;
}

/**
 * Texts of one namespace in the current language; the component follows a change of language and waits
 * (Suspense) for texts that are not there yet. The function stays the same until the language changes: it may
 * stand among the dependencies of a hook.
 */
export function useText<N extends Namespace>(namespace: N): TextFunction<N> {
  const { i18n } = useTexts();
  if (!i18n.textFunction(namespace)) use(i18n.load(namespace));
  const t = i18n.textFunction(namespace);
  if (!t) throw new Error(`No texts of ${namespace}`);
  return t;
}

/** The language that the texts are in now. */
export function useLanguage(): Language {
  return useTexts().language;
}
