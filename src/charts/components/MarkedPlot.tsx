import { type PointerEvent, type ReactNode, useRef } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  Tooltip,
  usePlotArea,
  XAxis,
  YAxis,
} from 'recharts';
import { type Axis, valueAtShare } from '../series/axis.ts';
import styles from './MarkedPlot.module.css';
import { PlotTip, type PlotTipWords, TIP_PROPS } from './PlotTip.tsx';

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

interface MarkedPlotProps<Row extends { x: number }> extends PlotMarkProps {
  kind: string;
  /** What is drawn, by its place on the x axis. */
  rows: readonly Row[];
  /** What a row says under the pointer. */
  wordsOf: (row: Row) => PlotTipWords;
  /** Lines or bars over the rows. */
  children: ReactNode;
}

const MARGIN = { top: 22, right: 14, bottom: 0, left: 0 };
const FILLED = { width: '100%', height: '100%' } as const;
const SIDE_PX = 34;
const FOOT_PX = 22;

/** A plot with an upright line to be moved; for keyboards a field beside it moves the same. */
export function MarkedPlot<Row extends { x: number }>(props: MarkedPlotProps<Row>) {
  const { label, kind, rows, x, y, formatX, formatY, at, atLabel, onMove } = props;
  const figure = useRef<HTMLDivElement>(null);

  function move({ buttons, clientX }: PointerEvent): void {
    const inside = figure.current?.querySelector('[data-inside]')?.getBoundingClientRect();
    if (buttons !== 1 || !inside) return;
    const x01 = (clientX - inside.left) / inside.width;
    onMove(valueAtShare(x, Math.min(1, Math.max(0, x01))));
  }

  return (
    <div
      ref={figure}
      className={styles['figure']}
      role="img"
      aria-label={label}
      data-chart={kind}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        move(event);
      }}
      onPointerMove={move}
    >
      <ComposedChart
        responsive
        style={FILLED}
        data={rows}
        margin={MARGIN}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} />
        <Inside />
        <XAxis
          type="number"
          dataKey="x"
          domain={[x.lower, x.upper]}
          ticks={[...x.ticks]}
          tickFormatter={formatX}
          interval={0}
          height={FOOT_PX}
          axisLine={false}
          tickLine={false}
          allowDataOverflow
        />
        <YAxis
          domain={[y.lower, y.upper]}
          ticks={[...y.ticks]}
          tickFormatter={formatY}
          interval={0}
          width={SIDE_PX}
          axisLine={false}
          tickLine={false}
          allowDataOverflow
        />
        {props.children}
        <ReferenceLine x={at} label={{ value: atLabel, position: 'top' }} />
        <Tooltip
          {...TIP_PROPS}
          content={({ active, payload }) =>
            active && payload[0] && <PlotTip {...props.wordsOf(payload[0].payload as Row)} />
          }
        />
      </ComposedChart>
    </div>
  );
}

/** Marks the place between the axes, for what asks where a pointer is. */
function Inside() {
  const area = usePlotArea();
  return area && <rect data-inside {...area} fill="none" />;
}
