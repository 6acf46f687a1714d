import { ExternalLink, Minus, Plus } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import type { Scene, Story } from '../../domain/story/story.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { wishCamera } from '../../store/atlas-store.ts';
import { scenarioToHash } from '../../store/persistence/url.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { showScene } from '../../store/show-scene.ts';
import { loadChineseFonts } from '../../ui/chinese-fonts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { mapSize } from '../../ui/map-size.ts';
import type { AppProps } from '../app-props.ts';
import { Brand } from '../Brand.tsx';
import { MapArea } from '../MapArea.tsx';
import { MapLegend } from '../MapLegend.tsx';
import { SourceLine } from '../SourceLine.tsx';
import styles from './EmbedFrame.module.css';
import { EmbedScene } from './EmbedScene.tsx';

const ICON = { size: 16, strokeWidth: 1.75 } as const;

interface EmbedFrameProps extends AppProps {
  /** Null = a single view; undefined = a story that cannot be read. */
  story: Story | null | undefined;
}

/** Map and legend under a line with the way to the atlas; a story has its words below, and at the foot stands what the view rests on. */
export function EmbedFrame(props: EmbedFrameProps) {
  return (
    <Suspense fallback={null}>
      <Frame {...props} />
    </Suspense>
  );
}

function Frame({ map, wiring, story }: EmbedFrameProps) {
  const t = useText('share');
  const app = useText('common');
  const store = useAtlasStore();
  const language = useLanguage();
  const legend = wiring.useLegend();
  const isFailed = useAtlas(({ data }) => data.status === 'failed');
  const [at, setAt] = useState(0);
  useShownScene(story?.scenes[at]);
  useEffect(() => {
    document.title = app('app.name');
    if (language === 'zh') void loadChineseFonts();
  }, [app, language]);
  const zoom = (by: 1 | -1): void => wishCamera(store, { type: 'zoom', by });
  return (
    <div className={styles['frame']}>
      <header className={styles['head']}>
        <h1>
          <Brand name={app('app.name')} />
        </h1>
        <AtlasLink isStory={story !== null} />
      </header>
      <main className={styles['map']} aria-label={app('map.label')}>
        <MapArea
          map={map}
          useLegend={wiring.useLegend}
          compact={false}
          isPresenting
          onRedraw={wiring.onRedrawMap}
        />
        <div className={styles['zoom']} data-map-cover>
          <IconButton
            tone="map"
            label={app('map.zoomIn')}
            icon={<Plus {...ICON} />}
            onPress={() => zoom(1)}
            placement="start"
          />
          <IconButton
            tone="map"
            label={app('map.zoomOut')}
            icon={<Minus {...ICON} />}
            onPress={() => zoom(-1)}
            placement="start"
          />
        </div>
        {(isFailed || story === undefined) && (
          <p className={styles['failed']} role="alert">
            {t(isFailed ? 'embed.noData' : 'embed.noStory')}
          </p>
        )}
      </main>
      {legend && (
        <div className={styles['legend']}>
          <MapLegend model={legend} form="strip" />
        </div>
      )}
      {story && <EmbedScene story={story} at={at} onGo={setAt} />}
      <footer className={styles['foot']}>
        <SourceLine className={styles['source']} />
      </footer>
    </div>
  );
}

/** The same view, or the whole story, in a window of its own. */
function AtlasLink({ isStory }: { isStory: boolean }) {
  const t = useText('share');
  const hash = useAtlas(({ scenario }) => scenarioToHash(scenario));
  const { origin, pathname, href, hash: own } = new URL(window.location.href);
  const opened = new URL(href).searchParams.get('data');
  const query = opened === null ? '' : `?data=${encodeURIComponent(opened)}`;
  return (
    <a
      className={styles['link']}
      href={`${origin === 'null' ? '' : origin}${pathname}${query}${isStory ? own : `#${hash}`}`}
      target="_blank"
      rel="noopener"
    >
      {t('embed.open')}
      <ExternalLink {...ICON} aria-hidden />
    </a>
  );
}

/** Shows a scene as it was kept, in the theme of the frame, and fits it again to every size of the map. */
function useShownScene(scene: Scene | undefined): void {
  const store = useAtlasStore();
  const isReady = useAtlas(({ data }) => data.status === 'ready');
  useEffect(() => {
    if (!scene || !isReady) return;
    const { theme, language } = store.getState().scenario;
    const fly = showScene(store, scene, { theme, language, drawer: null });
    fly(mapSize());
    const map = document.querySelector('.maplibregl-map');
    const observer = new ResizeObserver(() => fly(mapSize()));
    if (map) observer.observe(map);
    return () => observer.disconnect();
  }, [store, scene, isReady]);
}
