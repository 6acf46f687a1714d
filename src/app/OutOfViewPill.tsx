import { formatCount } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { wishCamera } from '../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../store/react.ts';
import type { Workspace } from '../store/scenario.ts';
import { Button } from '../ui/Button.tsx';
import styles from './OutOfViewPill.module.css';
import { boundsOfShown, selectOutOfView } from './out-of-view.ts';

/** Workspaces whose cities are what the map is about. */
const ABOUT_CITIES: ReadonlySet<Workspace> = new Set(['cities', 'scores', 'links']);

/** Over the resting map: how many cities that pass the filters lie outside of it, and the way to them. */
export function OutOfViewPill() {
  const t = useText('common');
  const language = useLanguage();
  const store = useAtlasStore();
  const isAboutCities = useAtlas(({ scenario }) => ABOUT_CITIES.has(scenario.workspace));
  const found = useAtlas(selectOutOfView);
  if (!isAboutCities || !found) return null;
  const { out, shown } = found;
  return (
    <div className={styles['pill']}>
      <span>
        {t('map.outOfView', {
          count: out,
          out: formatCount(out, language),
          shown: formatCount(shown, language),
        })}
      </span>
      <Button
        tone="quiet"
        size="small"
        onPress={() =>
          wishCamera(store, { type: 'bounds', bounds: boundsOfShown(store.getState()) })
        }
      >
        {t('map.showThem')}
      </Button>
    </div>
  );
}
