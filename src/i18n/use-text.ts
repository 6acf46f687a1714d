import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../domain/language.ts';
import type { Namespace, TextFunction } from './dictionary.ts';

/**
 * Texts of one namespace in the current language; the component follows a change of language.
 * The function stays the same until the language changes: it may stand among the dependencies of a hook.
 */
export function useText<N extends Namespace>(namespace: N): TextFunction<N> {
  const { t } = useTranslation(namespace);
  return useCallback<TextFunction<N>>((key, values) => t(key, values ?? {}), [t]);
}

/** The language that the texts are in now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'zh' ? 'zh' : 'en';
}

/**
 * Waits for every text that a panel may say before it is first shown: a part that came later and waited for its own
 * would hide the whole panel meanwhile, and take the focus out of it.
 */
export function useReadyTexts(...namespaces: readonly Namespace[]): void {
  useTranslation(namespaces);
}
