import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { scenarioToHash } from '../../store/persistence/url.ts';
import { useAtlas } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { CodeCard } from './CodeCard.tsx';
import styles from './share.module.css';

interface ShareDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** The view for others: its link to copy, and its code for phones. */
export function ShareDialog({ isOpen, onClose }: ShareDialogProps) {
  const t = useText('share');
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
      <Link />
      <h3 className={styles['heading']}>{t('code.title')}</h3>
      <Code />
    </Dialog>
  );
}

function Link() {
  const t = useText('share');
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const Icon = isCopied ? Check : Copy;
  return (
    <div className={styles['link']}>
      <input type="text" readOnly aria-label={t('link')} value={window.location.href} />
      <Button
        tone="primary"
        icon={<Icon size={15} strokeWidth={1.75} aria-hidden />}
        onPress={() => void copyText(window.location.href).then(setIsCopied)}
      >
        {t('copy')}
      </Button>
      <p role="status">{isCopied === null ? t('what') : t(isCopied ? 'copied' : 'copyFailed')}</p>
    </div>
  );
}

function Code() {
  const hash = useAtlas(({ scenario }) => scenarioToHash(scenario));
  return <CodeCard hash={hash} />;
}
