import { useId } from 'react';
import styles from './MethodRules.module.css';

export interface Choice<V extends string> {
  value: V;
  label: string;
  /** One plain sentence: what it does. */
  note: string;
  disabled?: boolean;
}

interface ChoiceListProps<V extends string> {
  /** Accessible name of the group. */
  label: string;
  value: V;
  choices: readonly Choice<V>[];
  onChange: (value: V) => void;
}

/** One choice of a few that each need a sentence. */
export function ChoiceList<V extends string>({
  label,
  value,
  choices,
  onChange,
}: ChoiceListProps<V>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles['options']}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['option']}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.disabled ?? false}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <b>{choice.label}</b>
            <small>{choice.note}</small>
          </span>
        </label>
      ))}
    </div>
  );
}
