import type { ReactNode } from 'react';
import styles from './CheckRow.module.css';

export interface CheckRowProps {
  value?: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Bar of what is shown in what there is, both counts on the scale of `max`. */
  bar?: { shown: number; all: number; max: number };
  /** Formatted count at the end; `<b>61</b> / 102` in facets. */
  count?: ReactNode;
  icon?: ReactNode;
  disabled?: boolean;
}

/** A checkbox with its words, an optional bar and a count. */
export function CheckRow({
  value,
  label,
  checked,
  onChange,
  bar,
  count,
  icon,
  disabled = false,
}: CheckRowProps) {
  return (
    <label className={styles['row']}>
      <input
        type="checkbox"
        className={styles['box']}
        {...(value !== undefined && { value })}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {icon}
      <span className={styles['label']} title={label}>
        {label}
      </span>
      {bar && (
        <svg className={styles['bar']} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
          <rect className={styles['track']} width="100" height="6" rx="1.5" />
          <rect className={styles['all']} width={share(bar.all, bar.max)} height="6" rx="1.5" />
          <rect className={styles['shown']} width={share(bar.shown, bar.max)} height="6" rx="1.5" />
        </svg>
      )}
      {count !== undefined && <span className={styles['count']}>{count}</span>}
    </label>
  );
}

function share(part: number, max: number): number {
  return max > 0 ? (100 * part) / max : 0;
}
