import styles from './CompareLetter.module.css';
import { compareLetter, compareVar } from './tokens.ts';

/** Letter of a compared city on a disc in its colour; what it stands beside names the city. */
export function CompareLetter({ slot }: { slot: number }) {
  return (
    <span
      className={styles['letter']}
      style={{ background: compareVar(slot) }}
      data-letter={compareLetter(slot)}
      aria-hidden
    >
      {compareLetter(slot)}
    </span>
  );
}
