import type { ReactNode } from 'react';
import styles from './UnionDrawer.module.css';

interface UnionPartProps {
  title: string;
  /** What is counted, in a sentence. */
  note?: string;
  children?: ReactNode;
}

/** One view of the union, under its heading. */
export function UnionPart({ title, note, children }: UnionPartProps) {
  return (
    <section className={styles['part']} aria-label={title}>
      <h3>{title}</h3>
      {note !== undefined && <p className={styles['words']}>{note}</p>}
      {children}
    </section>
  );
}
