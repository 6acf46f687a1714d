import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useAtlasStore } from '../../store/react.ts';
import { addDecision } from '../../store/record-meeting.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './DecisionForm.module.css';
import { DecisionForm } from './DecisionForm.tsx';
import { RECORDER } from './use-minutes.ts';

/** Over the big screen: a decision of the meeting is typed, with the scene that stands. */
export function DecisionNote({ onClose }: { onClose: () => void }) {
  const t = useText('minutes');
  const store = useAtlasStore();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <section className={styles['note']} aria-label={t('decide.title')}>
      <DecisionForm
        fieldRef={field}
        onDecision={(text) => {
          addDecision(store, text, RECORDER);
          // The keys lead the presentation again.
          field.current?.blur();
        }}
      />
      <IconButton
        label={t('decide.cancel')}
        icon={<X size={18} strokeWidth={1.75} />}
        onPress={onClose}
        placement="top"
      />
    </section>
  );
}
