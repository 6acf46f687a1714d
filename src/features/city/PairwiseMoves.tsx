import { useMemo } from 'react';
import { nextPairwisePlace, pairwiseGaps } from '../../charts/series/reason-pairwise.ts';
import type { Method } from '../../domain/scoring/method.ts';
import { formatCount, formatScore } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { GainList } from './GainList.tsx';
import { GapText } from './GapText.tsx';
import type { Inspected } from './inspected.ts';
import styles from './Reasons.module.css';

interface PartProps {
  inspected: Inspected;
  /** Compares pairs; a city's own change moves no other value. */
  method: Method;
}

/** The smallest single change that gains a place by wins minus losses. */
export function PairwiseGain({ inspected: { data, scores, at }, method }: PartProps) {
  const t = useText('reasons');
  const language = useLanguage();
  const next = useMemo(
    () => nextPairwisePlace(data, scores, method, at),
    [data, scores, method, at],
  );
  if (!next) return <p className={styles['text']}>{t('gain.first')}</p>;
  if (!next.smallest) return <p className={styles['text']}>{t('gain.wins.none')}</p>;
  const wins = (score: number): string => formatScore(score, 'wins', language);
  return (
    <>
      <p className={styles['note']}>
        {t('gain.wins', {
          rank: formatCount(scores.rank[at] as number, language),
          wins: wins(scores.index[at] as number),
        })}
      </p>
      <GainList
        smallest={next.smallest}
        local={next.local}
        after={({ to: { rank, score } }) => (
          <p className={styles['note']}>
            {t('gain.wins.then', { rank: formatCount(rank, language), wins: wins(score) })}
          </p>
        )}
      />
    </>
  );
}

/** From worst to best: what a missing value could do to wins minus losses. */
export function PairwiseGaps({ inspected: { data, scores, at }, method }: PartProps) {
  const language = useLanguage();
  const bounds = useMemo(() => pairwiseGaps(scores, method, at), [scores, method, at]);
  return (
    <GapText
      inspected={{ data }}
      bounds={bounds}
      write={(score) => formatScore(score, 'wins', language)}
      k={scores.rank[at] === 0 ? 'gaps.wins.unrated' : 'gaps.wins'}
    />
  );
}
