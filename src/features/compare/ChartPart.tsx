import { type ReactNode, useId } from 'react';
import styles from './ChartPart.module.css';

interface ChartPartProps {
  title: string;
  /** Choices at the end of the heading. */
  controls?: ReactNode;
  /** One line under the heading: what the marks mean. */
  note?: ReactNode;
  children: ReactNode;
  /** Under the chart: what it chooses for the map and the other charts. */
  choice?: ReactNode;
  /** Table of the chart. */
  table?: ReactNode;
}

/** One chart of the comparison with its heading, its legend and its table. */
export function ChartPart({ title, controls, note, children, choice, table }: ChartPartProps) {
  const id = useId();
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h3 id={id} className={styles['title']}>
          {title}
        </h3>
        {controls}
      </div>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      <div className={styles['chart']}>{children}</div>
      {choice}
      {table}
    </section>
  );
}
