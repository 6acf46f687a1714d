import type { CSSProperties, ReactNode } from 'react';
import { NumberField } from './NumberField.tsx';
import styles from './SliderField.module.css';

export interface SliderFieldProps {
  /** Accessible name of slider and field; shown when `heading` is left out. */
  label: string;
  /** Shown instead of the label, such as a code and a name. */
  heading?: ReactNode;
  /** A control at the end of the heading's line. */
  aside?: ReactNode;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  format: (value: number) => string;
  unit?: ReactNode;
  /** A tick on the track: the value of the edition. */
  mark?: number;
  /** A button behind the field, such as "back to the edition". */
  action?: ReactNode;
  /** Set when the reader has moved it away from `mark`. */
  changed?: boolean;
  disabled?: boolean;
}

/** A slider and its number field, which is the spin button of the pair. */
export function SliderField({
  label,
  heading,
  aside,
  value,
  min,
  max,
  step,
  onChange,
  format,
  unit,
  mark,
  action,
  changed = false,
  disabled = false,
}: SliderFieldProps) {
  const style = {
    '--at': (value - min) / (max - min),
    ...(mark !== undefined && { '--mark': (mark - min) / (max - min) }),
  } as CSSProperties;
  return (
    <div className={styles['row']} data-changed={changed}>
      <span className={styles['heading']} aria-hidden>
        {heading ?? label}
      </span>
      {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
      <span className={styles['slider']} style={style} data-mark={mark !== undefined}>
        <input
          type="range"
          className={styles['input']}
          aria-label={label}
          aria-valuetext={format(value)}
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
      </span>
      <span className={styles['field']}>
        <NumberField
          label={label}
          value={value}
          min={min}
          max={max}
          step={step}
          format={format}
          unit={unit}
          changed={changed}
          disabled={disabled}
          onChange={onChange}
        />
      </span>
      {action !== undefined && <span className={styles['action']}>{action}</span>}
    </div>
  );
}
