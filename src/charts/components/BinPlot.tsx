import { type Axis, axisShare } from '../series/axis.ts';
import styles from './BinPlot.module.css';
import { MarkedPlot, type PlotMarkProps } from './MarkedPlot.tsx';

/** One bar between two values of the x axis. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  /** Stands on the bar. */
  label: string;
  title: string;
}

export interface BinPlotProps extends PlotMarkProps {
  /** For the colour; see {@link MarkedPlot}. */
  id: string;
  bins: readonly Bin[];
}

/** Room on each side of a bar, px. */
const GAP_PX = 1;
const LABEL_PX = 4;

/** Counts between values as bars with an upright line to be moved; bars beyond it are pale. */
export function BinPlot({ id, bins, ...marked }: BinPlotProps) {
  const { x, y, at } = marked;
  const middle = (axis: Axis, from: number, to: number): number => axisShare(axis, (from + to) / 2);
  return (
    <MarkedPlot
      {...marked}
      kind="bins"
      over={({ left, top }) =>
        bins.map(({ from, to, count, label }) => (
          <text
            key={from}
            className={styles['label']}
            x={left(middle(x, from, to))}
            y={top(axisShare(y, count)) - LABEL_PX}
          >
            {label}
          </text>
        ))
      }
    >
      {({ left, top, size }) =>
        bins.map(({ from, to, count, title }) => {
          const edgePx = left(axisShare(x, from)) + GAP_PX;
          const topPx = top(axisShare(y, count));
          return (
            <rect
              key={from}
              className={styles['bar']}
              data-curve={id}
              data-beyond={from >= at}
              x={edgePx}
              y={topPx}
              width={Math.max(0, left(axisShare(x, to)) - GAP_PX - edgePx)}
              height={Math.max(0, size.heightPx - topPx)}
            >
              <title>{title}</title>
            </rect>
          );
        })
      }
    </MarkedPlot>
  );
}
