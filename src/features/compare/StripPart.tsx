import { memo, useMemo, useState } from 'react';
import { StripPlot } from '../../charts/components/StripPlot.tsx';
import { STRIP_PARTS, stripOf, stripRange, stripTable } from '../../charts/series/strip.ts';
import { readVariable } from '../../charts/series/variables.ts';
import type { VariableId } from '../../domain/variable.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeFilters, pinCity } from '../../store/atlas-store.ts';
import { useAtlasStore } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { ChartTable } from '../../ui/ChartTable.tsx';
import { ChartPart } from './ChartPart.tsx';
import { Choices } from './Choices.tsx';
import styles from './ScatterPart.module.css';
import { type Compared, useCityNames, useHoverCity, useHoveredCity } from './use-compared.ts';
import { useVariableWords } from './variable-names.ts';

/** Columns in which cities are stacked. */
const COLUMN_COUNT = 60;

/** How the shown cities are spread over one variable, the compared ones marked. */
export const StripPart = memo(function StripPart({ compared }: { compared: Compared }) {
  const { data, scores, cities, visible } = compared;
  const t = useText('compare');
  const common = useText('common');
  const store = useAtlasStore();
  const language = useLanguage();
  const words = useVariableWords(data);
  const hovered = useHoveredCity();
  const onHover = useHoverCity();
  const nameOf = useCityNames(data);
  const [id, setId] = useState<VariableId>('index');
  const variable = useMemo(() => readVariable(data, scores, id), [data, scores, id]);
  const strip = useMemo(() => stripOf(variable, visible, COLUMN_COUNT), [variable, visible]);
  const marks = cities.map((city) => {
    const value = variable.values[city] as number;
    return { city, value: Number.isNaN(value) ? null : value, name: nameOf(city) };
  });
  const name = words.name(id);
  const missing = formatCount(strip.missing, language);
  const note = strip.quartiles
    ? t('strip.note', {
        lower: words.format(id, strip.quartiles[0]),
        median: words.format(id, strip.quartiles[1]),
        upper: words.format(id, strip.quartiles[2]),
        missing,
      })
    : t('strip.empty', { missing });

  const facet = id === 'index' || id === 'population' ? id : null;

  return (
    <ChartPart
      title={t('strip.title', { name: words.short(id) })}
      controls={
        <Choices
          options={words.options}
          groups={words.groups}
          choices={[{ label: t('strip.variable'), value: id, onChange: setId }]}
        />
      }
      note={note}
      table={
        <ChartTable
          caption={t('strip.title', { name: words.short(id) })}
          columns={[t('col.city'), name]}
          rows={() =>
            marks.map((mark) => [
              mark.name,
              mark.value === null ? common('value.noData') : words.format(id, mark.value),
            ])
          }
          file={() => stripTable(data, variable, visible)}
          fileName={`union-atlas-spread-${data.edition.id}.csv`}
        />
      }
    >
      <div>
        <StripPlot
          label={t('strip.label', { name, note })}
          axis={variable.axis}
          format={(value) => words.format(id, value)}
          strip={strip}
          marks={marks}
          hovered={hovered}
          onHover={onHover}
          onChoose={(city) => pinCity(store, data.cities[city]?.id ?? null)}
        />
        {facet !== null && strip.quartiles && (
          <div className={styles['only']}>
            <span>{t('strip.only')}</span>
            {STRIP_PARTS.map((part) => (
              <Button
                key={part}
                size="small"
                onPress={() => {
                  const range = stripRange(variable, strip, part);
                  if (range) changeFilters(store, { [facet]: range });
                }}
              >
                {t(`strip.${part}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
    </ChartPart>
  );
});
