import { memo, useEffect, useMemo } from 'react';
import { SlopePlot } from '../../charts/components/SlopePlot.tsx';
import { rankSlopes, slopeTable } from '../../charts/series/rank-slope.ts';
import type { MethodChoice } from '../../domain/chart-choices.ts';
import { methodHash, methodProblems } from '../../domain/scoring/method.ts';
import { PRESETS } from '../../domain/scoring/preset-names.ts';
import { formatCount, formatDifference } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { pinCity } from '../../store/atlas-store.ts';
import { followSavedMethods } from '../../store/persistence/saved-methods.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectIsOwnMethod } from '../../store/selectors/scores.ts';
import { ChartTable } from '../../ui/ChartTable.tsx';
import { ChartPart } from './ChartPart.tsx';
import { Choices } from './Choices.tsx';
import { changeCharts } from './change-charts.ts';
import { RangeLine } from './RangeLine.tsx';
import { type Compared, useCityNames, useHoverCity, useHoveredCity } from './use-compared.ts';
import { useChosenMethod, useMethodScores } from './use-method-scores.ts';

/** Most winners and losers that are drawn besides the compared cities. */
const MOVERS = 4;

/** How ranks change from one method to another. */
export const SlopePart = memo(function SlopePart({ compared }: { compared: Compared }) {
  const { data, cities, visible, method } = compared;
  const { edition } = data;
  const t = useText('compare');
  const methods = useText('method');
  const store = useAtlasStore();
  const language = useLanguage();
  const nameOf = useCityNames(data);
  const hovered = useHoveredCity();
  const onHover = useHoverCity();
  const isOwn = useAtlas(selectIsOwnMethod);
  const allSaved = useAtlas(({ savedMethods }) => savedMethods);
  const saved = allSaved.filter(({ method }) => methodProblems(edition, method).length === 0);
  useEffect(() => followSavedMethods(store, window), [store]);
  const [from, to] = useAtlas(({ scenario }) => scenario.charts.slope);
  const fromMethod = useChosenMethod(from, data, saved);
  const toMethod = useChosenMethod(to, data, saved);
  const left = useMethodScores(from, fromMethod, compared);
  const right = useMethodScores(to, toMethod, compared);
  const slopes = useMemo(
    () => (left && right ? rankSlopes(left, right, cities, visible, MOVERS) : []),
    [left, right, cities, visible],
  );
  const nameOfMethod = (choice: MethodChoice): string => {
    if (choice === 'edition') return t('slope.edition', { id: edition.id });
    if (choice === 'current') return t(isOwn ? 'slope.own' : 'slope.current');
    const preset = PRESETS.find((one) => choice === `preset:${one}`);
    if (preset) return methods(`preset.${preset}`);
    return saved.find(({ id }) => choice === `saved:${id}`)?.name ?? '';
  };
  const option = (value: MethodChoice) => ({ value, label: nameOfMethod(value) });
  const groups = [
    { label: methods('preset'), options: PRESETS.map((preset) => option(`preset:${preset}`)) },
    { label: methods('preset.saved'), options: saved.map(({ id }) => option(`saved:${id}`)) },
  ].filter((group) => group.options.length > 0);
  const names = { from: nameOfMethod(from), to: nameOfMethod(to) };
  const title = t('slope', names);
  const isMissing = fromMethod === null || toMethod === null;
  const isSame = !isMissing && methodHash(fromMethod) === methodHash(toMethod);

  return (
    <ChartPart
      title={title}
      controls={
        <Choices
          options={[option('edition'), option('current')]}
          groups={groups}
          choices={[
            {
              label: t('slope.from'),
              value: from,
              onChange: (next) => changeCharts(store, { slope: [next, to] }),
            },
            {
              label: t('slope.to'),
              value: to,
              onChange: (next) => changeCharts(store, { slope: [from, next] }),
            },
          ]}
        />
      }
      note={t(isMissing ? 'slope.missing' : isSame ? 'slope.same' : 'slope.note')}
      choice={<RangeLine compared={compared} ids={['index']} />}
      table={
        left &&
        right && (
          <ChartTable
            caption={title}
            columns={[t('col.city'), names.from, `${names.to} `, t('col.gain')]}
            rows={() =>
              slopes.map((slope) => [
                nameOf(slope.city),
                formatCount(slope.from, language),
                formatCount(slope.to, language),
                formatDifference(slope.gain, language, 0),
              ])
            }
            file={() => slopeTable(data, left, right, visible, names)}
            fileName={`union-atlas-methods-${method.slug}.csv`}
          />
        )
      }
    >
      {left && right && !isSame && (
        <SlopePlot
          label={t('slope.label', { ...names, count: slopes.length })}
          {...names}
          fromCount={left.ratedCount}
          toCount={right.ratedCount}
          slopes={slopes}
          nameOf={nameOf}
          hovered={hovered}
          onHover={onHover}
          onChoose={(city) => pinCity(store, data.cities[city]?.id ?? null)}
        />
      )}
    </ChartPart>
  );
});
