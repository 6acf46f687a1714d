import { Segmented, type SegmentedProps } from '../../ui/Segmented.tsx';
import styles from './ChoiceRow.module.css';

interface ChoiceRowProps<V extends string> extends Omit<SegmentedProps<V>, 'width'> {
  /** What the choice does now, and what it leaves out. */
  notes?: readonly string[];
}

/** One choice of a few beside its name, with words below. */
export function ChoiceRow<V extends string>({ notes = [], ...choice }: ChoiceRowProps<V>) {
  return (
    <div className={styles['row']}>
      <span className={styles['label']} aria-hidden>
        {choice.label}
      </span>
      <Segmented<V> {...choice} />
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
    </div>
  );
}
