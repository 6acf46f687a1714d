import type { ReactNode } from 'react';
import styles from './KeyValues.module.css';

export interface KeyValuesProps {
  rows: readonly { key: string; label: ReactNode; value: ReactNode }[];
}

/** Facts in rows: what it is at the start, the value at the end. */
export function KeyValues({ rows }: KeyValuesProps) {
  return (
    <dl className={styles['list']}>
      {rows.map((row) => (
        <div key={row.key} className={styles['row']}>
          <dt className={styles['label']}>{row.label}</dt>
          <dd className={styles['value']}>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
