import { useText } from '../i18n/use-text.ts';
import { focusPlace } from './keep-focus.ts';
import styles from './SkipLinks.module.css';

/** First stop of the keyboard: buttons, since the fragment of the address is the view. */
export function SkipLinks() {
  const t = useText('common');
  return (
    <div className={styles['links']}>
      <button type="button" className={styles['link']} onClick={() => focusPlace('atlas-panel')}>
        {t('app.skip')}
      </button>
      <button type="button" className={styles['link']} onClick={() => focusPlace('atlas-map')}>
        {t('app.skipMap')}
      </button>
    </div>
  );
}
