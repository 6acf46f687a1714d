import { useMemo } from 'react';
import { scoredValue } from '../../charts/series/reason-gain.ts';
import { type Standing, standingsOf } from '../../charts/series/reason-standing.ts';
import { textIn } from '../../domain/language.ts';
import { formatPercent, formatRequirement } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Fold } from './Fold.tsx';
import type { Inspected } from './inspected.ts';
import styles from './Reasons.module.css';

/** Rows of each list; the rest is in "All values". */
const MOST_ROWS = 6;

/** Where the city stands in the upper and in the lower quarter of the members. */
export function StandingSection({ inspected }: { inspected: Inspected }) {
  const t = useText('reasons');
  return (
    <Fold title={t('standing')} aside={t('standing.aside')} opens="never">
      <Standings inspected={inspected} />
    </Fold>
  );
}

function Standings({ inspected }: { inspected: Inspected }) {
  const { data, scores, at } = inspected;
  const t = useText('reasons');
  const { requirements, indicatorScores, isIndexable } = scores;
  const { strengths, weaknesses } = useMemo(
    () => standingsOf(data.edition, { requirements, indicatorScores, isIndexable }, at),
    [data, requirements, indicatorScores, isIndexable, at],
  );
  return (
    <>
      <h4 className={styles['title']}>{t('strengths')}</h4>
      <StandingList inspected={inspected} rows={strengths} none={t('strengths.none')} />
      <h4 className={styles['title']}>{t('weaknesses')}</h4>
      <StandingList inspected={inspected} rows={weaknesses} none={t('weaknesses.none')} />
    </>
  );
}

interface StandingListProps {
  inspected: Inspected;
  rows: readonly Standing[];
  none: string;
}

function StandingList({ inspected: { data, scores, at }, rows, none }: StandingListProps) {
  const t = useText('reasons');
  const language = useLanguage();
  if (rows.length === 0) return <p className={styles['note']}>{none}</p>;
  return (
    <>
      <ul className={styles['rows']}>
        {rows.slice(0, MOST_ROWS).map(({ requirement: r, indicator: k, score, above01 }) => {
          const requirement = data.edition.requirements[r];
          const scored = scoredValue(data.indicators, scores.used[r]?.[k ?? -1], at);
          const name = scored?.indicator.name ?? requirement?.short;
          // What stands in for the city's own figure says in its name that it is national.
          const standsIn = scored?.indicator.id !== requirement?.indicators[k ?? -1]?.id;
          return (
            <li key={`${r} ${k}`}>
              <span>
                <small>R{requirement?.id}</small>{' '}
                {k === null ? (
                  <b>{name && textIn(name, language)}</b>
                ) : (
                  name && textIn(name, language)
                )}{' '}
                {scored?.level === 'country' && !standsIn && (
                  <small className={styles['national']}>{t('standing.national')}</small>
                )}
              </span>
              <small>{t('standing.above', { share: formatPercent(above01, language) })}</small>
              <b>{formatRequirement(score, language)}</b>
            </li>
          );
        })}
      </ul>
      {rows.length > MOST_ROWS && (
        <p className={styles['note']}>{t('standing.more', { count: rows.length - MOST_ROWS })}</p>
      )}
    </>
  );
}
