import type { ReactNode } from 'react';
import styles from './ScrollBox.module.css';

interface ScrollBoxProps {
  /** Accessible name: what stands in the box. */
  label: string;
  /** `low`: without a frame, and scrolled downwards, too. */
  look?: 'framed' | 'low';
  children: ReactNode;
}

/** A box that scrolls where its contents are larger, also by keyboard. */
export function ScrollBox({ label, look = 'framed', children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls needs the keyboard
    <section className={styles[look]} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
