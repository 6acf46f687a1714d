import styles from './Skeleton.module.css';

const WIDTHS = ['78%', '100%', '60%', '88%'];
const PLACES = Array.from({ length: 12 }, (_, place) => place);

/** Pale rows, at most twelve, that stand for contents on their way; they appear after 200 ms. */
export function Skeleton({ label, rows = 4 }: { label: string; rows?: number }) {
  return (
    <div role="status" aria-label={label} className={styles['rows']}>
      {PLACES.slice(0, rows).map((place) => (
        <div
          key={place}
          className={styles['row']}
          style={{ inlineSize: WIDTHS[place % WIDTHS.length] }}
        />
      ))}
    </div>
  );
}
