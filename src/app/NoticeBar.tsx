import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-text.ts';
import { dismissNotice } from '../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../store/react.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OfflineSlot } from './AtlasSlots.tsx';
import styles from './NoticeBar.module.css';

/** How many notices are shown at once; the others follow as these are dismissed. */
const MAX_SHOWN = 3;

/** Sentences from the store, between the top bar and the rest; each stays until it is dismissed. */
export function NoticeBar() {
  const t = useText('common');
  const { t: lookUp } = useTranslation('common');
  const store = useAtlasStore();
  const notices = useAtlas((state) => state.notices);
  return (
    <section className={styles['bar']} aria-label={t('notice.label')} role="status">
      {notices.slice(0, MAX_SHOWN).map(({ id, key, values, tone }) => (
        <Notice key={id} tone={tone ?? 'warn'} onDismiss={() => dismissNotice(store, id)}>
          {lookUp(key, values)}
        </Notice>
      ))}
      {notices.length > MAX_SHOWN && (
        <p className={styles['more']}>
          {t('notice.more', { count: notices.length - MAX_SHOWN })}
          <Button
            size="small"
            tone="quiet"
            onPress={() => {
              for (const { id } of notices) dismissNotice(store, id);
            }}
          >
            {t('notice.dismissAll')}
          </Button>
        </p>
      )}
      <OfflineSlot />
    </section>
  );
}
