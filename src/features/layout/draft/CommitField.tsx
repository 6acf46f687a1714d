import { useId, useState } from 'react';
import styles from './draft.module.css';

interface CommitFieldProps {
  label: string;
  /** What stands in the field while nothing is typed. */
  value: string;
  unit?: string;
  placeholder?: string;
  /** Words rather than a figure: as wide as there is room. */
  isText?: boolean;
  disabled?: boolean;
  /** Takes what was typed, or says in words why not. */
  onCommit: (text: string) => string | null;
}

/**
 * A field whose text is taken as a whole, by Enter or on leaving it. What is refused stays as typed, with the reason
 * under it; Escape gives the old value back.
 */
export function CommitField({
  label,
  value,
  unit,
  placeholder,
  isText = false,
  disabled = false,
  onCommit,
}: CommitFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function commit(): void {
    if (typed === null) return;
    const found = typed === value ? null : onCommit(typed);
    setProblem(found);
    if (found === null) setTyped(null);
  }

  function giveUp(): void {
    setTyped(null);
    setProblem(null);
  }

  return (
    <div className={styles['row']} data-text={isText}>
      <label htmlFor={id}>{label}</label>
      <span className={styles['field']} data-wrong={problem !== null}>
        <input
          id={id}
          type="text"
          inputMode={isText ? 'text' : 'decimal'}
          autoComplete="off"
          disabled={disabled}
          aria-invalid={problem !== null}
          {...(problem !== null && { 'aria-describedby': `${id}-problem` })}
          {...(placeholder !== undefined && { placeholder })}
          value={typed ?? value}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            else if (event.key === 'Escape' && typed !== null) giveUp();
            else return;
            event.preventDefault();
          }}
        />
        {unit !== undefined && <span className={styles['unit']}>{unit}</span>}
      </span>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={styles['wrong']}>
          {problem}
        </p>
      )}
    </div>
  );
}
