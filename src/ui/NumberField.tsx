import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { parseNumber } from '../i18n/format.ts';
import { useText } from '../i18n/use-text.ts';
import { classNames } from './class-names.ts';
import styles from './NumberField.module.css';

export interface NumberFieldProps {
  /** Accessible name; not shown. */
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
  /** What is shown while the field has no focus, and in the out-of-range sentence. */
  format: (value: number) => string;
  unit?: ReactNode;
  /** Step of the arrow keys. Default 1. */
  step?: number;
  /** Accent edge, for a value that the reader has changed. */
  changed?: boolean;
  /** Refuses fractions. */
  whole?: boolean;
  disabled?: boolean;
}

/** A number that is typed. Out of range is said and not taken; Escape gives the old value back. */
export function NumberField({
  label,
  value,
  min,
  max,
  onChange,
  format,
  unit,
  step = 1,
  changed = false,
  whole = false,
  disabled = false,
}: NumberFieldProps) {
  const t = useText('common');
  const errorId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? value : parseNumber(draft);
  const wrong = typed === null || (draft !== null && !isAllowed(typed));
  const rounded = Number(value.toPrecision(whole ? 15 : 6));
  const isEditing = draft !== null;
  const input = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    if (isEditing) input.current?.select();
  }, [isEditing]);

  function isAllowed(number: number): boolean {
    return number >= min && number <= max && !(whole && !Number.isInteger(number));
  }

  function nudge(by: number): void {
    const next = Math.min(max, Math.max(min, Number(((typed ?? value) + by).toPrecision(12))));
    // First, so that a value that is taken at the end of the task is drawn together with the field.
    onChange(next);
    setDraft(String(next));
  }

  function take(text: string): void {
    setDraft(text);
    const next = parseNumber(text);
    if (next !== null && isAllowed(next)) onChange(next);
  }

  return (
    <span className={classNames(styles['wrap'])}>
      <span className={styles['field']} data-wrong={wrong} data-changed={changed}>
        <input
          ref={input}
          role="spinbutton"
          inputMode="decimal"
          autoComplete="off"
          className={styles['input']}
          aria-label={label}
          aria-valuenow={value}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuetext={format(value)}
          aria-invalid={wrong}
          {...(wrong && { 'aria-describedby': errorId })}
          disabled={disabled}
          value={draft ?? format(value)}
          onFocus={() => setDraft(String(rounded))}
          onChange={(event) => take(event.currentTarget.value)}
          onBlur={() => setDraft(null)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowUp') nudge(step);
            else if (event.key === 'ArrowDown') nudge(-step);
            else if (event.key === 'Enter') event.currentTarget.blur();
            else if (event.key === 'Escape' && draft !== null) setDraft(String(rounded));
            else return;
            event.preventDefault();
          }}
        />
        {unit !== undefined && <span className={styles['unit']}>{unit}</span>}
      </span>
      {wrong && (
        <span id={errorId} role="status" className={styles['error']}>
          {typed === null
            ? t('range.notNumber')
            : t(whole ? 'range.wholeBetween' : 'range.between', {
                from: format(min),
                to: format(max),
              })}
        </span>
      )}
    </span>
  );
}
