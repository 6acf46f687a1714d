import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react';
import type { CityInspectorProps } from '../features/city/CityInspector.tsx';
import type { Drawer, Workspace } from '../store/scenario.ts';
import type { ShellWiring } from './app-props.ts';

/** What the shell tells a panel. */
export interface PanelSlotProps {
  /** Given where the panel can be hidden. */
  onCollapse?: () => void;
}

type Slot<P> = LazyExoticComponent<ComponentType<P>>;

/** Start side of each workspace; loaded when the workspace is first opened. */
export const PANELS = {
  cities: lazy(async () => ({
    default: (await import('../features/cities/CitiesPanel.tsx')).CitiesPanel,
  })),
  scores: lazy(async () => ({
    default: (await import('../features/scores/ScoresPanel.tsx')).ScoresPanel,
  })),
  links: lazy(async () => ({
    default: (await import('../features/links/LinksPanel.tsx')).LinksPanel,
  })),
  layout: lazy(async () => ({
    default: (await import('../features/layout/LayoutPanel.tsx')).LayoutPanel,
  })),
  data: lazy(async () => ({ default: (await import('../features/data/DataPanel.tsx')).DataPanel })),
} satisfies Record<Workspace, Slot<PanelSlotProps>>;

/** End side: the pinned city, or the layout in its workspace. */
export const INSPECTORS = {
  city: lazy(async () => ({
    default: (await import('../features/city/CityInspector.tsx')).CityInspector,
  })),
  layout: lazy(async () => ({
    default: (await import('../features/layout/LayoutInspector.tsx')).LayoutInspector,
  })),
} satisfies Record<'city', Slot<CityInspectorProps>> & Record<'layout', Slot<object>>;

/** What the Links workspace puts before everything else about the pinned city. */
export const LINKS_CITY: Slot<{ children: ReactNode }> = lazy(async () => ({
  default: (await import('../features/links/city/LinksCityTabs.tsx')).LinksCityTabs,
}));

/** What all drawers of the lower side stand in. */
export const DrawerFrame = lazy(async () => ({
  default: (await import('./DrawerFrame.tsx')).DrawerFrame,
}));

/** Lower side. */
export const DRAWER_SLOTS = {
  ranking: lazy(async () => ({
    default: (await import('../features/scores/RankingDrawer.tsx')).RankingDrawer,
  })),
  scatter: lazy(async () => ({
    default: (await import('../features/compare/ScatterDrawer.tsx')).ScatterDrawer,
  })),
  compare: lazy(async () => ({
    default: (await import('../features/compare/CompareDrawer.tsx')).CompareDrawer,
  })),
  consensus: lazy(async () => ({
    default: (await import('../features/scores/ConsensusDrawer.tsx')).ConsensusDrawer,
  })),
  table: lazy(async () => ({
    default: (await import('../features/cities/TableDrawer.tsx')).TableDrawer,
  })),
  union: lazy(async () => ({
    default: (await import('../features/links/union/UnionDrawer.tsx')).UnionDrawer,
  })),
} satisfies Record<Drawer, Slot<object>>;

/** In the place of every panel while the stories are open, and what stands beside the map of a presentation. */
export const StoryPanel: Slot<PanelSlotProps> = lazy(async () => ({
  default: (await import('./present/StoriesPlace.tsx')).StoriesPlace,
}));
export const PresentScreen: Slot<Pick<ShellWiring, 'useLegend'>> = lazy(async () => ({
  default: (await import('./present/PresentScreen.tsx')).PresentScreen,
}));

/** Over the page, before a meeting. */
export const PreflightDialog = lazy(async () => ({
  default: (await import('./preflight/PreflightDialog.tsx')).PreflightDialog,
}));

/** Among the notices, for a reader who may go on without a network. */
export const OfflineNotice = lazy(async () => ({
  default: (await import('./offline/OfflineNotice.tsx')).OfflineNotice,
}));

/** Over the map while cities are chosen in the scatter plot. */
export const ChosenPill = lazy(async () => ({
  default: (await import('../features/compare/ChosenPill.tsx')).ChosenPill,
}));

/** Over the map while somebody draws and measures. */
export const SketchBar = lazy(async () => ({
  default: (await import('../features/sketch/SketchBar.tsx')).SketchBar,
}));

/** The tables of the records, where other workspaces have that of the cities. */
export const LINK_TABLE: Slot<object> = lazy(async () => ({
  default: (await import('../features/links/LinkDrawer.tsx')).LinkDrawer,
}));

/** What the Layout workspace has where others have none of their own: the tables of its places, its figures over the map. */
export const LAYOUT_SLOTS = {
  table: lazy(async () => ({
    default: (await import('../features/layout/LayoutDrawer.tsx')).LayoutDrawer,
  })),
  strip: lazy(async () => ({
    default: (await import('../features/layout/LayoutStrip.tsx')).LayoutStrip,
  })),
} satisfies Record<string, Slot<object>>;
