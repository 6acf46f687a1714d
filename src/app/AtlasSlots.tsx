import { type ComponentType, Suspense } from 'react';
import { useText } from '../i18n/use-text.ts';
import type { AtlasState } from '../store/atlas-store.ts';
import { useAtlas } from '../store/react.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { ShellWiring } from './app-props.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './SlotFrame.module.css';
import { SlotFrame } from './SlotFrame.tsx';
import {
  ChosenPill,
  DRAWER_SLOTS,
  DrawerFrame,
  INSPECTORS,
  LAYOUT_SLOTS,
  LINK_TABLE,
  LINKS_CITY,
  OfflineNotice,
  PANELS,
  type PanelSlotProps,
  PreflightDialog,
  PresentScreen,
  SketchBar,
  StoryPanel,
} from './slots.ts';

/** Whether the end side has something to show: the layout in its workspace, else the pinned city. */
export function hasInspector({ scenario, data }: AtlasState): boolean {
  if (data.status !== 'ready') return false;
  return (
    scenario.pinned !== null || (scenario.workspace === 'layout' && data.value.layoutPath !== null)
  );
}

/** The stories, or the panel of the open workspace; pale rows until the data are there. */
export function PanelSlot(props: PanelSlotProps) {
  const t = useText('common');
  const workspace = useAtlas((state) => state.scenario.workspace);
  const showsStories = useAtlas((state) => state.showsStories);
  const isReady = useAtlas((state) => state.data.status === 'ready');
  if (!isReady) return <Skeleton label={t('app.loading')} rows={10} />;
  const Panel = showsStories ? StoryPanel : PANELS[workspace];
  return (
    <SlotFrame name={showsStories ? 'stories' : workspace}>
      <Panel {...props} />
    </SlotFrame>
  );
}

/** The pinned city, or the layout in its workspace. */
export function InspectorSlot() {
  const isLayout = useAtlas(({ scenario }) => scenario.workspace === 'layout');
  const isLinks = useAtlas(({ scenario }) => scenario.workspace === 'links');
  const pinned = useAtlas(({ scenario }) => scenario.pinned);
  return (
    <SlotFrame name={`${isLayout ? 'layout' : 'city'} ${pinned}`}>
      {isLayout ? (
        <INSPECTORS.layout />
      ) : (
        <INSPECTORS.city {...(isLinks && { Frame: LINKS_CITY })} />
      )}
    </SlotFrame>
  );
}

/** The open drawer, or nothing. */
export function DrawerSlot({ isSheet = false }: { isSheet?: boolean }) {
  const t = useText('common');
  const drawer = useAtlas((state) => state.scenario.drawer);
  const isLayout = useAtlas((state) => state.scenario.workspace === 'layout');
  const isLinks = useAtlas((state) => state.scenario.workspace === 'links');
  const isReady = useAtlas((state) => state.data.status === 'ready');
  if (drawer === null) return null;
  if (!isReady) return <Skeleton label={t('app.loading')} />;
  const ofLayout = isLayout && drawer === 'table';
  const ofLinks = isLinks && drawer === 'table';
  const Drawer = ofLayout ? LAYOUT_SLOTS.table : ofLinks ? LINK_TABLE : DRAWER_SLOTS[drawer];
  const frame = (
    <SlotFrame name={ofLayout ? 'layout-table' : ofLinks ? 'links-table' : drawer}>
      <Drawer />
    </SlotFrame>
  );
  return (
    <SlotFrame name="drawer">
      <DrawerFrame drawer={drawer} hasTabs={!ofLayout} isSheet={isSheet}>
        {frame}
      </DrawerFrame>
    </SlotFrame>
  );
}

/** What is chosen in charts, while there is one; nothing while its words load or if it stops. */
export function PillSlot() {
  const isShown = useAtlas(
    ({ scenario: { filters } }) => filters.area !== null || filters.ranges.size > 0,
  );
  return isShown && <Extra of={ChosenPill} />;
}

/** The bar for drawing and measuring, while it is open. */
export function SketchSlot({ compact }: { compact: boolean }) {
  const isOpen = useAtlas(({ drawing }) => drawing.isOpen);
  return (
    isOpen && (
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>
          <SketchBar compact={compact} />
        </Suspense>
      </ErrorBoundary>
    )
  );
}

/** What stands beside the map while a story is presented. */
export function PresentSlot({ useLegend }: Pick<ShellWiring, 'useLegend'>) {
  return (
    <SlotFrame name="presentation">
      <PresentScreen useLegend={useLegend} />
    </SlotFrame>
  );
}

/** That the atlas is stored, or that a newer one can be had; never over a presentation. */
export function OfflineSlot() {
  const isShown = useAtlas((state) => state.offlineNotice !== null && state.presentation === null);
  return isShown && <Extra of={OfflineNotice} />;
}

/** The check before a meeting, while it is open. */
export function PreflightSlot() {
  return useAtlas((state) => state.showsPreflight) && <Extra of={PreflightDialog} />;
}

function Extra({ of: Part }: { of: ComponentType }) {
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <Part />
      </Suspense>
    </ErrorBoundary>
  );
}

/**
 * Figures over the map, in the workspace that has some and while it shows no other place. Their room is free from the
 * start, so that the map keeps its place when they come; nothing if they stop or the package has no layout.
 */
export function StripSlot() {
  const isShown = useAtlas(
    ({ scenario, data }) =>
      scenario.workspace === 'layout' &&
      scenario.carryTo === null &&
      data.status !== 'failed' &&
      (data.status !== 'ready' || data.value.layoutPath !== null),
  );
  return (
    isShown && (
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={<div className={styles['strip']} />}>
          <LAYOUT_SLOTS.strip />
        </Suspense>
      </ErrorBoundary>
    )
  );
}
