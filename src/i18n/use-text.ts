import { useTranslation } from 'react-i18next';
import type { Language } from '../domain/language.ts';
import type { Namespace, TextFunction } from './dictionary.ts';

/** Texts of one namespace in the current language; the component follows a change of language. */
export function useText<N extends Namespace>(namespace: N): TextFunction<N> {
  const { t } = useTranslation(namespace);
  return (key, values) => t(key, values ?? {});
}

/** The language that the texts are in now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'zh' ? 'zh' : 'en';
}
