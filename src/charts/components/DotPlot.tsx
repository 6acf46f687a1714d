import type { CSSProperties } from 'react';
import { compareVar } from '../../ui/tokens.ts';
import { type Axis, axisShare } from '../series/axis.ts';
import type { ScoreRange } from '../series/requirement-dots.ts';
import { CompareMark } from './CompareMark.tsx';
import styles from './DotPlot.module.css';

/** One row of the plot, worded. */
export interface DotPlotRow {
  id: string;
  name: string;
  /** Longer name and what the row says, for the tip of its name. */
  title: string;
  reference: number | null;
  /** Ends of the range by which cities are chosen here; null = none. */
  range: readonly [from: number, to: number] | null;
  dots: readonly {
    id: string;
    score: number | null;
    bounds: ScoreRange | null;
    band: ScoreRange | null;
    /** City, score and bounds in words. */
    title: string;
  }[];
}

export interface DotPlotProps {
  axis: Axis;
  rows: readonly DotPlotRow[];
  format: (value: number) => string;
  /** Row that the map is coloured by. */
  pressedRow: string | null;
  onRow: (id: string) => void;
  onHover: (dotId: string | null) => void;
}

/** A position along the numeric axis, which runs from left to right in every script. */
function placed(axis: Axis, value: number): CSSProperties {
  return { left: `${axisShare(axis, value) * 100}%` };
}

function between(axis: Axis, low: number, high: number): CSSProperties {
  const width = axisShare(axis, high) - axisShare(axis, low);
  return { ...placed(axis, low), width: `${Math.max(0, width) * 100}%` };
}

/** Marks of several cities on one line per requirement; bands say how far draws move them, thin lines how far gaps could. */
export function DotPlot({ axis, rows, format, pressedRow, onRow, onHover }: DotPlotProps) {
  return (
    <div className={styles['plot']}>
      <div className={styles['axis']} aria-hidden>
        {axis.ticks.map((tick) => (
          <span key={tick} style={placed(axis, tick)}>
            {format(tick)}
          </span>
        ))}
      </div>
      {rows.map(({ id, name, title, reference, range, dots }) => (
        <div key={id} className={styles['row']}>
          <button
            type="button"
            className={styles['name']}
            title={title}
            aria-pressed={id === pressedRow}
            onClick={() => onRow(id)}
          >
            {name}
          </button>
          <div
            className={styles['track']}
            style={{ '--lanes': dots.length } as CSSProperties}
            aria-hidden
          >
            {axis.ticks.map((tick) => (
              <i key={tick} className={styles['grid']} style={placed(axis, tick)} />
            ))}
            {range && (
              <i
                className={styles['range']}
                style={between(
                  axis,
                  Math.max(axis.lower, range[0]),
                  Math.min(axis.upper, range[1]),
                )}
              />
            )}
            {reference !== null && (
              <i className={styles['reference']} style={placed(axis, reference)} />
            )}
            {dots.map(({ id: dotId, score, bounds, band, title: told }, slot) => (
              <span
                key={dotId}
                className={styles['lane']}
                style={{ '--lane': slot, '--mark': compareVar(slot) } as CSSProperties}
                title={told}
                onPointerEnter={() => onHover(dotId)}
                onPointerLeave={() => onHover(null)}
              >
                {bounds && (
                  <i className={styles['bounds']} style={between(axis, bounds.low, bounds.high)} />
                )}
                {band && (
                  <i
                    data-band
                    className={styles['band']}
                    style={between(axis, band.low, band.high)}
                  />
                )}
                {score === null ? (
                  <i className={styles['missing']} />
                ) : (
                  <span className={styles['dot']} style={placed(axis, score)}>
                    <CompareMark slot={slot} />
                  </span>
                )}
              </span>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
