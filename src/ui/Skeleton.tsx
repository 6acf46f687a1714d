import styles from './Skeleton.module.css';

const WIDTHS = ['78%', '100%', '60%', '88%'];

/** Pale rows that stand for contents on their way; they appear after 200 ms. */
export function Skeleton({ label, rows = 4 }: { label: string; rows?: number }) {
  return (
    <div role="status" aria-label={label} className={styles['rows']}>
      {Array.from({ length: rows }, (_, row) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: rows without contents are their place
          key={row}
          className={styles['row']}
          style={{ inlineSize: WIDTHS[row % WIDTHS.length] }}
        />
      ))}
    </div>
  );
}
