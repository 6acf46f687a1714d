import { useId } from 'react';
import styles from './stories.module.css';

interface WordsFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The field was left. */
  onDone: () => void;
  /** More than one line. */
  rows?: number;
  hint?: string;
  isReadOnly?: boolean;
}

/** A labelled field for words. */
export function WordsField({
  label,
  value,
  onChange,
  onDone,
  rows = 1,
  hint,
  isReadOnly = false,
}: WordsFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    readOnly: isReadOnly,
    onBlur: onDone,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value),
    ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }),
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}
