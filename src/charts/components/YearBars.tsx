import type { CSSProperties } from 'react';
import styles from './YearBars.module.css';

export interface YearBarsProps {
  label: string;
  /** Every year from the first to the last, none left out; `pale` of the count are drawn hatched on top. */
  years: readonly { year: number; count: number; pale: number; title: string }[];
  /** What the tallest bar stands for, in words. */
  most: string;
  formatYear: (year: number) => string;
}

/** One bar a year, the first and the last year named. */
export function YearBars({ label, years, most, formatYear }: YearBarsProps) {
  const tallest = Math.max(1, ...years.map(({ count }) => count));
  const first = years.at(0);
  const last = years.at(-1);
  if (!first || !last) return null;
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['most']}>{most}</figcaption>
      <div className={styles['bars']} role="img" aria-label={label}>
        {years.map(({ year, count, pale, title }) => (
          <span
            key={year}
            className={styles['bar']}
            title={title}
            style={
              {
                '--all': count / tallest,
                '--solid': (count - pale) / tallest,
              } as CSSProperties
            }
          />
        ))}
      </div>
      <div className={styles['axis']} aria-hidden>
        <span>{formatYear(first.year)}</span>
        {first.year < last.year && <span>{formatYear(last.year)}</span>}
      </div>
    </figure>
  );
}
