import type { PointerEvent } from 'react';
import { type Axis, axisShare, valueAtShare } from '../series/axis.ts';
import styles from './CurvePlot.module.css';
import { useSize } from './use-size.ts';

/** One line of the plot; both columns as long as each other. */
export interface Curve {
  id: string;
  xs: ArrayLike<number>;
  /** NaN = no line there. */
  ys: ArrayLike<number>;
  isBold?: boolean;
}

export interface CurvePlotProps {
  label: string;
  x: Axis;
  y: Axis;
  formatX: (value: number) => string;
  formatY: (value: number) => string;
  curves: readonly Curve[];
  /** Where the upright line stands; a press or drag in the plot moves it. */
  at: number;
  /** Its words. */
  atLabel: string;
  onMove: (x: number) => void;
}

/** Rising lines over one axis with an upright line to be moved; `data-curve` names each line for its colour. */
export function CurvePlot(props: CurvePlotProps) {
  const { label, x, y, formatX, formatY, curves, at, atLabel, onMove } = props;
  const [ref, { widthPx, heightPx }] = useSize<SVGSVGElement>();
  const left = (value: number): number => axisShare(x, value) * widthPx;
  const top = (value: number): number => (1 - axisShare(y, value)) * heightPx;

  function move(event: PointerEvent<SVGSVGElement>): void {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const share01 = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    onMove(valueAtShare(x, share01));
  }

  return (
    <div className={styles['figure']}>
      <div className={styles['side']} aria-hidden>
        {y.ticks.map((tick) => (
          <span key={tick} style={{ bottom: `${axisShare(y, tick) * 100}%` }}>
            {formatY(tick)}
          </span>
        ))}
      </div>
      <svg
        ref={ref}
        className={styles['plot']}
        role="img"
        aria-label={label}
        data-chart="curves"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          move(event);
        }}
        onPointerMove={move}
      >
        {y.ticks.map((tick) => (
          <line
            key={tick}
            className={styles['grid']}
            x1={0}
            x2={widthPx}
            y1={top(tick)}
            y2={top(tick)}
          />
        ))}
        {curves.map(({ id, xs, ys, isBold }) => (
          <path
            key={id}
            className={styles['curve']}
            data-curve={id}
            data-bold={isBold}
            d={pathOf(xs, ys, left, top)}
          />
        ))}
        <line className={styles['at']} x1={left(at)} x2={left(at)} y1={0} y2={heightPx} />
        {curves.map(({ id, xs, ys }) => {
          const value = ys[indexAt(xs, at)] ?? Number.NaN;
          if (Number.isNaN(value)) return null;
          return (
            <circle
              key={id}
              className={styles['dot']}
              data-curve={id}
              cx={left(at)}
              cy={top(value)}
              r={4}
            />
          );
        })}
      </svg>
      <div className={styles['foot']} aria-hidden>
        {x.ticks.map((tick) => (
          <span key={tick} style={{ left: `${axisShare(x, tick) * 100}%` }}>
            {formatX(tick)}
          </span>
        ))}
        <span className={styles['mark']} style={{ left: `${axisShare(x, at) * 100}%` }}>
          {atLabel}
        </span>
      </div>
    </div>
  );
}

/** Last place whose x is at most the value. */
function indexAt(xs: ArrayLike<number>, value: number): number {
  let at = 0;
  while (at + 1 < xs.length && (xs[at + 1] as number) <= value + 1e-9) at++;
  return at;
}

function pathOf(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  left: (x: number) => number,
  top: (y: number) => number,
): string {
  let path = '';
  let isDown = false;
  for (let at = 0; at < xs.length; at++) {
    const value = ys[at] as number;
    if (Number.isNaN(value)) {
      isDown = false;
      continue;
    }
    path += `${isDown ? 'L' : 'M'}${left(xs[at] as number).toFixed(1)} ${top(value).toFixed(1)}`;
    isDown = true;
  }
  return path;
}
