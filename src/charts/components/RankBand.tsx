import type { CSSProperties } from 'react';
import { placeShare, rankTicks, type ShownInterval } from '../series/ranking-bands.ts';
import styles from './RankBand.module.css';

interface RankBandProps {
  interval: ShownInterval;
  /** The method's own rank. */
  rank: number;
  /** Cities with a rank. */
  count: number;
  /** The interval is of a method that is being left. */
  isFaded: boolean;
}

/** Interval and median of a rank on the line from the first to the last place; the text stands beside it. */
export function RankBand({ interval: { low, median, high }, rank, count, isFaded }: RankBandProps) {
  const style = {
    '--low': placeShare(low, count),
    '--median': placeShare(median, count),
    '--high': placeShare(high, count),
    '--rank': placeShare(rank, count),
  } as CSSProperties;
  return (
    <span className={styles['band']} style={style} data-faded={isFaded} aria-hidden>
      <span className={styles['bar']} />
      <span className={styles['median']} />
      <span className={styles['rank']} />
    </span>
  );
}

interface RankAxisProps {
  count: number;
  /** Writes a place. */
  format: (rank: number) => string;
}

/** The places that the line goes through, for the head of a column. */
export function RankAxis({ count, format }: RankAxisProps) {
  return (
    <span className={styles['axis']} aria-hidden>
      {rankTicks(count).map((rank) => (
        <span key={rank} style={{ '--at': placeShare(rank, count) } as CSSProperties}>
          {format(rank)}
        </span>
      ))}
    </span>
  );
}
