import styles from './MethodPage.module.css';

interface FigureProps {
  value: string;
  /** Goes on from the number. */
  what: string;
  note?: string;
}

/** One number large, what it is, and what to think of it. */
export function Figure({ value, what, note }: FigureProps) {
  return (
    <div className={styles['figure']}>
      <p>
        <b>{value}</b>
        {what}
      </p>
      {note !== undefined && <small>{note}</small>}
    </div>
  );
}
