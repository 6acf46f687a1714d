import type { PointerEvent, ReactNode } from 'react';
import { type Axis, axisShare, valueAtShare } from '../series/axis.ts';
import styles from './MarkedPlot.module.css';
import { FootNames, PlotGrid, SideNames } from './PlotAxes.tsx';
import { type Plot, placeOf, usePlot } from './use-plot.ts';

export interface PlotMarkProps {
  label: string;
  x: Axis;
  y: Axis;
  formatX: (value: number) => string;
  formatY: (value: number) => string;
  /** Where the upright line stands; a press or drag in the plot moves it. */
  at: number;
  /** Its words. */
  atLabel: string;
  onMove: (x: number) => void;
}

interface MarkedPlotProps extends PlotMarkProps {
  kind: string;
  /** What is drawn between the grid and the line. */
  children: (plot: Plot) => ReactNode;
  /** What is drawn over the line. */
  over?: (plot: Plot) => ReactNode;
}

/**
 * A plot with an upright line to be moved; for keyboards a field beside it moves the same. `data-curve` inside of it
 * names a part of the layout for its colour.
 */
export function MarkedPlot(props: MarkedPlotProps) {
  const { label, kind, x, y, formatX, formatY, at, atLabel, onMove, children, over } = props;
  const plot = usePlot();
  const atPx = plot.left(axisShare(x, at));

  function move(event: PointerEvent<SVGSVGElement>): void {
    if (event.buttons !== 1) return;
    const [x01] = placeOf(event);
    onMove(valueAtShare(x, Math.min(1, Math.max(0, x01))));
  }

  return (
    <div className={styles['figure']}>
      <div className={styles['side']} aria-hidden>
        <SideNames axis={y} format={formatY} />
      </div>
      <svg
        ref={plot.ref}
        className={styles['plot']}
        role="img"
        aria-label={label}
        data-chart={kind}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          move(event);
        }}
        onPointerMove={move}
      >
        <PlotGrid plot={plot} y={y} />
        {children(plot)}
        <line className={styles['at']} x1={atPx} x2={atPx} y1={0} y2={plot.size.heightPx} />
        {over?.(plot)}
      </svg>
      <div className={styles['foot']} aria-hidden>
        <FootNames axis={x} format={formatX} />
        <span className={styles['mark']} style={{ left: `${axisShare(x, at) * 100}%` }}>
          {atLabel}
        </span>
      </div>
    </div>
  );
}
