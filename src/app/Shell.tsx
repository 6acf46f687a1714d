import { PanelLeftOpen } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '../i18n/use-text.ts';
import { changeScenario } from '../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../store/react.ts';
import { besidePanel } from '../store/stories-place.ts';
import { enterFullScreen } from '../ui/full-screen.ts';
import { IconButton } from '../ui/IconButton.tsx';
import {
  DrawerSlot,
  hasInspector,
  InspectorSlot,
  PanelSlot,
  PillSlot,
  PresentSlot,
  SketchSlot,
  StripSlot,
} from './AtlasSlots.tsx';
import type { AppProps } from './app-props.ts';
import { closeNearest } from './close-nearest.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { focusPlace, keepFocus } from './keep-focus.ts';
import { MapArea } from './MapArea.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { OutOfViewPill } from './OutOfViewPill.tsx';
import { openWorkspace } from './open-workspace.ts';
import { Rail } from './Rail.tsx';
import styles from './Shell.module.css';
import { FilterPillsSlot, HelpSlot, PhoneSlot, ShareSlot } from './ShellSlots.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import type { Shortcut } from './shortcuts.ts';
import { PhoneBar, TopBar } from './TopBar.tsx';
import { useFrame } from './use-frame.ts';
import { usePhoneMenu } from './use-phone-menu.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Which overlay a narrow window shows; null = the map alone. */
type Overlay = 'panel' | null;

