import type { Language } from '../domain/language.ts';

/** Sentences one after another; those that are empty or false are left out. A Chinese stop brings its own space. */
export function sentences(language: Language, parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => part).join(language === 'zh' ? '' : ' ');
}

/** A label before its value: `Export: map`, `导出：地图`. */
export function labelled(language: Language, label: string, value: string): string {
  return language === 'zh' ? `${label}：${value}` : `${label}: ${value}`;
}
