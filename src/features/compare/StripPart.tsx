import { memo, useMemo } from 'react';
import { StripPlot } from '../../charts/components/StripPlot.tsx';
import type { Share } from '../../charts/series/plot-area.ts';
import { rangeAlong, rangeShares } from '../../charts/series/range-choices.ts';
import { stripOf, stripTable } from '../../charts/series/strip.ts';
import { readVariable } from '../../charts/series/variables.ts';
import { withMethod } from '../../domain/export/with-method.ts';
import { rangeOf, withRange } from '../../domain/filter/variable-range.ts';
import type { VariableId } from '../../domain/variable.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeFilters, pinCity } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { ChartTable } from '../../ui/ChartTable.tsx';
import { ChartPart } from './ChartPart.tsx';
import { Choices } from './Choices.tsx';
import { changeCharts } from './change-charts.ts';
import { RangeLine, usePassesWithout } from './RangeLine.tsx';
import styles from './StripPart.module.css';
import { type Compared, useCityNames, useHoverCity, useHoveredCity } from './use-compared.ts';
import { useVariableWords } from './variable-names.ts';

/** Columns in which cities are stacked. */
const COLUMN_COUNT = 60;

/** How the shown cities are spread over one variable, the compared ones marked. */
export const StripPart = memo(function StripPart({ compared }: { compared: Compared }) {
  const { data, scores, cities, visible, method } = compared;
  const t = useText('compare');
  const common = useText('common');
  const store = useAtlasStore();
  const language = useLanguage();
  const words = useVariableWords(data);
  const hovered = useHoveredCity();
  const onHover = useHoverCity();
  const nameOf = useCityNames(data);
  const charts = useAtlas(({ scenario }) => scenario.charts);
  const id = charts.strip;
  const setId = (strip: VariableId): void => changeCharts(store, { strip });
  const variable = useMemo(() => readVariable(data, scores, id), [data, scores, id]);
  const range = useAtlas(({ scenario }) => rangeOf(scenario.filters, id));
  // The chart shows what lies outside of its own choice, too, and pales it.
  const passes = usePassesWithout(id, visible);
  const strip = useMemo(() => stripOf(variable, passes, COLUMN_COUNT), [variable, passes]);
  const marks = cities.map((city) => {
    const value = variable.values[city] as number;
    return { city, value: Number.isNaN(value) ? null : value, name: nameOf(city) };
  });
  const name = words.name(id);
  const missing = formatCount(strip.missing, language);
  const note = strip.quartiles
    ? t(range ? 'strip.outside' : 'strip.note', {
        lower: words.format(id, strip.quartiles[0]),
        median: words.format(id, strip.quartiles[1]),
        upper: words.format(id, strip.quartiles[2]),
        missing,
      })
    : t('strip.empty', { missing });

  const countWords = (path: readonly Share[]): string => {
    const [from, to] = rangeAlong(variable, path);
    const count = strip.dots.filter(({ city }) => {
      const value = variable.values[city] as number;
      return value >= from && value <= to;
    }).length;
    return t('area.chosen', { count, shown: formatCount(count, language) });
  };

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
      choice={<RangeLine compared={compared} ids={[id]} />}
      table={
        <ChartTable
          caption={t('strip.title', { name: words.short(id) })}
          columns={[t('col.city'), name]}
          rows={() =>
            marks.map((mark) => [
              mark.name,
              words.told(id, mark.city, mark.value ?? Number.NaN) ?? common('value.noData'),
            ])
          }
          file={() => withMethod(stripTable(data, variable, visible), method.name)}
          fileName={`union-atlas-spread-${method.slug}.csv`}
        />
      }
    >
      <div className={styles['body']}>
        <StripPlot
          label={t('strip.label', { name, note })}
          axis={variable.axis}
          format={(value) => words.format(id, value)}
          strip={strip}
          marks={marks}
          hovered={hovered}
          onHover={onHover}
          inside={range && visible}
          band={range && rangeShares(variable, range)}
          onChoose={(city) => pinCity(store, data.cities[city]?.id ?? null)}
          wordsFor={countWords}
          onDrawn={(path) => {
            const { filters } = store.getState().scenario;
            changeFilters(store, withRange(filters, id, rangeAlong(variable, path)));
          }}
        />
        {range === null && strip.quartiles && <p className={styles['hint']}>{t('strip.hint')}</p>}
      </div>
    </ChartPart>
  );
});
