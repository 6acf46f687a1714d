import { useId } from 'react';
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import { PlotTip, TIP_PROPS } from './PlotTip.tsx';
import styles from './YearBars.module.css';

interface YearRow {
  year: number;
  count: number;
  /** Of the count, drawn hatched on top. */
  pale: number;
  title: string;
}

export interface YearBarsProps {
  label: string;
  /** Every year from the first to the last, none left out. */
  years: readonly YearRow[];
  formatYear: (year: number) => string;
  formatCount: (count: number) => string;
}

const MARGIN = { top: 6, right: 4, bottom: 0, left: 0 };
const FILLED = { width: '100%', height: '100%' } as const;
const SIDE_PX = 30;
const FOOT_PX = 22;
const WIDEST_PX = 28;

/** One bar a year. */
export function YearBars({ label, years, formatYear, formatCount }: YearBarsProps) {
  const hatch = useId();
  const bar = { stackId: 'year', maxBarSize: WIDEST_PX, isAnimationActive: false } as const;
  return (
    <div className={styles['figure']} role="img" aria-label={label} data-chart="years">
      <BarChart
        responsive
        style={FILLED}
        data={years}
        margin={MARGIN}
        barCategoryGap={1}
        accessibilityLayer={false}
      >
        <defs>
          <pattern
            id={hatch}
            width={5}
            height={5}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={1.4} height={5} fill="var(--accent)" />
          </pattern>
        </defs>
        <XAxis dataKey="year" tickFormatter={formatYear} height={FOOT_PX} tickLine={false} />
        <YAxis
          tickFormatter={formatCount}
          allowDecimals={false}
          tickCount={3}
          width={SIDE_PX}
          axisLine={false}
          tickLine={false}
        />
        <Bar {...bar} fill="var(--accent)" dataKey={({ count, pale }: YearRow) => count - pale} />
        <Bar {...bar} dataKey="pale" fill={`url(#${hatch})`} />
        <Tooltip
          {...TIP_PROPS}
          content={({ active, payload }) =>
            active &&
            payload[0] && <PlotTip title={(payload[0].payload as YearRow).title} rows={[]} />
          }
        />
      </BarChart>
    </div>
  );
}
