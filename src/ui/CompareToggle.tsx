import { Plus } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import { CompareLetter } from './CompareLetter.tsx';
import styles from './CompareToggle.module.css';

/** Width of a table's column of toggles: a finger's on a touch screen. */
export const COMPARE_WIDTH = 'max(calc(30px * var(--k)), var(--target))';

export interface CompareToggleProps {
  /** Name of the city. */
  name: string;
  /** Place in the comparison; −1 = not in it. */
  slot: number;
  /** No more cities can be taken in. */
  isFull: boolean;
  onPress: () => void;
}

/**
 * Takes the city of a row into the comparison, or out of it. For the pointer: by keyboard a row opens the
 * city, whose inspector has the same button.
 */
export function CompareToggle({ name, slot, isFull, onPress }: CompareToggleProps) {
  const t = useText('common');
  const isCompared = slot >= 0;
  const label = t(isCompared ? 'compare.out' : 'compare.in', { name });
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['toggle']}
      aria-label={label}
      aria-pressed={isCompared}
      title={label}
      disabled={isFull && !isCompared}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      {isCompared ? <CompareLetter slot={slot} /> : <Plus size={13} strokeWidth={2} aria-hidden />}
    </button>
  );
}
