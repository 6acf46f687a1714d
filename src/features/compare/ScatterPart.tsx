import { memo, useMemo, useState } from 'react';
import { ScatterPlot } from '../../charts/components/ScatterPlot.tsx';
import { scatterFit, scatterPoints, scatterTable } from '../../charts/series/scatter.ts';
import { readVariable, variableIds } from '../../charts/series/variables.ts';
import { INCOME_INDICATOR } from '../../domain/indicator.ts';
import type { VariableId } from '../../domain/variable.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { pinCity } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectPinnedIndex } from '../../store/selectors/data.ts';
import { selectCityPaint } from '../../store/selectors/paint.ts';
import { ChartTable } from '../../ui/ChartTable.tsx';
import { CLASS_COLOURS } from '../../ui/tokens.ts';
import { ChartPart } from './ChartPart.tsx';
import { Choices } from './Choices.tsx';
import { type Compared, useCityNames, useHoverCity, useHoveredCity } from './use-compared.ts';
import { useVariableWords } from './variable-names.ts';

/** One colour for all where the map's colours do not stand for a value. */
const ONE_COLOUR = ['var(--accent)'];

/** Any two variables of the shown cities against each other. */
export const ScatterPart = memo(function ScatterPart({ compared }: { compared: Compared }) {
  const { data, scores, cities, visible } = compared;
  const t = useText('compare');
  const store = useAtlasStore();
  const language = useLanguage();
  const words = useVariableWords(data);
  const paint = useAtlas(selectCityPaint);
  const pinned = useAtlas(selectPinnedIndex);
  const hovered = useHoveredCity();
  const onHover = useHoverCity();
  const nameOf = useCityNames(data);
  const [xId, setX] = useState<VariableId>(() => firstX(data));
  const [yId, setY] = useState<VariableId>('index');
  const x = useMemo(() => readVariable(data, scores, xId), [data, scores, xId]);
  const y = useMemo(() => readVariable(data, scores, yId), [data, scores, yId]);
  const points = useMemo(() => scatterPoints(x, y, visible), [x, y, visible]);
  const fit = useMemo(() => scatterFit(points), [points]);
  const isClassed = paint?.kind === 'value';
  const axisWords = (id: VariableId, isLog: boolean) => ({
    name: isLog ? t('scatter.log', { name: words.name(id) }) : words.name(id),
    format: (value: number) => words.format(id, value),
  });
  const fitText = fit.line
    ? t('scatter.fit', {
        r: formatNumber(fit.r, language, { digits: 2 }),
        n: formatCount(fit.count, language),
      })
    : t('scatter.noFit', { n: formatCount(fit.count, language) });
  const axes = { x: words.short(xId), y: words.short(yId) };

  return (
    <ChartPart
      title={t('scatter.title', axes)}
      controls={
        <Choices
          options={words.options}
          groups={words.groups}
          choices={[
            { label: t('scatter.y'), value: yId, onChange: setY },
            { label: t('scatter.x'), value: xId, onChange: setX },
          ]}
        />
      }
      note={fitText}
      table={
        <ChartTable
          caption={t('scatter.title', axes)}
          columns={[t('col.city'), ...new Set([axes.y, axes.x])]}
          rows={() =>
            points.map(({ city }) => [
              nameOf(city),
              ...(xId === yId ? [y] : [y, x]).map(({ id, values }) =>
                words.format(id, values[city] as number),
              ),
            ])
          }
          file={() =>
            scatterTable(
              data,
              x,
              y,
              points.map(({ city }) => city),
            )
          }
          fileName={`union-atlas-scatter-${data.edition.id}.csv`}
        />
      }
    >
      <ScatterPlot
        label={t('scatter.label', { ...axes, fit: fitText })}
        x={{ axis: x.axis, ...axisWords(xId, x.axis.isLog) }}
        y={{ axis: y.axis, ...axisWords(yId, y.axis.isLog) }}
        points={points}
        fit={fit}
        classes={isClassed ? paint.classes : null}
        colours={isClassed ? CLASS_COLOURS : ONE_COLOUR}
        compared={cities}
        hovered={hovered}
        pinned={pinned < 0 ? null : pinned}
        nameOf={nameOf}
        onHover={onHover}
        onChoose={(city) => pinCity(store, data.cities[city]?.id ?? null)}
      />
    </ChartPart>
  );
});

/** Income where the package states it, else population. */
function firstX(data: Compared['data']): VariableId {
  const income: VariableId = `indicator:${INCOME_INDICATOR}`;
  return variableIds(data).includes(income) ? income : 'population';
}
