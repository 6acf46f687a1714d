import { ChartScatter, ListOrdered, Network, Radar, Table2, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatCount } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { changeScenario } from '../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../store/react.ts';
import { DRAWERS, type Drawer } from '../store/scenario.ts';
import { DrawerTabRow } from '../ui/Drawer.tsx';

const ICONS = {
  ranking: ListOrdered,
  scatter: ChartScatter,
  compare: Radar,
  consensus: Users,
  table: Table2,
  union: Network,
};

const LABELS = {
  ranking: 'drawer.ranking',
  scatter: 'drawer.scatter',
  compare: 'drawer.compare',
  consensus: 'drawer.consensus',
  table: 'drawer.tableShort',
  union: 'drawer.union',
} as const satisfies Record<Drawer, string>;

interface DrawerTabsProps {
  drawer: Drawer;
  /** The open drawer. */
  children: ReactNode;
}

/** From one drawer to the next: what all of them have above their contents. */
export function DrawerTabs({ drawer, children }: DrawerTabsProps) {
  const t = useText('common');
  const store = useAtlasStore();
  const language = useLanguage();
  const compared = useAtlas(({ scenario }) => scenario.compared.length);
  const isLinks = useAtlas(({ scenario }) => scenario.workspace === 'links');
  return (
    <DrawerTabRow<Drawer>
      label={t('drawer.tabs')}
      value={drawer}
      tabs={DRAWERS.filter((value) => value !== 'union' || isLinks || drawer === 'union').map(
        (value) => {
          const Icon = ICONS[value];
          return {
            value,
            label: t(LABELS[value]),
            icon: <Icon size={15} strokeWidth={1.75} aria-hidden />,
            ...(value === 'compare' && compared > 0 && { count: formatCount(compared, language) }),
          };
        },
      )}
      onChange={(next) => changeScenario(store, { drawer: next })}
    >
      {children}
    </DrawerTabRow>
  );
}
