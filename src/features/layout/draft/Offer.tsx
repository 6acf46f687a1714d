import type { SavedLayout } from '../../../domain/layout/draft/saved-layout.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import styles from './draft.module.css';
import { momentText } from './moment-text.ts';

interface OfferProps {
  copy: SavedLayout;
  onContinue: () => void;
  onStart: () => void;
}

/** What was changed here before and left without a name: to go on with, or to start anew. */
export function Offer({ copy, onContinue, onStart }: OfferProps) {
  const t = useText('draft');
  const language = useLanguage();
  return (
    <div role="status">
      <Notice tone="info">
        <p>{t('offer.words', { moment: momentText(copy.savedAt, language) })}</p>
        <div className={styles['buttons']}>
          <Button size="small" onPress={onContinue}>
            {t('offer.continue')}
          </Button>
          <Button size="small" tone="quiet" onPress={onStart}>
            {t('offer.start')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
