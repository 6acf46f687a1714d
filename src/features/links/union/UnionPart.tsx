import type { ReactNode } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import styles from './UnionDrawer.module.css';

interface UnionPartProps {
  title: string;
  /** What is counted, in a sentence. */
  note?: string;
  /** Takes the whole width of the page. */
  wide?: boolean;
  children?: ReactNode;
}

/** One view of the union, under its heading. */
export function UnionPart({ title, note, wide = false, children }: UnionPartProps) {
  return (
    <section className={classNames(styles['part'], wide && styles['wide'])} aria-label={title}>
      <h3>{title}</h3>
      {note !== undefined && <p className={styles['words']}>{note}</p>}
      {children}
    </section>
  );
}
