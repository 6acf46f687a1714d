import { ChartScatter, ListOrdered, Network, Radar, Table2, Users } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { formatCount } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { changeScenario } from '../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../store/react.ts';
import { DRAWERS, type Drawer } from '../store/scenario.ts';
import { DrawerTabRow } from '../ui/Drawer.tsx';
import { DrawerSize } from '../ui/drawer-size.ts';

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

interface DrawerFrameProps {
  drawer: Drawer;
  /** Whether other drawers can be reached from it. */
  hasTabs: boolean;
  /** On a phone it is a sheet, which has sizes of its own. */
  isSheet: boolean;
  /** The open drawer. */
  children: ReactNode;
}

/** What all drawers have: a size and, above their contents, the way to the others. */
export function DrawerFrame({ drawer, hasTabs, isSheet, children }: DrawerFrameProps) {
  const store = useAtlasStore();
  const isTall = useAtlas(({ scenario }) => scenario.isDrawerTall);
  const size = useMemo(
    () => ({ isTall, toggle: () => changeScenario(store, { isDrawerTall: !isTall }) }),
    [store, isTall],
  );
  return (
    <DrawerSize value={isSheet ? null : size}>
      {hasTabs ? <DrawerTabs drawer={drawer}>{children}</DrawerTabs> : children}
    </DrawerSize>
  );
}

function DrawerTabs({ drawer, children }: Pick<DrawerFrameProps, 'drawer' | 'children'>) {
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
