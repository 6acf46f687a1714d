import { axisShare } from '../series/axis.ts';
import styles from './CurvePlot.module.css';
import { MarkedPlot, type PlotMarkProps } from './MarkedPlot.tsx';

/** One line of the plot; both columns as long as each other. */
export interface Curve {
  id: string;
  xs: ArrayLike<number>;
  /** NaN = no line there. */
  ys: ArrayLike<number>;
  isBold?: boolean;
}

export interface CurvePlotProps extends PlotMarkProps {
  curves: readonly Curve[];
}

/** Rising lines over one axis with an upright line to be moved; `data-curve` names each line for its colour. */
export function CurvePlot({ curves, ...marked }: CurvePlotProps) {
  const { x, y, at } = marked;
  return (
    <MarkedPlot
      {...marked}
      kind="curves"
      over={({ left, top }) =>
        curves.map(({ id, xs, ys }) => {
          const value = ys[indexAt(xs, at)] ?? Number.NaN;
          if (Number.isNaN(value)) return null;
          return (
            <circle
              key={id}
              className={styles['dot']}
              data-curve={id}
              cx={left(axisShare(x, at))}
              cy={top(axisShare(y, value))}
              r={4}
            />
          );
        })
      }
    >
      {({ left, top }) =>
        curves.map(({ id, xs, ys, isBold }) => (
          <path
            key={id}
            className={styles['curve']}
            data-curve={id}
            data-bold={isBold}
            d={pathOf(
              xs,
              ys,
              (value) => left(axisShare(x, value)),
              (value) => top(axisShare(y, value)),
            )}
          />
        ))
      }
    </MarkedPlot>
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
