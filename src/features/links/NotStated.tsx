import { useText } from '../../i18n/use-text.ts';
import { Hatch } from '../../ui/Hatch.tsx';
import styles from './RecordTable.module.css';

/** Stands in a cell for what the record does not say. */
export function NotStated() {
  const t = useText('links');
  return (
    <span className={styles['missing']} title={t('notStated')}>
      <Hatch shape="swatch" label={t('notStated')} />
    </span>
  );
}
