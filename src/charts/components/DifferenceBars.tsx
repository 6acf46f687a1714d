import type { CSSProperties } from 'react';
import { type Axis, axisShare } from '../series/axis.ts';
import styles from './DifferenceBars.module.css';

/** One bar, worded. */
export interface DifferenceBarRow {
  id: string;
  name: string;
  title: string;
  points: number;
  /** Not a requirement but what only one side has. */
  isCoverage: boolean;
  /** The two have no indicator of it in common. */
  isShared: boolean;
}

export interface DifferenceBarsProps {
  label: string;
  axis: Axis;
  rows: readonly DifferenceBarRow[];
  /** Colours of the two sides: what speaks for the first lies left of 0. */
  colours: { from: string; to: string };
  /** Write a difference with its sign: on the axis, beside a bar. */
  formatTick: (points: number) => string;
  format: (points: number) => string;
}

/** Bars around 0 that add up to the difference of two indexes. */
export function DifferenceBars({
  label,
  axis,
  rows,
  colours,
  formatTick,
  format,
}: DifferenceBarsProps) {
  const zero = axisShare(axis, 0) * 100;
  return (
    <div
      className={styles['plot']}
      role="img"
      aria-label={label}
      style={{ '--from': colours.from, '--to': colours.to } as CSSProperties}
    >
      <div className={styles['axis']} aria-hidden>
        {axis.ticks.map((tick) => (
          <span key={tick} style={{ left: `${axisShare(axis, tick) * 100}%` }}>
            {formatTick(tick)}
          </span>
        ))}
      </div>
      {rows.map(({ id, name, title, points, isCoverage, isShared }) => {
        const at = axisShare(axis, points) * 100;
        return (
          <div key={id} className={styles['row']} title={title}>
            <span className={styles['name']}>{name}</span>
            <div className={styles['track']}>
              {axis.ticks.map((tick) => (
                <i
                  key={tick}
                  className={styles['grid']}
                  data-zero={tick === 0}
                  style={{ left: `${axisShare(axis, tick) * 100}%` }}
                />
              ))}
              <i
                className={styles['bar']}
                data-kind={isCoverage ? 'coverage' : isShared ? 'shared' : 'unshared'}
                data-side={points < 0 ? 'from' : 'to'}
                style={{ left: `${Math.min(zero, at)}%`, width: `${Math.abs(at - zero)}%` }}
              />
            </div>
            <span className={styles['value']}>{format(points)}</span>
          </div>
        );
      })}
    </div>
  );
}
