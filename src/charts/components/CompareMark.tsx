import { compareVar } from '../../ui/tokens.ts';
import styles from './CompareMark.module.css';
import { slotPath } from './compare-marks.ts';

/** The mark of a compared city, as high as the text around it. */
export function CompareMark({ slot }: { slot: number }) {
  return (
    <svg className={styles['mark']} viewBox="-7 -7 14 14" aria-hidden>
      <path d={slotPath(slot)} fill={compareVar(slot)} />
    </svg>
  );
}
