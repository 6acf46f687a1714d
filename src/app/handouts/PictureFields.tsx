import { type ReactNode, useId } from 'react';
import styles from './pictures.module.css';

/** A choice with its name above it. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles['field']}>
      <span aria-hidden>{label}</span>
      {children}
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
