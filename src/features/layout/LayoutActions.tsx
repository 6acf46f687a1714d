import { Plane, Table2 } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { flyToLayout } from './fly.ts';

/** The way to the layout on the map and to its tables; stands below the panel and below the inspector. */
export function LayoutActions() {
  const store = useAtlasStore();
  const t = useText('layout');
  const isTableOpen = useAtlas((state) => state.scenario.drawer === 'table');
  return (
    <>
      <Button
        size="small"
        icon={<Plane size={15} strokeWidth={1.75} aria-hidden />}
        onPress={() => flyToLayout(store)}
      >
        {t('tour')}
      </Button>
      <Button
        size="small"
        icon={<Table2 size={15} strokeWidth={1.75} aria-hidden />}
        pressed={isTableOpen}
        onPress={() => changeScenario(store, { drawer: isTableOpen ? null : 'table' })}
      >
        {t('tables')}
      </Button>
    </>
  );
}
