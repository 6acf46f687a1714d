import type { Language } from '../domain/language.ts';
import { CLAIM_CHANCE } from '../domain/scoring/uncertainty/rank-summary.ts';
import type { TextFunction } from './dictionary.ts';
import { formatCount, formatPercent } from './format.ts';

/** Says from how many cities one cannot be told apart, by how many of them rank above and below it. */
export function wordTies(
  { above, below }: { above: number; below: number },
  t: TextFunction<'reasons'>,
  language: Language,
): string {
  const share = formatPercent(CLAIM_CHANCE, language);
  if (above + below === 0) return t('ties.none', { share });
  return t('ties.count', {
    count: above + below,
    above: formatCount(above, language),
    below: formatCount(below, language),
    share,
  });
}
