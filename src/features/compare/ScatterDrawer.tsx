import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlasStore } from '../../store/react.ts';
import { Drawer, DrawerClose, DrawerHead } from '../../ui/Drawer.tsx';
import styles from './ScatterDrawer.module.css';
import { ScatterPart } from './ScatterPart.tsx';
import { StripPart } from './StripPart.tsx';
import { useCompared } from './use-compared.ts';

/** Any two variables of the shown cities, and the spread of one. */
export function ScatterDrawer() {
  useReadyTexts('compare', 'pictures', 'scores');
  const t = useText('compare');
  const cities = useText('cities');
  const store = useAtlasStore();
  const language = useLanguage();
  const compared = useCompared();
  if (!compared) return null;
  const shown = compared.visible.reduce((sum, isShown) => sum + isShown, 0);
  return (
    <Drawer
      tablePx={0}
      head={
        <DrawerHead
          title={t('scatter')}
          count={cities('shownPlain', {
            shown: formatCount(shown, language),
            all: formatCount(compared.data.cities.length, language),
          })}
        >
          <DrawerClose
            label={t('scatter.close')}
            onPress={() => changeScenario(store, { drawer: null })}
          />
        </DrawerHead>
      }
    >
      <div className={styles['body']}>
        <ScatterPart compared={compared} />
        <StripPart compared={compared} />
      </div>
    </Drawer>
  );
}
