import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { scenarioToHash } from '../../store/persistence/url.ts';
import { useAtlas } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { CodeCard } from './CodeCard.tsx';
import styles from './share.module.css';

/** The code of what the big screen shows now, as large as the screen allows. */
export function CodeCover({ onClose }: { onClose: () => void }) {
  const t = useText('share');
  const hash = useAtlas(({ scenario }) => scenarioToHash(scenario));
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <section className={styles['cover']} aria-label={t('code.title')} data-theme="light">
      <h2>{t('code.title')}</h2>
      <CodeCard hash={hash} />
      <Button ref={close} icon={<X size={16} strokeWidth={1.75} aria-hidden />} onPress={onClose}>
        {t('code.close')}
      </Button>
    </section>
  );
}
