import { useMemo } from 'react';
import { unionRegions } from '../../../charts/series/union-tables.ts';
import { useReadyTexts, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectLinkSelection, selectLinkTable } from '../../../store/selectors/links.ts';
import { selectRecords } from '../../../store/selectors/records.ts';
import { Drawer, DrawerClose, DrawerHead } from '../../../ui/Drawer.tsx';
import { Challenges } from './Challenges.tsx';
import { Communities } from './Communities.tsx';
import { Imbalance } from './Imbalance.tsx';
import { RegionPairs } from './RegionPairs.tsx';
import { SectorMatrix } from './SectorMatrix.tsx';
import styles from './UnionDrawer.module.css';
import { Unlinked } from './Unlinked.tsx';

/** The union as a whole: who is linked with whom, who is not, how far apart the regions are, what they share. */
export function UnionDrawer() {
  useReadyTexts('links', 'pictures', 'union');
  const store = useAtlasStore();
  const t = useText('union');
  const data = useAtlas(selectRecords);
  const table = useAtlas(selectLinkTable);
  const links = useAtlas((state) => selectLinkSelection(state)?.links);
  const regions = useMemo(() => data && unionRegions(data.cities), [data]);
  const input = useMemo(
    () => (data && table && links && regions ? { data, table, links, regions } : null),
    [data, table, links, regions],
  );
  return (
    <Drawer
      tablePx={0}
      head={
        <DrawerHead title={t('title')} count="">
          <DrawerClose label={t('close')} onPress={() => changeScenario(store, { drawer: null })} />
        </DrawerHead>
      }
    >
      {input && (
        <div className={styles['body']}>
          <p className={styles['note']}>{t('note')}</p>
          <SectorMatrix input={input} />
          <RegionPairs input={input} />
          <Communities input={input} />
          <Unlinked input={input} />
          <Imbalance input={input} />
          <Challenges input={input} />
        </div>
      )}
    </Drawer>
  );
}
