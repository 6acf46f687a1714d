import { Check, Plus } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import styles from './CompareToggle.module.css';

export interface CompareToggleProps {
  /** Name of the city. */
  name: string;
  isCompared: boolean;
  /** No more cities can be taken in. */
  isFull: boolean;
  onPress: () => void;
}

/**
 * Takes the city of a row into the comparison, or out of it. For the pointer: by keyboard a row opens the
 * city, whose inspector has the same button.
 */
export function CompareToggle({ name, isCompared, isFull, onPress }: CompareToggleProps) {
  const t = useText('common');
  const Icon = isCompared ? Check : Plus;
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
      <Icon size={13} strokeWidth={2} aria-hidden />
    </button>
  );
}
