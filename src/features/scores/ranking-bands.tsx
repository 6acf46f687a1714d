import { RankBand } from '../../charts/components/RankBand.tsx';
import { shownInterval } from '../../charts/series/ranking-bands.ts';
import { textIn } from '../../domain/language.ts';
import { formatCount, formatRange } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectAreBandsCurrent, selectBands } from '../../store/selectors/bands.ts';
import { selectData, selectPinnedIndex } from '../../store/selectors/data.ts';
import { selectPinnedTies } from '../../store/selectors/ties.ts';
import { Hatch } from '../../ui/Hatch.tsx';
import styles from './ranking-columns.module.css';

interface BandCellProps {
  city: number;
  /** The method's own rank; 0 = none. */
  rank: number;
  /** Cities with a rank. */
  count: number;
}

/** The rank interval of a city on the line of all places. Follows the draws alone, not the table. */
export function BandCell({ city, rank, count }: BandCellProps) {
  const bands = useAtlas(selectBands);
  const isCurrent = useAtlas(selectAreBandsCurrent);
  const interval = shownInterval(bands, city);
  if (!interval || rank === 0) {
    return (
      <span className={styles['noBand']} aria-hidden>
        <Hatch />
      </span>
    );
  }
  return <RankBand interval={interval} rank={rank} count={count} isFaded={!isCurrent} />;
}

/** The same in figures. */
export function IntervalCell({ city, rank }: Omit<BandCellProps, 'count'>) {
  const t = useText('reasons');
  const language = useLanguage();
  const bands = useAtlas(selectBands);
  const isCurrent = useAtlas(selectAreBandsCurrent);
  const interval = shownInterval(bands, city);
  if (!bands || !interval || rank === 0) {
    return <span className={styles['noInterval']}>{t('interval.none')}</span>;
  }
  const count = (value: number): string => formatCount(value, language);
  const median = t('interval.median', {
    rank: count(interval.median),
    draws: count(bands.intervals.drawCount),
  });
  return (
    <span className={styles['interval']} data-faded={!isCurrent} title={median}>
      {formatRange(count(interval.low), count(interval.high))}
    </span>
  );
}

/** The rank of a city, with a bracket along the rows that cannot be told apart from the pinned one. */
export function RankCell({ city, rank }: Omit<BandCellProps, 'count'>) {
  const t = useText('reasons');
  const language = useLanguage();
  const isTie = useAtlas((state) => selectPinnedTies(state)?.[city] === 1);
  const pinned = useAtlas((state) => selectData(state)?.cities[selectPinnedIndex(state)]);
  if (!isTie || !pinned) return <b>{formatCount(rank, language)}</b>;
  const words = t('ties.with', { name: textIn(pinned.name, language) });
  return (
    <b className={styles['tie']} title={words}>
      {formatCount(rank, language)}
      <span className="visually-hidden">{` ${words}`}</span>
    </b>
  );
}
