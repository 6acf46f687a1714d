import { useMemo } from 'react';
import { DotPlot } from '../../charts/components/DotPlot.tsx';
import {
  dotAxis,
  dotTable,
  type RequirementDot,
  requirementDots,
  type ScoreRange,
} from '../../charts/series/requirement-dots.ts';
import { REQUIREMENT_VIEWS, type RequirementView } from '../../domain/chart-choices.ts';
import { withMethod } from '../../domain/export/with-method.ts';
import { rangeOf } from '../../domain/filter/variable-range.ts';
import { textIn } from '../../domain/language.ts';
import { DRAW_COUNTS } from '../../domain/scoring/uncertainty/rank-bands.ts';
import { formatCount, formatNumber, formatRange } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectMissingBounds } from '../../store/selectors/explain.ts';
import { selectColourBy } from '../../store/selectors/paint.ts';
import { selectScoreScales } from '../../store/selectors/scores.ts';
import { ChartTable } from '../../ui/ChartTable.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ChartPart } from './ChartPart.tsx';
import { changeCharts } from './change-charts.ts';
import { RadarView } from './RadarView.tsx';
import { RangeLine, requirementVariables } from './RangeLine.tsx';
import { useColourByRequirement } from './use-colour-by.ts';
import { type Compared, useCityNames, useHoverCity } from './use-compared.ts';
import { useRequirementBands } from './use-requirement-bands.ts';

interface RequirementPartProps {
  compared: Compared;
  /** City numbers of the reference group. */
  reference: readonly number[];
}

/** The compared cities requirement by requirement; a requirement can colour the map. */
export function RequirementPart({ compared, reference }: RequirementPartProps) {
  const { data, scores, cities, method } = compared;
  const t = useText('compare');
  const common = useText('common');
  const language = useLanguage();
  const nameOf = useCityNames(data);
  const onHover = useHoverCity();
  const bounds = useAtlas(selectMissingBounds);
  const bands = useRequirementBands(compared);
  const scale = useAtlas((state) => selectScoreScales(state).requirement);
  const colourBy = useAtlas(selectColourBy);
  const filters = useAtlas(({ scenario }) => scenario.filters);
  const onRow = useColourByRequirement();
  const store = useAtlasStore();
  const charts = useAtlas(({ scenario }) => scenario.charts);
  const view = charts.requirements;
  const setView = (requirements: RequirementView): void => changeCharts(store, { requirements });
  const rows = useMemo(
    () => requirementDots(data.edition, scores, bounds, bands, cities, reference),
    [data, scores, bounds, bands, cities, reference],
  );
  const axis = useMemo(() => dotAxis(rows, scale), [rows, scale]);
  const write = (value: number): string => formatNumber(value, language, { digits: 0 });

  const writeRange = ({ low, high }: ScoreRange): string => formatRange(write(low), write(high));

  function wordsOf({ score, bounds: ends, band }: RequirementDot): string {
    const shown = score === null ? common('value.noData') : write(score);
    if (!band && !ends) return shown;
    return [
      shown,
      ...(band ? [t('dots.drawn', { range: writeRange(band) })] : []),
      ...(ends ? [t('dots.allowed', { range: writeRange(ends) })] : []),
    ].join(t('dots.joint'));
  }

  return (
    <ChartPart
      title={t('dots')}
      controls={
        <Segmented<RequirementView>
          label={t('view')}
          value={view}
          options={REQUIREMENT_VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
          onChange={setView}
        />
      }
      note={
        view === 'dots'
          ? t('dots.note', { draws: formatCount(DRAW_COUNTS.resting, language) })
          : t('radar.note')
      }
      choice={<RangeLine compared={compared} ids={requirementVariables(compared)} />}
      table={
        <ChartTable
          caption={t('dots')}
          columns={[t('col.requirement'), ...cities.map(nameOf), t('col.reference')]}
          rows={() =>
            rows.map(({ requirement, short, dots, reference: median }) => [
              `R${requirement} ${textIn(short, language)}`,
              ...dots.map(wordsOf),
              median === null ? common('value.noData') : write(median),
            ])
          }
          file={() => withMethod(dotTable(rows, data.cities), method.name)}
          fileName={`union-atlas-compare-requirements-${method.slug}.csv`}
        />
      }
    >
      {view === 'radar' ? (
        <RadarView rows={rows} axis={axis} cities={cities} />
      ) : (
        <DotPlot
          axis={axis}
          format={write}
          pressedRow={colourBy}
          rows={rows.map(({ requirement, short, title, reference: median, dots }) => ({
            id: `requirement:${requirement}`,
            name: `R${requirement} ${textIn(short, language)}`,
            title: t('dots.row', { title: textIn(title, language) }),
            reference: median,
            range: rangeOf(filters, `requirement:${requirement}`),
            dots: dots.map((dot) => ({
              id: String(dot.city),
              score: dot.score,
              bounds: dot.bounds,
              band: dot.band,
              title: t('dots.dot', { name: nameOf(dot.city), words: wordsOf(dot) }),
            })),
          }))}
          onRow={onRow}
          onHover={(id) => onHover(id === null ? null : Number(id))}
        />
      )}
    </ChartPart>
  );
}
