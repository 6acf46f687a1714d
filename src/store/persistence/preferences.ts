import { LANGUAGES } from '../../domain/language.ts';
import { type Scenario, THEMES } from '../scenario.ts';

const KEY = 'union-atlas.preferences';

export type Preferences = Pick<Scenario, 'language' | 'theme'>;

/** Language and theme of the last visit, or what the browser asks for. Refused storage is no error. */
export function readPreferences(
  storage: () => Storage,
  browser: { language: string; prefersDark: boolean },
): Preferences {
  const fallback: Preferences = {
    language: browser.language.toLowerCase().startsWith('zh') ? 'zh' : 'en',
    theme: browser.prefersDark ? 'dark' : 'light',
  };
  try {
    const saved: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
    const field = (key: string) =>
      typeof saved === 'object' && saved !== null ? Reflect.get(saved, key) : null;
    return {
      language: LANGUAGES.find((language) => language === field('language')) ?? fallback.language,
      theme: THEMES.find((theme) => theme === field('theme')) ?? fallback.theme,
    };
  } catch {
    return fallback;
  }
}

/** Keeps language and theme for the next visit. Returns false when storage is full or refused. */
export function writePreferences(
  storage: () => Storage,
  { language, theme }: Preferences,
): boolean {
  try {
    storage().setItem(KEY, JSON.stringify({ language, theme }));
    return true;
  } catch {
    return false;
  }
}
