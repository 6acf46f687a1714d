import { RankBand } from '../../charts/components/RankBand.tsx';
import { shownInterval } from '../../charts/series/ranking-bands.ts';
import { countTies } from '../../domain/scoring/uncertainty/ties.ts';
import { formatCount, formatRange } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { wordTies } from '../../i18n/word-ties.ts';
import { useAtlas } from '../../store/react.ts';
import { selectAreBandsCurrent, selectBands } from '../../store/selectors/bands.ts';
import { selectPinnedTies } from '../../store/selectors/ties.ts';
import type { Inspected } from './inspected.ts';
import styles from './Reasons.module.css';

/** The rank with its interval, as far as there is one. */
export function RankFigure({ inspected: { scores, at } }: { inspected: Inspected }) {
  const language = useLanguage();
  const interval = shownInterval(useAtlas(selectBands), at);
  const rank = formatCount(scores.rank[at] ?? 0, language);
  const all = formatCount(scores.ratedCount, language);
  if (!interval) return <RichText ns="city" k="rank.of" values={{ rank, all }} />;
  const low = formatCount(interval.low, language);
  const high = formatCount(interval.high, language);
  return (
    <RichText ns="reasons" k="rank.of" values={{ rank, all, interval: formatRange(low, high) }} />
  );
}

/** Where the rank and its interval stand on the line of all places, and which cities it cannot be told apart from. */
export function RankStrip({ inspected: { scores, at } }: { inspected: Inspected }) {
  const t = useText('reasons');
  const language = useLanguage();
  const bands = useAtlas(selectBands);
  const isCurrent = useAtlas(selectAreBandsCurrent);
  const ties = useAtlas(selectPinnedTies);
  const interval = shownInterval(bands, at);
  const rank = scores.rank[at] ?? 0;
  if (!interval || rank === 0) return null;
  const count = (value: number): string => formatCount(value, language);
  const isBetter = rank < interval.low;
  const isOutside = isBetter || rank > interval.high;
  return (
    <div className={styles['strip']} title={t('rank.note')} data-own="true">
      <RankBand interval={interval} rank={rank} count={scores.ratedCount} isFaded={!isCurrent} />
      <p aria-hidden>
        <span>1</span>
        <span>{t('rank.strip')}</span>
        <span>{count(scores.ratedCount)}</span>
      </p>
      {isOutside && <p className={styles['ties']}>{t(isBetter ? 'rank.better' : 'rank.worse')}</p>}
      {ties && (
        <p className={styles['ties']}>{wordTies(countTies(ties, scores.rank, at), t, language)}</p>
      )}
    </div>
  );
}
