import { type ComponentType, type JSX, lazy, Suspense } from 'react';
import type { BinPlotProps } from './BinPlot.tsx';
import type { CurvePlotProps } from './CurvePlot.tsx';
import styles from './lazy-plots.module.css';
import type { RadarPlotProps } from './RadarPlot.tsx';
import type { YearBarsProps } from './YearBars.tsx';

// recharts weighs as much as all drawers together: the plots that stand on it come when one is first shown.

export const BinPlot = later<BinPlotProps>(
  'marked',
  async () => (await import('./BinPlot.tsx')).BinPlot,
);
export const CurvePlot = later<CurvePlotProps>(
  'marked',
  async () => (await import('./CurvePlot.tsx')).CurvePlot,
);
export const RadarPlot = later<RadarPlotProps>(
  'radar',
  async () => (await import('./RadarPlot.tsx')).RadarPlot,
);
export const YearBars = later<YearBarsProps>(
  'years',
  async () => (await import('./YearBars.tsx')).YearBars,
);

/** A plot with its room kept free until it is there. */
function later<Props extends object>(
  room: 'marked' | 'radar' | 'years',
  load: () => Promise<(props: Props) => JSX.Element>,
): (props: Props) => JSX.Element {
  const Plot = lazy(async () => ({ default: (await load()) as ComponentType<Props> }));
  return (props) => (
    <div className={styles['plot']} data-room={room}>
      <Suspense fallback={null}>
        <Plot {...props} />
      </Suspense>
    </div>
  );
}
