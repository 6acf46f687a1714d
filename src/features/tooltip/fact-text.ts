import type { LinkFact } from '../../charts/series/link-facts.ts';
import type { Language } from '../../domain/language.ts';
import type { TextFunction, TextKey } from '../../i18n/dictionary.ts';
import { formatDate, formatKm, formatNumber } from '../../i18n/format.ts';

const LABELS: Readonly<Record<string, TextKey<'links'>>> = {
  airlines: 'fact.airlines',
  launched: 'fact.launched',
  transit_days: 'fact.transit_days',
  route_km: 'fact.route_km',
  opened: 'fact.opened',
  institutions: 'fact.institutions',
  corridor: 'fact.corridor',
  branch: 'fact.branch',
  match: 'fact.match',
  position_check: 'fact.position_check',
};

const WORDS: Readonly<Record<string, TextKey<'links'>>> = {
  'match name': 'fact.match.name',
  'match within_20km': 'fact.match.within_20km',
  'position_check mismatch': 'fact.position_check.mismatch',
  'position_check replaced': 'fact.position_check.replaced',
  'position_check unchecked': 'fact.position_check.unchecked',
};

const DATES: ReadonlySet<string> = new Set(['launched', 'opened']);

/** Label of a fact; the package's own name where the atlas does not know it. */
export function factLabel({ key }: LinkFact, t: TextFunction<'links'>): string {
  const label = LABELS[key];
  return label === undefined ? key : t(label);
}

/** Value of a fact with its unit, dates and codes in words. */
export function factValue(
  { key, value }: LinkFact,
  t: TextFunction<'links'>,
  language: Language,
): string {
  const words = WORDS[`${key} ${value}`];
  if (words !== undefined) return t(words);
  if (typeof value === 'number')
    return key === 'route_km'
      ? formatKm(value, language)
      : formatNumber(value, language, { maxDigits: 2 });
  return DATES.has(key) && /^\d{4}(-\d{2}){0,2}$/.test(value) ? formatDate(value, language) : value;
}
