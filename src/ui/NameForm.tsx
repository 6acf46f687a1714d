import { useEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './NameForm.module.css';

export interface NameFormProps {
  /** Accessible name of the field. */
  label: string;
  button: string;
  /** What stands in the field at first and after a name was taken. */
  start?: string;
  /** Whether the field has the focus as soon as it is there. */
  takesFocus?: boolean;
  /** Takes the name, or says in words why it cannot. */
  onName: (name: string) => string | null | Promise<string | null>;
}

/** A field for a name and its button. */
export function NameForm({ label, button, start = '', takesFocus, onName }: NameFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(start);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  async function submit(): Promise<void> {
    const found = await onName(name);
    setProblem(found);
    if (found === null) setName(start);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <span className={styles['form']}>
        <input
          ref={field}
          type="text"
          aria-label={label}
          aria-invalid={problem !== null}
          placeholder={label}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button size="small" type="submit">
          {button}
        </Button>
      </span>
      {problem !== null && (
        <p role="status" className={styles['wrong']}>
          {problem}
        </p>
      )}
    </form>
  );
}
