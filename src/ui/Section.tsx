import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

export interface SectionProps {
  title: string;
  /** Small words or a control at the end of the heading. */
  aside?: ReactNode;
  /** Mark before the heading, such as a line sample. */
  mark?: ReactNode;
  /** Level of the heading; the panel's title is 2. */
  level?: 2 | 3 | 4;
  children?: ReactNode;
}

/** A part of a panel between two rules that run from edge to edge. */
export function Section({ title, aside, mark, level = 3, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['head']}>
        {mark}
        <Heading id={id} className={styles['title']}>
          {title}
        </Heading>
        {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
