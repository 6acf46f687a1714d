import type { AtlasData } from '../../domain/atlas-data.ts';
import { ECOLOGIES } from '../../domain/edition.ts';
import { type Language, textIn } from '../../domain/language.ts';
import { explainStatus } from '../../domain/scoring/explain-status.ts';
import { STATUSES } from '../../domain/scoring/score-edition.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatRequirement, formatScore, formatValue, formatYear } from '../../i18n/format.ts';
import { labelled } from '../../i18n/punctuation.ts';
import { statusWords } from '../../i18n/status-words.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import type { ColourBy } from '../../store/scenario.ts';
import { selectData } from '../../store/selectors/data.ts';
import { type CityPaintModel, selectCityPaint } from '../../store/selectors/paint.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import { type FactRow, Missing } from './Facts.tsx';

/** Name and value of city number `city` in what the map is coloured by; null while colours say sectors. */
export function usePaintedValue(city: number): FactRow | null {
  const scoresText = useText('scores');
  const common = useText('common');
  const language = useLanguage();
  const data = useAtlas(selectData);
  const paint = useAtlas(selectCityPaint);
  const scores = useAtlas(selectScores);
  if (!data || !scores || paint?.kind !== 'value') return null;
  const label = paintedName(data, paint.by, scoresText, language);
  const value = paint.values[city] ?? Number.NaN;
  const showsStatus = paint.by === 'index' || paint.by.startsWith('ecology:');
  const status = STATUSES[scores.status[city] ?? -1];
  const reason =
    showsStatus && status !== 'rated'
      ? statusWords(
          explainStatus(data.edition, scores, city),
          data.edition.rules.redLine,
          status === 'conditional',
          scoresText,
          language,
        )
      : '';
  if (Number.isNaN(value)) {
    const words = showsStatus ? common('status.not_rated') : common('value.noData');
    return {
      label,
      value: <Missing words={reason === '' ? words : labelled(language, words, reason)} />,
    };
  }
  const text = paintedText(data, paint, city, language, common);
  return {
    label,
    value:
      reason === ''
        ? text
        : `${text} · ${labelled(language, common('status.conditional'), reason)}`,
  };
}

function paintedName(
  data: AtlasData,
  by: ColourBy,
  t: TextFunction<'scores'>,
  language: Language,
): string {
  const [facet, id] = by.split(':');
  if (facet === 'requirement') {
    const requirement = data.edition.requirements.find((one) => String(one.id) === id);
    return requirement ? `R${id} ${textIn(requirement.short, language)}` : by;
  }
  if (facet === 'ecology') {
    const ecology = ECOLOGIES.find((one) => one === id);
    return ecology ? t(`ecology.${ecology}`) : by;
  }
  if (facet === 'indicator') {
    const indicator = data.indicators.find((one) => one.id === id);
    return indicator ? textIn(indicator.name, language) : by;
  }
  return t('colour.short');
}

function paintedText(
  data: AtlasData,
  { by, scale, values }: Extract<CityPaintModel, { kind: 'value' }>,
  city: number,
  language: Language,
  t: TextFunction<'common'>,
): string {
  const [facet, id] = by.split(':');
  const value = values[city] ?? Number.NaN;
  if (scale !== 'raw') {
    const score =
      facet === 'requirement'
        ? formatRequirement(value, language)
        : formatScore(value, scale, language);
    return scale === 'edition' ? score : `${score} ${t(`scale.${scale}`)}`;
  }
  const at = data.indicators.findIndex((one) => one.id === id);
  const unit = data.indicators[at]?.unit;
  const year = data.columns[at]?.years[city] ?? 0;
  const text = formatValue(value, unit ? textIn(unit, language) : '', language);
  return year === 0 ? text : `${text} (${formatYear(year, language)})`;
}
