import type { Language } from '../../../domain/language.ts';
import type { CountRange } from '../../../domain/layout/reach.ts';
import { formatCount, formatRange } from '../../../i18n/format.ts';

/** What a number may be where villages are known by their township alone: `(780–1,020)`. */
export function rangeWords(
  { lowest, highest }: Pick<CountRange, 'lowest' | 'highest'>,
  language: Language,
): string {
  const range = formatRange(formatCount(lowest, language), formatCount(highest, language));
  return language === 'zh' ? `（${range}）` : `(${range})`;
}
