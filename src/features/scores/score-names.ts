import type { AtlasData } from '../../domain/atlas-data.ts';
import { ECOLOGIES } from '../../domain/edition.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type Language, textIn } from '../../domain/language.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import type { ColourBy } from '../../store/scenario.ts';

/** Where a choice of colours leads: its kind, and what it names. */
export function partsOf(by: ColourBy): { facet: string; id: string } {
  const [facet = '', ...rest] = by.split(':');
  return { facet, id: rest.join(':') };
}

/** The indicator that the colours stand for; undefined for a score. */
export function indicatorOf(data: AtlasData, by: ColourBy): Indicator | undefined {
  const { facet, id } = partsOf(by);
  return facet === 'indicator'
    ? data.indicators.find((indicator) => indicator.id === id)
    : undefined;
}

/** Name of a score or indicator in the reader's language, without its unit. */
export function scoreName(
  data: AtlasData,
  by: ColourBy,
  t: TextFunction<'scores'>,
  language: Language,
): string {
  const { facet, id } = partsOf(by);
  if (facet === 'requirement') {
    const requirement = data.edition.requirements.find((candidate) => String(candidate.id) === id);
    return requirement ? `R${id} ${textIn(requirement.short, language)}` : by;
  }
  if (facet === 'ecology') {
    const ecology = ECOLOGIES.find((candidate) => candidate === id);
    return ecology ? t(`ecology.${ecology}`) : by;
  }
  if (facet === 'indicator') {
    const indicator = indicatorOf(data, by);
    return indicator ? textIn(indicator.name, language) : by;
  }
  return facet === 'sector' ? t('colour.sector') : t('colour.short');
}
