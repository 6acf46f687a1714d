import { Line, ReferenceDot } from 'recharts';
import { MarkedPlot, type PlotMarkProps } from './MarkedPlot.tsx';

/** One line of the plot. */
export interface Curve {
  id: string;
  name: string;
  /** A colour of CSS. */
  colour: string;
  /** As long as the xs; NaN = no line there. */
  ys: ArrayLike<number>;
  isBold?: boolean;
  isDashed?: boolean;
}

export interface CurvePlotProps extends PlotMarkProps {
  /** Rising. */
  xs: ArrayLike<number>;
  curves: readonly Curve[];
  /** Words for a place of the x axis and for a value of a curve under the pointer. */
  writeTitle: (x: number) => string;
  writeValue: (y: number) => string;
}

const DOT_EDGE = { stroke: 'var(--paper)', strokeWidth: 1.5 } as const;

/** Rising lines over one axis with an upright line to be moved. */
export function CurvePlot({ xs, curves, writeTitle, writeValue, ...marked }: CurvePlotProps) {
  const rows = Array.from(xs, (x, at) => ({ x, at }));
  const marked01 = indexAt(xs, marked.at);
  return (
    <MarkedPlot
      {...marked}
      kind="curves"
      rows={rows}
      wordsOf={({ x, at }) => ({
        title: writeTitle(x),
        rows: curves.map(({ id, name, colour, ys }) => ({
          id,
          name,
          colour,
          value: writeValue(ys[at] ?? Number.NaN),
        })),
      })}
    >
      {curves.map(({ id, colour, ys, isBold, isDashed }) => (
        <Line
          key={id}
          dataKey={({ at }: { at: number }) => ys[at]}
          type="linear"
          strokeLinejoin="round"
          stroke={colour}
          strokeWidth={isBold ? 3 : 1.8}
          strokeDasharray={isDashed ? '5 4' : ''}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {curves.map(({ id, colour, ys }) => {
        const y = ys[marked01] ?? Number.NaN;
        return Number.isNaN(y) ? null : (
          <ReferenceDot key={id} x={marked.at} y={y} r={4} fill={colour} {...DOT_EDGE} />
        );
      })}
    </MarkedPlot>
  );
}

/** Last place whose x is at most the value. */
function indexAt(xs: ArrayLike<number>, value: number): number {
  let at = 0;
  while (at + 1 < xs.length && (xs[at + 1] as number) <= value + 1e-9) at++;
  return at;
}