/** Places the parts of the atlas in the window. */
export function Shell({ map, wiring }: AppProps) {
  const t = useText('common');
  const store = useAtlasStore();
  const windowFrame = useFrame();
  const workspace = useAtlas((state) => state.scenario.workspace);
  const drawer = useAtlas((state) => state.scenario.drawer);
  const wantsTall = useAtlas(({ scenario }) => scenario.drawer !== null && scenario.isDrawerTall);
  const data = useAtlas((state) => state.data);
  const inspector = useAtlas(hasInspector);
  const showsStories = useAtlas((state) => state.showsStories);
  const isPresenting = useAtlas((state) => state.presentation !== null);
  const searchRef = useRef<HTMLInputElement>(null);
  const [docked, setDocked] = useState(true);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const leaveOverlay = useCallback(() => setOverlay(null), []);
  const [helpOpen, setHelpOpen] = useState(false);
  const [shareOpen, setShareOpen] = useState(false);
  const onShare = () => setShareOpen(true);
  const onHelp = () => setHelpOpen(true);
  const onMenu = usePhoneMenu(wiring, {
    onHelp,
    onShare,
    onKeep: keep,
    onStories: openStories,
  });

  // The comparison takes the whole width: panel and inspector fold into it.
  const isComparing = drawer === 'compare' && workspace !== 'data';
  const frame = isComparing && windowFrame === 'wide' ? 'medium' : windowFrame;
  const isPhone = frame === 'phone';
  const isTall = wantsTall && !isPhone;
  const isPage = workspace === 'data' || data.status === 'failed';
  const panelShown =
    !isPhone && !isPage && !isPresenting && (frame === 'wide' ? docked : overlay === 'panel');
  const hasRoom =
    !isPhone && !isPage && !isPresenting && !isComparing && !(frame === 'narrow' && panelShown);
  const inspectorShown = hasRoom && inspector;
  const setPanel = (shown: boolean) =>
    frame === 'wide' ? setDocked(shown) : setOverlay(shown ? 'panel' : null);

  /** The open story goes onto the big screen; without one, the reader chooses one first. */
  function present(): void {
    if (store.getState().story === null) openStories();
    else {
      // At once, while the press still counts as the reader's.
      void enterFullScreen();
      void import('./present/begin.ts').then(({ beginPresenting }) => beginPresenting(store));
    }
  }

  function keep(): void {
    void import('../features/stories/keep-view.ts').then(({ keepView }) => keepView(store));
  }

  function openStories(): void {
    store.setState(({ scenario }) => besidePanel(scenario));
    setOverlay('panel');
    setDocked(true);
  }

  useShortcuts((shortcut) => follow(shortcut));
  useEffect(() => keepFocus(document), []);
  useEffect(() => {
    // Stories that come by link, too.
    if (showsStories) setOverlay('panel');
  }, [showsStories]);

  function follow(shortcut: Shortcut): void {
    const { scenario } = store.getState();
    if (shortcut.type === 'search') searchRef.current?.focus();
    if (shortcut.type === 'help') setHelpOpen(true);
    if (shortcut.type === 'workspace') {
      // The panel must be there before it can take the focus.
      flushSync(() => openWorkspace(store, shortcut.workspace));
      focusPlace('atlas-panel');
    }
    if (shortcut.type === 'keep' && !isPresenting) keep();
    if (shortcut.type === 'globe') {
      changeScenario(store, { projection: scenario.projection === 'globe' ? 'mercator' : 'globe' });
    }
    if (shortcut.type === 'escape') {
      if (overlay !== null) setOverlay(null);
      else closeNearest(store);
    }
  }

  const expand = !isPhone && !isPage && !panelShown && (
    <span className={styles['expand']}>
      <IconButton
        label={t('panel.expand')}
        icon={<PanelLeftOpen size={16} strokeWidth={1.75} />}
        onPress={() => setPanel(true)}
        placement="end"
      />
    </span>
  );

  return (
    <div
      className={styles['shell']}
      data-frame={frame}
      data-panel={panelShown}
      data-inspector={inspectorShown}
      data-page={isPage}
      data-presenting={isPresenting}
    >
      {!isPresenting && <SkipLinks />}
      {isPresenting ? (
        <aside className={styles['present']}>
          <PresentSlot useLegend={wiring.useLegend} />
        </aside>
      ) : isPhone ? (
        <PhoneBar wiring={wiring} searchRef={searchRef} onAction={onMenu} />
      ) : (
        <TopBar
          wiring={wiring}
          searchRef={searchRef}
          onShare={onShare}
          onKeep={keep}
          onPresent={present}
        />
      )}
      {/* Not before an audience: they wait until the presentation is left. */}
      {!isPresenting && <NoticeBar />}
      {!isPhone && !isPresenting && (
        <Rail
          form="rail"
          onHelp={onHelp}
          onStories={openStories}
          onOpen={(next) => setPanel(showsStories || next !== workspace || !panelShown)}
        />
      )}
      {panelShown && (
        <aside
          id="atlas-panel"
          tabIndex={-1}
          className={styles['panel']}
          aria-label={t('panel.label', {
            workspace: t(showsStories ? 'ws.stories' : `ws.${workspace}`),
          })}
        >
          <PanelSlot onCollapse={() => setPanel(false)} />
        </aside>
      )}
      <main
        id="atlas-main"
        tabIndex={-1}
        className={styles['main']}
        aria-label={t(isPage ? 'ws.data' : 'map.label')}
      >
        <div className={styles['stage']} inert={isPage || isTall}>
          <MapArea
            map={map}
            strip={<StripSlot />}
            useLegend={wiring.useLegend}
            compact={isPhone}
            isPresenting={isPresenting}
            onRedraw={wiring.onRedrawMap}
            corner={
              <>
                {isPhone ? (
                  <FilterPillsSlot onOpen={() => setOverlay('panel')} />
                ) : (
                  <>
                    {expand}
                    <OutOfViewPill />
                  </>
                )}
                <PillSlot />
                <SketchSlot compact={isPhone} />
              </>
            }
          />
        </div>
        {drawer !== null && !isPhone && !isPage && (
          <section
            className={styles['drawer']}
            data-drawer={drawer}
            data-tall={isTall}
            aria-label={t('drawer.label')}
          >
            <DrawerSlot />
          </section>
        )}
        {isPage && (
          <div className={styles['page']}>
            {data.status === 'failed' ? (
              <ErrorPage
                problems={data.problems}
                onRetry={wiring.onRetry}
                onOpenPublished={wiring.onOpenPublished}
              />
            ) : (
              <PanelSlot />
            )}
          </div>
        )}
        {isPhone && !isPage && !isPresenting && (
          <PhoneSlot panelWanted={overlay === 'panel'} onPanelLeft={leaveOverlay} />
        )}
      </main>
      {inspectorShown && (
        <aside
          id="atlas-inspector"
          tabIndex={-1}
          className={styles['inspector']}
          aria-label={t('inspector.label')}
        >
          <InspectorSlot />
        </aside>
      )}
      {isPhone && !isPresenting && (
        <Rail
          form="bar"
          workspaces={['cities', 'scores', 'links', 'layout']}
          onOpen={() => setOverlay('panel')}
        />
      )}
      <HelpSlot isOpen={helpOpen} onClose={() => setHelpOpen(false)} />
      <ShareSlot isOpen={shareOpen} onClose={() => setShareOpen(false)} />
    </div>
  );
}
