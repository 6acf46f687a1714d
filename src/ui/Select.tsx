import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './Select.module.css';

export interface SelectOption<V extends string> {
  value: V;
  label: string;
  disabled?: boolean;
}

export interface SelectProps<V extends string> {
  label: string;
  /** Keeps the label for screen readers alone. */
  hideLabel?: boolean;
  value: V;
  options?: readonly SelectOption<V>[];
  groups?: readonly { label: string; options: readonly SelectOption<V>[] }[];
  onChange: (value: V) => void;
  size?: 'normal' | 'small';
}

/** One choice of many; the browser's own list. Plain options stand before the groups. */
export function Select<V extends string>({
  label,
  hideLabel = false,
  value,
  options = [],
  groups = [],
  onChange,
  size = 'normal',
}: SelectProps<V>) {
  const id = useId();
  const all = [...options, ...groups.flatMap((group) => group.options)];
  return (
    <div className={classNames(styles['select'], styles[size])}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      <div className={styles['field']}>
        <select
          id={id}
          className={styles['list']}
          value={value}
          onChange={(event) => {
            const chosen = all.find((option) => option.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map(optionElement)}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(optionElement)}
            </optgroup>
          ))}
        </select>
        <ChevronDown size={15} strokeWidth={1.75} aria-hidden />
      </div>
    </div>
  );
}

function optionElement<V extends string>(option: SelectOption<V>) {
  return (
    <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
      {option.label}
    </option>
  );
}
