import type { Language } from '../../domain/language.ts';

/** A moment (ISO 8601) as day and time of the reader's own clock. */
export function momentText(iso: string, language: Language): string {
  return new Date(iso).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
