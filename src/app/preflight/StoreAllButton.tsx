import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './preflight.module.css';
import { storeAll } from './store-all.ts';

/** Stores everything at once, with progress and a way to stop. */
export function StoreAllButton({ onChanged }: { onChanged: () => void }) {
  const t = useText('preflight');
  const data = useAtlas(selectData);
  const [progress, setProgress] = useState<[done: number, all: number] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);

  async function start(): Promise<void> {
    if (!data) return;
    const running = new AbortController();
    work.current = running;
    setHasFailed(false);
    setProgress([0, 1]);
    try {
      const missing = await storeAll(data, running.signal, (done, all) => setProgress([done, all]));
      setHasFailed(missing > 0);
      if (missing === 0) onChanged();
    } catch {
      setHasFailed(!running.signal.aborted);
    }
    setProgress(null);
  }

  if (progress)
    return (
      <div className={styles['storing']}>
        <progress aria-label={t('store.working')} value={progress[0]} max={progress[1]} />
        <Button size="small" tone="quiet" onPress={() => work.current?.abort()}>
          {t('store.stop')}
        </Button>
      </div>
    );
  return (
    <div className={styles['storing']}>
      <Button
        size="small"
        icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
        onPress={() => void start()}
      >
        {t('store.all')}
      </Button>
      {hasFailed && <span role="alert">{t('store.failed')}</span>}
    </div>
  );
}
