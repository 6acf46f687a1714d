import { memo, useEffect, useMemo, useState } from 'react';
import { SlopePlot } from '../../charts/components/SlopePlot.tsx';
import { rankSlopes, slopeTable } from '../../charts/series/rank-slope.ts';
import { editionMethod, type Method, methodProblems } from '../../domain/scoring/method.ts';
import { scoreMethod } from '../../domain/scoring/score-method.ts';
import { formatCount, formatDifference } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { pinCity } from '../../store/atlas-store.ts';
import { openSavedMethods } from '../../store/persistence/saved-methods.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectIsOwnMethod, selectPeerGroups } from '../../store/selectors/scores.ts';
import { ChartTable } from '../../ui/ChartTable.tsx';
import { Select } from '../../ui/Select.tsx';
import { ChartPart } from './ChartPart.tsx';
import styles from './ScatterPart.module.css';
import { type Compared, useCityNames, useHoverCity, useHoveredCity } from './use-compared.ts';

/** The edition, the method in use, or a saved one by number. */
type MethodChoice = 'edition' | 'current' | `saved:${number}`;

/** Most winners and losers that are drawn besides the compared cities. */
const MOVERS = 4;

/** How ranks change from one method to another. */
export const SlopePart = memo(function SlopePart({ compared }: { compared: Compared }) {
  const { data, scores, cities, visible } = compared;
  const { edition } = data;
  const t = useText('compare');
  const store = useAtlasStore();
  const language = useLanguage();
  const nameOf = useCityNames(data);
  const hovered = useHoveredCity();
  const onHover = useHoverCity();
  const isOwn = useAtlas(selectIsOwnMethod);
  const peerGroups = useAtlas(selectPeerGroups);
  const allSaved = useAtlas(({ savedMethods }) => savedMethods);
  const saved = allSaved.filter(({ method }) => methodProblems(edition, method).length === 0);
  useEffect(() => openSavedMethods(store, () => window.localStorage), [store]);
  const [wanted, setWanted] = useState<readonly [MethodChoice, MethodChoice]>([
    'edition',
    'current',
  ]);
  const [from, to] = wanted;
  const chosen = (choice: MethodChoice): Method | null =>
    choice === 'edition'
      ? editionMethod(edition)
      : (saved.find(({ id }) => choice === `saved:${id}`)?.method ?? null);
  const ranksOf = (choice: MethodChoice) => {
    if (choice === 'current') return scores;
    const method = chosen(choice);
    if (!method) return null;
    const table = {
      indicators: data.indicators,
      columns: data.columns,
      cityCount: data.cities.length,
    };
    return scoreMethod(edition, method, table, peerGroups);
  };
  // Scores of a method that is not in use are computed once, not with every move of a weight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `scores` only where it is the choice
  const left = useMemo(() => ranksOf(from), [data, from, allSaved, from === 'current' && scores]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `scores` only where it is the choice
  const right = useMemo(() => ranksOf(to), [data, to, allSaved, to === 'current' && scores]);
  const slopes = useMemo(
    () => (left && right ? rankSlopes(left, right, cities, visible, MOVERS) : []),
    [left, right, cities, visible],
  );
  const nameOfMethod = (choice: MethodChoice): string => {
    if (choice === 'edition') return t('slope.edition', { id: edition.id });
    if (choice === 'current') return t(isOwn ? 'slope.own' : 'slope.current');
    return saved.find(({ id }) => choice === `saved:${id}`)?.name ?? '';
  };
  const options = [
    'edition' as const,
    'current' as const,
    ...saved.map(({ id }): MethodChoice => `saved:${id}`),
  ].map((value) => ({ value, label: nameOfMethod(value) }));
  const names = { from: nameOfMethod(from), to: nameOfMethod(to) };
  const title = t('slope', names);
  const isSame = from === to || (!isOwn && !from.startsWith('saved') && !to.startsWith('saved'));

  return (
    <ChartPart
      title={title}
      controls={
        <span className={styles['choices']}>
          <Select
            size="small"
            label={t('slope.from')}
            value={from}
            options={options}
            onChange={(next) => setWanted([next, to])}
          />
          <Select
            size="small"
            label={t('slope.to')}
            value={to}
            options={options}
            onChange={(next) => setWanted([from, next])}
          />
        </span>
      }
      note={t(isSame ? 'slope.same' : 'slope.note')}
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
            fileName={`union-atlas-methods-${edition.id}.csv`}
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
