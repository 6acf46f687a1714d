import { MonitorX } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import { changeScenario } from '../store/atlas-store.ts';
import { useAtlasStore } from '../store/react.ts';
import { Button } from '../ui/Button.tsx';
import styles from './NoWebgl.module.css';

interface NoWebglProps {
  /** `unavailable`: it never came; `lost`: it went. */
  reason: 'unavailable' | 'lost';
  onRedraw: () => void;
}

/** Stands where the map would be: why it is not there, and what works without it. */
export function NoWebgl({ reason, onRedraw }: NoWebglProps) {
  const t = useText('common');
  const store = useAtlasStore();
  const isLost = reason === 'lost';
  return (
    <section className={styles['page']} role="alert">
      <MonitorX size={28} strokeWidth={1.5} aria-hidden />
      <h2 className={styles['title']}>{t(isLost ? 'map.lostTitle' : 'map.noWebglTitle')}</h2>
      <p>{t(isLost ? 'map.lost' : 'map.noWebgl')}</p>
      <p>{t('map.noWebglStill')}</p>
      <div className={styles['buttons']}>
        {isLost && (
          <Button tone="primary" onPress={onRedraw}>
            {t('map.redraw')}
          </Button>
        )}
        <Button onPress={() => changeScenario(store, { drawer: 'table' })}>
          {t('map.openTable')}
        </Button>
      </div>
    </section>
  );
}
