import { Check, Share2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { copyAddress } from './copy-address.ts';

const SHOWN_MS = 2500;

/** Copies the address, which is the view, and says so. */
export function ShareButton() {
  const t = useText('common');
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);

  async function share(): Promise<void> {
    const done = await copyAddress();
    setCopied(done);
    announce(t(done ? 'share.copied' : 'share.failed'));
  }

  const Icon = copied ? Check : Share2;
  return (
    <Button
      tone="bar"
      title={t('share.tip')}
      icon={<Icon size={16} strokeWidth={1.75} aria-hidden />}
      onPress={() => void share()}
    >
      {t(copied ? 'share.done' : 'share.label')}
    </Button>
  );
}
