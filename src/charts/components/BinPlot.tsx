import { Bar, type BarShapeProps, DefaultZIndexes, useXAxisScale, ZIndexLayer } from 'recharts';
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
  /** A colour of CSS. */
  colour: string;
  bins: readonly Bin[];
}

/** Room on each side of a bar, px. */
const GAP_PX = 1;
const LABEL_PX = 4;

/** Counts between values as bars with an upright line to be moved; bars beyond it are pale. */
export function BinPlot({ colour, bins, ...marked }: BinPlotProps) {
  const rows = bins.map((bin) => ({ x: (bin.from + bin.to) / 2, bin }));
  return (
    <MarkedPlot
      {...marked}
      kind="bins"
      rows={rows}
      wordsOf={({ bin }) => ({ title: bin.title, rows: [] })}
    >
      <Bar
        dataKey={({ bin }: { bin: Bin }) => bin.count}
        fill={colour}
        isAnimationActive={false}
        shape={(props: BarShapeProps) => (
          <BinBar {...props} bin={(props.payload as { bin: Bin }).bin} at={marked.at} />
        )}
      />
    </MarkedPlot>
  );
}

/** As wide as its values: the library would give every bar the width of a tick. */
function BinBar({ bin, at, y, height, fill }: BarShapeProps & { bin: Bin; at: number }) {
  const scale = useXAxisScale();
  const [left, right] = [scale?.(bin.from), scale?.(bin.to)];
  if (left === undefined || right === undefined) return null;
  return (
    <>
      <rect
        className={styles['bar']}
        data-beyond={bin.from >= at}
        x={left + GAP_PX}
        y={y}
        width={Math.max(0, right - left - 2 * GAP_PX)}
        height={height}
        fill={fill}
      />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <text data-count className={styles['label']} x={(left + right) / 2} y={y - LABEL_PX}>
          {bin.label}
        </text>
      </ZIndexLayer>
    </>
  );
}
