import { type Ref, useState } from 'react';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DecisionForm.module.css';

interface DecisionFormProps {
  /** Takes a decision that has words. */
  onDecision: (text: string) => void;
  fieldRef?: Ref<HTMLInputElement>;
}

/** A field for a decision of the meeting; says when one was noted. */
export function DecisionForm({ onDecision, fieldRef }: DecisionFormProps) {
  const t = useText('minutes');
  const language = useLanguage();
  const [text, setText] = useState('');
  const [noted, setNoted] = useState('');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        const words = text.trim();
        if (words === '') return;
        onDecision(words);
        const time = new Date().toLocaleTimeString(language, CLOCK);
        setNoted(t('decide.noted', { time, text: words }));
        setText('');
      }}
    >
      <input
        ref={fieldRef}
        type="text"
        aria-label={t('decide.label')}
        placeholder={t('decide.title')}
        value={text}
        data-decision-field
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          // The way back to the keys of the presentation.
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <Button type="submit">{t('decide.note')}</Button>
      <p role="status">{noted}</p>
    </form>
  );
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
