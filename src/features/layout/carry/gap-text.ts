import type { Language } from '../../../domain/language.ts';
import type { NotTransferred } from '../../../domain/layout/transfer/not-transferred.ts';
import type { TextFunction } from '../../../i18n/dictionary.ts';
import { formatCount, formatKm, formatPercent } from '../../../i18n/format.ts';

/** What does not carry over and why, in words, each figure in the unit that its name states. */
export function gapText(
  { code, figures }: NotTransferred,
  t: TextFunction<'carry'>,
  language: Language,
): string {
  const values = Object.entries(figures).map(([name, value]) => [
    name,
    formatFigure(name, value, language),
  ]);
  return t(`gap.${code}`, Object.fromEntries(values));
}

function formatFigure(name: string, value: number, language: Language): string {
  if (name.endsWith('Km')) return formatKm(value, language);
  if (name.endsWith('01')) return formatPercent(value, language);
  return formatCount(value, language);
}
