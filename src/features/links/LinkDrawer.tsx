import { useReadyTexts, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlasStore } from '../../store/react.ts';
import { Drawer, DrawerClose } from '../../ui/Drawer.tsx';
import { RecordList } from './RecordList.tsx';

/** Width of the wider table in px: all columns with names in full. */
const TABLE_PX = 882;

/** The records on the map as tables below it. */
export function LinkDrawer() {
  useReadyTexts('links', 'potential', 'records');
  const store = useAtlasStore();
  const t = useText('links');
  return (
    <Drawer tablePx={TABLE_PX}>
      <RecordList
        end={
          <DrawerClose
            label={t('table.close')}
            onPress={() => changeScenario(store, { drawer: null })}
          />
        }
      />
    </Drawer>
  );
}
