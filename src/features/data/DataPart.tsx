import type { ReactNode } from 'react';
import styles from './DataPanel.module.css';

interface DataPartProps {
  /** Name by which the navigation of the page finds it. */
  part: string;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** One of the parts of the page; its heading takes the focus when the reader jumps to it. */
export function DataPart({ part, title, aside, children }: DataPartProps) {
  const id = `data-part-${part}`;
  return (
    <section className={styles['part']} data-part={part} aria-labelledby={id}>
      <div className={styles['head']}>
        <h3 id={id} tabIndex={-1} className={styles['partTitle']}>
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
