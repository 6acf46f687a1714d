import { useId } from 'react';
import { Segmented, type SegmentedProps } from '../../ui/Segmented.tsx';
import styles from './pictures.module.css';

interface ChoiceProps<V extends string> extends SegmentedProps<V> {
  /** Below the choice: what it comes to. */
  note?: string | undefined;
}

/** One choice of a few, with its name above it. */
export function Choice<V extends string>({ note, ...choice }: ChoiceProps<V>) {
  return (
    <div className={styles['field']}>
      <span aria-hidden>{choice.label}</span>
      <Segmented {...choice} />
      {note && <small>{note}</small>}
    </div>
  );
}

interface WordsProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A line of words. */
export function Words({ label, value, onChange }: WordsProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
