import type { Language } from '../../domain/language.ts';
import type { LinkKind } from '../../domain/links/recorded.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatCount, formatRange, formatYear } from '../../i18n/format.ts';
import type { YearSpan } from '../../store/selectors/link-rows.ts';

/** First and last year in words: `2017` or `2011–2017`. */
export function spanText([first, last]: readonly [number, number], language: Language): string {
  if (first === last) return formatYear(first, language);
  return formatRange(String(first), formatYear(last, language));
}

/** What one record of a kind is, and which years the records state. */
export function unitAndYears(
  kind: LinkKind | 'project' | 'institute',
  { span, stated, all }: YearSpan,
  t: TextFunction<'links'>,
  language: Language,
): string {
  const unit = t(`unit.${kind}`);
  if (span === null) return t('years.none', { unit });
  const years = spanText(span, language);
  if (stated < all)
    return t('years.some', { unit, years, without: formatCount(all - stated, language) });
  return span[0] === span[1] ? t('years.asOf', { unit, years }) : t('years.all', { unit, years });
}
