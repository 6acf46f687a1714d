import { useText } from '../../i18n/use-text.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './RecordLimits.module.css';
import { useRecordLimits } from './use-record-limits.ts';

/** What a reader must not conclude from the records of this package. */
export function RecordLimits() {
  const t = useText('links');
  const limits = useRecordLimits();
  if (limits.length === 0) return null;
  return (
    <Section title={t('limits')}>
      <ul className={styles['limits']}>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </Section>
  );
}
