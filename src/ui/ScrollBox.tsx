import type { ReactNode } from 'react';
import styles from './ScrollBox.module.css';

interface ScrollBoxProps {
  /** Accessible name: what stands in the box. */
  label: string;
  children: ReactNode;
}

/** A framed box that scrolls sideways where its contents are wider, also by keyboard. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways needs the keyboard
    <section className={styles['box']} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
