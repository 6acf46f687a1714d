import type { AtlasData } from '../../domain/atlas-data.ts';
import { ECOLOGIES } from '../../domain/edition.ts';
import { LEVELS } from '../../domain/indicator.ts';
import { type Language, textIn } from '../../domain/language.ts';
import type { VariableId } from '../../domain/variable.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatNumber, formatPopulation, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectScoreScales } from '../../store/selectors/scores.ts';
import type { SelectOption } from '../../ui/Select.tsx';

export interface VariableWords {
  /** Name without a unit. */
  short: (id: VariableId) => string;
  /** Name, with the unit of a raw value. */
  name: (id: VariableId) => string;
  /** A value along an axis or in a table. */
  format: (id: VariableId, value: number) => string;
  /** The value of a city, of an indicator with its level and year; null for a gap. */
  told: (id: VariableId, city: number, value: number) => string | null;
  /** All variables for a list of choices. */
  options: SelectOption<VariableId>[];
  groups: { label: string; options: SelectOption<VariableId>[] }[];
}

/** Names of the variables of a package, in a language. */
export function variableNames(
  { edition, indicators }: Pick<AtlasData, 'edition' | 'indicators'>,
  language: Language,
  texts: { compare: TextFunction<'compare'>; scores: TextFunction<'scores'> },
): Pick<VariableWords, 'short' | 'name'> {
  const { compare: t, scores } = texts;

  function short(id: VariableId): string {
    if (id === 'index') return t('variable.index');
    if (id === 'population') return t('variable.population');
    const [facet, ...rest] = id.split(':');
    const key = rest.join(':');
    if (facet === 'requirement') {
      const found = edition.requirements.find((one) => String(one.id) === key);
      return found ? `R${key} ${textIn(found.short, language)}` : id;
    }
    if (facet === 'ecology') {
      const found = ECOLOGIES.find((one) => one === key);
      return found ? scores(`ecology.${found}`) : id;
    }
    const found = indicators.find((indicator) => indicator.id === key);
    return found ? textIn(found.name, language) : id;
  }

  function name(id: VariableId): string {
    const found = indicators.find((indicator) => id === `indicator:${indicator.id}`);
    if (!found) return short(id);
    return scores('colour.withUnit', { name: short(id), unit: textIn(found.unit, language) });
  }
  return { short, name };
}

/** A value of a variable as an axis or a table writes it. */
export function formatVariable(id: VariableId, value: number, language: Language): string {
  if (id === 'population') return formatPopulation(value, language);
  const size = Math.abs(value);
  if (id.startsWith('indicator:') && size >= 1e6) return formatPopulation(value, language);
  return formatNumber(value, language, size >= 100 ? { maxDigits: 0 } : { figures: 3 });
}

/** Words of the variables of a package, in the reader's language. */
export function useVariableWords(data: AtlasData): VariableWords {
  const t = useText('compare');
  const scores = useText('scores');
  const common = useText('common');
  const language = useLanguage();
  const scales = useAtlas(selectScoreScales);
  const { edition, indicators } = data;
  const { short, name } = variableNames(data, language, { compare: t, scores });

  function told(id: VariableId, city: number, value: number): string | null {
    if (Number.isNaN(value)) return null;
    const shown = formatVariable(id, value, language);
    const column = data.columns[indicators.findIndex((one) => id === `indicator:${one.id}`)];
    const level = LEVELS[column?.levels[city] ?? 0];
    if (!column || !level) return shown;
    const year = formatYear(column.years[city] ?? 0, language);
    return t('variable.told', { value: shown, level: common(`level.${level}`), year });
  }

  const option = (value: VariableId): SelectOption<VariableId> => ({ value, label: short(value) });
  return {
    short,
    name,
    format: (id, value) => formatVariable(id, value, language),
    told,
    options: [option('index'), option('population')],
    groups: [
      {
        label: scores('colour.requirements', { scale: common(`scale.${scales.requirement}`) }),
        options: edition.requirements.map(({ id }) => option(`requirement:${id}`)),
      },
      {
        label: scores('colour.ecologies', { scale: common(`scale.${scales.index}`) }),
        options: ECOLOGIES.map((ecology) => option(`ecology:${ecology}`)),
      },
      {
        label: scores('colour.indicators'),
        options: indicators.map(({ id }) => option(`indicator:${id}`)),
      },
    ],
  };
}
