import { memo, useMemo, useState } from 'react';
import { ScatterPlot } from '../../charts/components/ScatterPlot.tsx';
import type { Brush } from '../../charts/components/use-brush.ts';
import {
  areaOutline,
  boxBetween,
  insideOf,
  lassoAlong,
  type Share,
} from '../../charts/series/plot-area.ts';
import { regionClasses } from '../../charts/series/region-classes.ts';
import { scatterFit, scatterPoints, scatterTable } from '../../charts/series/scatter.ts';
import { plottedAxes, readVariable } from '../../charts/series/variables.ts';
import { withMethod } from '../../domain/export/with-method.ts';
import type { PlotArea } from '../../domain/filter/plot-area.ts';
import type { VariableId } from '../../domain/variable.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeFilters, pinCity } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectPinnedIndex } from '../../store/selectors/data.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { selectCityPaint } from '../../store/selectors/paint.ts';
import { ChartTable } from '../../ui/ChartTable.tsx';
import { Select } from '../../ui/Select.tsx';
import { CLASS_COLOURS, REGION_VARS } from '../../ui/tokens.ts';
import { AreaLine, AreaTools } from './AreaTools.tsx';
import { ChartPart } from './ChartPart.tsx';
import { Choices } from './Choices.tsx';
import { changeCharts } from './change-charts.ts';
import { RegionLegend } from './RegionLegend.tsx';
import styles from './ScatterPart.module.css';
import { type Compared, useCityNames, useHoverCity, useHoveredCity } from './use-compared.ts';
import { useVariableWords } from './variable-names.ts';

/** One colour for all where the map's colours do not stand for a value. */
const ONE_COLOUR = ['var(--accent)'];

const COLOURINGS = ['map', 'region'] as const;

/** Any two variables of the shown cities against each other. */
export const ScatterPart = memo(function ScatterPart({ compared }: { compared: Compared }) {
  const { data, scores, cities, visible, method } = compared;
  const t = useText('compare');
  const store = useAtlasStore();
  const language = useLanguage();
  const words = useVariableWords(data);
  const paint = useAtlas(selectCityPaint);
  const pinned = useAtlas(selectPinnedIndex);
  const hovered = useHoveredCity();
  const onHover = useHoverCity();
  const nameOf = useCityNames(data);
  const area = useAtlas(({ scenario }) => scenario.filters.area);
  // The plot shows what lies outside of its own choice, too, and steps back with it.
  const plotted = useAtlas((state) =>
    area === null ? visible : (selectCrossFilter(state)?.passesWithout.area ?? visible),
  );
  const charts = useAtlas(({ scenario }) => scenario.charts);
  const { x: xId, y: yId } = plottedAxes(data, charts.axes ?? area);
  const setAxes = (axes: Partial<{ x: VariableId; y: VariableId }>): void =>
    changeCharts(store, { axes: { x: xId, y: yId, ...axes } });
  const [brush, setBrush] = useState<Brush>('box');
  const [colours, setColours] = useState<(typeof COLOURINGS)[number]>('map');
  const x = useMemo(() => readVariable(data, scores, xId), [data, scores, xId]);
  const y = useMemo(() => readVariable(data, scores, yId), [data, scores, yId]);
  const all = useMemo(() => scatterPoints(x, y, plotted), [x, y, plotted]);
  const points = useMemo(() => scatterPoints(x, y, visible), [x, y, visible]);
  const fit = useMemo(() => scatterFit(points), [points]);
  const regions = useMemo(() => regionClasses(data.cities, REGION_VARS.length), [data]);
  const isByRegion = colours === 'region';
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
  const areaAlong = (path: readonly Share[]): PlotArea | null => {
    const [from, to] = path;
    if (brush === 'lasso') return lassoAlong(x, y, path);
    return from && to ? boxBetween(x, y, from, to) : null;
  };
  const chosenWords = (count: number): string =>
    t('area.chosen', { count, shown: formatCount(count, language) });
  const wordsFor = (path: readonly Share[]): string => {
    const drawn = areaAlong(path);
    const inside = drawn && insideOf(drawn, x, y);
    return chosenWords(all.filter(({ city }) => inside?.[city] === 1).length);
  };
  const choose = (next: PlotArea | null): void => {
    if (next !== null || area !== null) changeFilters(store, { area: next });
  };
  const axes = { x: words.short(xId), y: words.short(yId) };

  return (
    <ChartPart
      title={t('scatter.title', axes)}
      controls={
        <Choices
          options={words.options}
          groups={words.groups}
          choices={[
            { label: t('scatter.y'), value: yId, onChange: (y) => setAxes({ y }) },
            { label: t('scatter.x'), value: xId, onChange: (x) => setAxes({ x }) },
          ]}
        />
      }
      table={
        <ChartTable
          caption={t('scatter.title', axes)}
          columns={[t('col.city'), ...new Set([axes.y, axes.x])]}
          rows={() =>
            points.map(({ city }) => [
              nameOf(city),
              ...(xId === yId ? [y] : [y, x]).map(
                ({ id, values }) => words.told(id, city, values[city] as number) ?? '',
              ),
            ])
          }
          file={() =>
            withMethod(
              scatterTable(
                data,
                x,
                y,
                points.map(({ city }) => city),
              ),
              method.name,
            )
          }
          fileName={`union-atlas-scatter-${method.slug}.csv`}
        />
      }
    >
      <div className={styles['body']}>
        <AreaLine
          {...{ area, brush }}
          chosen={area && chosenWords(points.length)}
          onBrush={setBrush}
          onChange={choose}
        />
        <ScatterPlot
          label={t('scatter.label', { ...axes, fit: fitText })}
          x={{ axis: x.axis, ...axisWords(xId, x.axis.isLog) }}
          y={{ axis: y.axis, ...axisWords(yId, y.axis.isLog) }}
          points={all}
          inside={area && visible}
          outline={area && areaOutline(area, x, y)}
          brush={brush}
          wordsFor={wordsFor}
          onDrawn={(path) => choose(areaAlong(path))}
          fit={fit}
          classes={isByRegion ? regions.classes : isClassed ? paint.classes : null}
          colours={isByRegion ? REGION_VARS : isClassed ? CLASS_COLOURS : ONE_COLOUR}
          compared={cities}
          hovered={hovered}
          pinned={pinned < 0 ? null : pinned}
          nameOf={nameOf}
          onHover={onHover}
          onChoose={(city) => pinCity(store, data.cities[city]?.id ?? null)}
        />
        <p className={styles['fit']}>{fitText}</p>
        <div className={styles['colours']}>
          <Select
            size="small"
            label={t('colours')}
            value={colours}
            options={COLOURINGS.map((value) => ({ value, label: t(`colours.${value}`) }))}
            onChange={setColours}
          />
          {isByRegion && <RegionLegend {...regions} />}
        </div>
        <AreaTools
          {...{ x, y, words, area }}
          onChange={choose}
          onAxes={(nextX, nextY) => setAxes({ x: nextX, y: nextY })}
        />
      </div>
    </ChartPart>
  );
});
