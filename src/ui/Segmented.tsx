import { useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './Segmented.module.css';

export interface SegmentedProps<V extends string> {
  /** Accessible name of the group. */
  label: string;
  value: V;
  options: readonly { value: V; label: string; disabled?: boolean; lang?: string }[];
  onChange: (value: V) => void;
  /** `fill`: as wide as the panel, equal parts. */
  width?: 'fill' | 'fit';
}

/** One choice of a few, side by side. */
export function Segmented<V extends string>({
  label,
  value,
  options,
  onChange,
  width = 'fit',
}: SegmentedProps<V>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={classNames(styles['track'], styles[width])}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={styles['part']}
          {...(option.lang && { lang: option.lang })}
        >
          <input
            type="radio"
            className={styles['input']}
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled ?? false}
            onChange={() => onChange(option.value)}
          />
          <span className={styles['text']}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
