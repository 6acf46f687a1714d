import { useMemo } from 'react';
import { nextPlace } from '../../charts/series/reason-gain.ts';
import { gapBounds } from '../../charts/series/reason-gaps.ts';
import { textIn } from '../../domain/language.ts';
import type { MeanTree } from '../../domain/scoring/explain/difference.ts';
import { formatCount, formatIndex } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectMeanTree, selectPairwiseMethod } from '../../store/selectors/explain.ts';
import { BestRankPart } from './BestRankPart.tsx';
import { Fold } from './Fold.tsx';
import { GainList } from './GainList.tsx';
import { GapText } from './GapText.tsx';
import type { Inspected } from './inspected.ts';
import { PairwiseGain, PairwiseGaps } from './PairwiseMoves.tsx';
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
  const pairwise = useAtlas(selectPairwiseMethod);
  const isOnGoalposts = useAtlas(({ scenario }) => scenario.choices.normalisation === 'goalposts');
  const hasRank = inspected.scores.rank[inspected.at] !== 0;
  const silent =
    isOnGoalposts && (tree || pairwise) ? null : (
      <p className={styles['note']}>{t(isOnGoalposts ? 'move.none' : 'move.goalposts')}</p>
    );
  return (
    <>
      {hasRank && (
        <>
          <h4 className={styles['title']}>{t('gain')}</h4>
          {silent}
          {!silent && tree && <Gain inspected={inspected} tree={tree} />}
          {!silent && pairwise && <PairwiseGain inspected={inspected} method={pairwise} />}
          <h4 className={styles['title']}>{t('best')}</h4>
          <BestRankPart inspected={inspected} />
        </>
      )}
      <h4 className={styles['title']}>{t('gaps')}</h4>
      {silent}
      {!silent && tree && <Gaps inspected={inspected} tree={tree} />}
      {!silent && pairwise && <PairwiseGaps inspected={inspected} method={pairwise} />}
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
      <GainList smallest={smallest} local={local} />
    </>
  );
}

/** From worst to best: what a missing value could do. */
function Gaps({ inspected: { data, scores, at }, tree }: PartProps) {
  const language = useLanguage();
  const { indicatorScores, index } = scores;
  const bounds = useMemo(
    () => gapBounds(data.edition, { indicatorScores, index }, tree, at),
    [data, indicatorScores, index, tree, at],
  );
  return (
    <GapText
      inspected={{ data }}
      bounds={bounds}
      write={(index) => formatIndex(index, language)}
      k={scores.rank[at] === 0 ? 'gaps.unrated' : 'gaps.bounds'}
    />
  );
}
