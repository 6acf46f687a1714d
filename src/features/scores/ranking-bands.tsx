import { RankBand } from '../../charts/components/RankBand.tsx';
import { shownInterval } from '../../charts/series/ranking-bands.ts';
import { textIn } from '../../domain/language.ts';
import { countTies, tiesOf } from '../../domain/scoring/uncertainty/ties.ts';
import { formatCount, formatRange } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { wordTies } from '../../i18n/word-ties.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectAreBandsCurrent, selectBands } from '../../store/selectors/bands.ts';
import { selectData, selectPinnedIndex } from '../../store/selectors/data.ts';
import { selectScores } from '../../store/selectors/scores.ts';
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
  const store = useAtlasStore();
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
  // Too much to work out for every row; one is pointed at.
  const tiesText = (state: AtlasState): string => {
    const ties = tiesOf(bands, city);
    const ranks = selectScores(state)?.rank;
    return ties && ranks ? wordTies(countTies(ties, ranks, city), t, language) : '';
  };
  return (
    <span
      className={styles['interval']}
      data-faded={!isCurrent}
      title={median}
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = `${median}. ${tiesText(store.getState())}`;
      }}
    >
      {formatRange(count(interval.low), count(interval.high))}
    </span>
  );
}

/** The rank of a city, with a bracket along the rows that cannot be told apart from the pinned one. */
export function RankCell({ city, rank }: Omit<BandCellProps, 'count'>) {
  const language = useLanguage();
  const isTie = useAtlas((state) => selectPinnedTies(state)?.[city] === 1);
  const text = formatCount(rank, language);
  return isTie ? <TieCell rank={text} /> : <b>{text}</b>;
}

function TieCell({ rank }: { rank: string }) {
  const t = useText('reasons');
  const language = useLanguage();
  const pinned = useAtlas((state) => selectData(state)?.cities[selectPinnedIndex(state)]);
  if (!pinned) return <b>{rank}</b>;
  const words = t('ties.with', { name: textIn(pinned.name, language) });
  return (
    <b className={styles['tie']} title={words}>
      {rank}
      <span className="visually-hidden">{` ${words}`}</span>
    </b>
  );
}
