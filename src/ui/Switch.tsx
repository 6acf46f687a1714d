import styles from './Switch.module.css';

export interface SwitchProps {
  label: string;
  hideLabel?: boolean;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** Something that is on or off at once. */
export function Switch({
  label,
  hideLabel = false,
  checked,
  onChange,
  disabled = false,
}: SwitchProps) {
  return (
    <label className={styles['row']}>
      <span className={hideLabel ? 'visually-hidden' : styles['label']}>{label}</span>
      <input
        type="checkbox"
        role="switch"
        className={styles['switch']}
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
