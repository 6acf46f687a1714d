import { type Axis, axisShare } from '../series/axis.ts';
import styles from './PlotAxes.module.css';
import type { Plot } from './use-plot.ts';

interface AxisNamesProps {
  axis: Axis;
  format: (value: number) => string;
}

/** Named values along the foot of a plot; hidden from screen readers, as the plot has words of its own. */
export function FootNames({ axis, format }: AxisNamesProps) {
  return axis.ticks.map((tick) => (
    <span key={tick} className={styles['foot']} style={{ left: `${axisShare(axis, tick) * 100}%` }}>
      {format(tick)}
    </span>
  ));
}

/** Named values along the side of a plot. */
export function SideNames({ axis, format }: AxisNamesProps) {
  return axis.ticks.map((tick) => (
    <span
      key={tick}
      className={styles['side']}
      style={{ top: `${(1 - axisShare(axis, tick)) * 100}%` }}
    >
      {format(tick)}
    </span>
  ));
}

/** Lines across a plot at the named values of its axes. */
export function PlotGrid({ plot, x, y }: { plot: Plot; x?: Axis; y?: Axis }) {
  const { widthPx, heightPx } = plot.size;
  return (
    <>
      {x?.ticks.map((tick) => {
        const at = plot.left(axisShare(x, tick));
        return <line key={tick} className={styles['grid']} x1={at} x2={at} y1={0} y2={heightPx} />;
      })}
      {y?.ticks.map((tick) => {
        const at = plot.top(axisShare(y, tick));
        return <line key={tick} className={styles['grid']} x1={0} x2={widthPx} y1={at} y2={at} />;
      })}
    </>
  );
}
