import { useMemo } from 'react';
import { nextPlace, type PlaceGain, writtenChange } from '../../charts/series/reason-gain.ts';
import { gapBounds } from '../../charts/series/reason-gaps.ts';
import { textIn } from '../../domain/language.ts';
import type { MeanTree } from '../../domain/scoring/explain/difference.ts';
import { formatCount, formatIndex, formatNumber, formatRange } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectMeanTree } from '../../store/selectors/explain.ts';
import { BestRankPart } from './BestRankPart.tsx';
import { Fold } from './Fold.tsx';
import type { Inspected } from './inspected.ts';
import styles from './Reasons.module.css';

/** What could move the rank: one value, other weights, the gaps. */
export function MoveSection({ inspected }: { inspected: Inspected }) {
  const t = useText('reasons');
  return (
    <Fold title={t('move')} opens="never">
      <Moves inspected={inspected} />
    </Fold>
  );
}

function Moves({ inspected }: { inspected: Inspected }) {
  const t = useText('reasons');
  const tree = useAtlas(selectMeanTree);
  const isOnGoalposts = useAtlas(({ scenario }) => scenario.choices.normalisation === 'goalposts');
  const hasRank = inspected.scores.rank[inspected.at] !== 0;
  if (!tree) return <p className={styles['note']}>{t('move.none')}</p>;
  return (
    <>
      {hasRank && (
        <>
          <h4 className={styles['title']}>{t('gain')}</h4>
          {isOnGoalposts ? (
            <Gain inspected={inspected} tree={tree} />
          ) : (
            <p className={styles['note']}>{t('move.goalposts')}</p>
          )}
          <h4 className={styles['title']}>{t('best')}</h4>
          <BestRankPart inspected={inspected} />
        </>
      )}
      <h4 className={styles['title']}>{t('gaps')}</h4>
      {isOnGoalposts ? (
        <Gaps inspected={inspected} tree={tree} />
      ) : (
        <p className={styles['note']}>{t('move.goalposts')}</p>
      )}
    </>
  );
}

interface PartProps {
  inspected: Inspected;
  tree: MeanTree;
}

/** The smallest single change that gains one place. */
function Gain({ inspected: { data, scores, at }, tree }: PartProps) {
  const t = useText('reasons');
  const language = useLanguage();
  const next = useMemo(() => nextPlace(data, scores, tree, at), [data, scores, tree, at]);
  if (!next) return <p className={styles['text']}>{t('gain.first')}</p>;
  const target = {
    city: textIn(data.cities[next.city]?.name ?? { en: '', zh: null }, language),
    rank: formatCount(next.rank, language),
    index: formatIndex(next.index, language),
  };
  const { smallest, local } = next;
  if (!smallest) return <p className={styles['text']}>{t('gain.none', target)}</p>;
  return (
    <>
      <p className={styles['note']}>{t('gain.target', target)}</p>
      <GainText gain={smallest} />
      {smallest.level === 'country' && (
        <p className={`${styles['note']} ${styles['national']}`}>{t('gain.national')}</p>
      )}
      {smallest.level === 'country' &&
        (local ? (
          <>
            <p className={styles['note']}>{t('gain.local')}</p>
            <GainText gain={local} />
          </>
        ) : (
          <p className={styles['note']}>{t('gain.noLocal')}</p>
        ))}
    </>
  );
}

function GainText({ gain: { requirement, indicator, fromValue, toValue } }: { gain: PlaceGain }) {
  const language = useLanguage();
  const { from, to, digits } = writtenChange(fromValue, toValue);
  const write = (value: number): string => formatNumber(value, language, { maxDigits: digits });
  return (
    <p className={styles['text']}>
      <RichText
        ns="reasons"
        k="gain.value"
        values={{
          id: requirement,
          name: textIn(indicator.name, language),
          from: write(from),
          to: write(to),
          unit: textIn(indicator.unit, language),
        }}
      />
    </p>
  );
}

/** From worst to best: what a missing value could do. */
function Gaps({ inspected: { data, scores, at }, tree }: PartProps) {
  const t = useText('reasons');
  const language = useLanguage();
  const { indicatorScores, index } = scores;
  const bounds = useMemo(
    () => gapBounds(data.edition, { indicatorScores, index }, tree, at),
    [data, indicatorScores, index, tree, at],
  );
  if (!bounds) return <p className={styles['text']}>{t('gaps.none')}</p>;
  const names = bounds.gaps.map(({ requirement, indicator }) => {
    const id = data.edition.requirements[requirement]?.indicators[indicator]?.id;
    const found = data.indicators.find((one) => one.id === id);
    return found ? textIn(found.name, language) : '';
  });
  const hasRank = scores.rank[at] !== 0;
  return (
    <>
      <p className={styles['text']}>
        <RichText
          ns="reasons"
          k={hasRank ? 'gaps.bounds' : 'gaps.unrated'}
          values={{
            index: formatRange(
              formatIndex(bounds.worst.index, language),
              formatIndex(bounds.best.index, language),
            ),
            rank: formatRange(
              formatCount(bounds.best.rank, language),
              formatCount(bounds.worst.rank, language),
            ),
          }}
        />
      </p>
      <p className={styles['note']}>
        {t('gaps.names', {
          count: names.length,
          names: names.reduce((all, name) => t('gaps.join', { all, name })),
        })}
      </p>
    </>
  );
}
