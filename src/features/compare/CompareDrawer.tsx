import { useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { MAX_COMPARED } from '../../store/scenario.ts';
import { Drawer, DrawerClose, DrawerHead } from '../../ui/Drawer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** Two to six cities side by side. */
export function CompareDrawer() {
  const t = useText('compare');
  const store = useAtlasStore();
  const count = useAtlas(({ scenario }) => scenario.compared.length);
  return (
    <Drawer
      tablePx={0}
      head={
        <DrawerHead title={t('title')} count={t('count', { count, most: MAX_COMPARED })}>
          <DrawerClose label={t('close')} onPress={() => changeScenario(store, { drawer: null })} />
        </DrawerHead>
      }
    >
      <EmptyState title={t('empty')}>{t('empty.how')}</EmptyState>
    </Drawer>
  );
}
