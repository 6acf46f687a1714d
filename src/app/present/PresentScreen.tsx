import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { AutoplayReading } from '../../domain/story/autoplay.ts';
import { type Story, storyTextIn } from '../../domain/story/story.ts';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import { stepPresentation } from '../../store/presentation.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import type { PresentationState } from '../../store/story-states.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SceneWords } from '../../ui/SceneWords.tsx';
import type { ShellWiring } from '../app-props.ts';
import { Brand } from '../Brand.tsx';
import { focusPlace } from '../keep-focus.ts';
import { MapLegend } from '../MapLegend.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { AutoplayLine } from './AutoplayLine.tsx';
import { ControlBar } from './ControlBar.tsx';
import { DecisionNote } from './DecisionNote.tsx';
import { KeyList } from './KeyList.tsx';
import { Laser } from './Laser.tsx';
import { Overview } from './Overview.tsx';
import styles from './PresentScreen.module.css';
import { useAutoplay } from './use-autoplay.ts';
import { useAwakeScreen } from './use-awake-screen.ts';
import { useMinutes } from './use-minutes.ts';
import { useNextScene } from './use-next-scene.ts';
import { usePresenterKeys } from './use-presenter-keys.ts';
import { usePresenterLink } from './use-presenter-link.ts';
import { useScene } from './use-scene.ts';
import { useStillPointer } from './use-still-pointer.ts';
import { useSwipe } from './use-swipe.ts';

const CodeCover = lazy(async () => ({
  default: (await import('../../features/share/CodeCover.tsx')).CodeCover,
}));

const WeightsNote = lazy(async () => ({
  default: (await import('../../features/scores/WeightsNote.tsx')).WeightsNote,
}));

/** The column beside the map while a story is presented, and what may cover both. */
export function PresentScreen({ useLegend }: Pick<ShellWiring, 'useLegend'>) {
  useReadyTexts('minutes', 'pictures', 'stories');
  const presentation = useAtlas((state) => state.presentation);
  const story = useAtlas(({ story: open }) => open?.history.present ?? null);
  if (!presentation || !story) return null;
  return <Screen presentation={presentation} story={story} useLegend={useLegend} />;
}

interface ScreenProps extends Pick<ShellWiring, 'useLegend'> {
  presentation: PresentationState;
  story: Story;
}

function Screen({ presentation, story, useLegend }: ScreenProps) {
  const t = useText('stories');
  const app = useText('common');
  const store = useAtlasStore();
  const language = useLanguage();
  const legend = useLegend();
  const lacksLayout = useAtlas(
    ({ scenario, layout }) => scenario.workspace === 'layout' && layout.status === 'failed',
  );
  const hasWeights = useAtlas(({ scenario }) => scenario.workspace === 'scores');
  const [isLaserOn, setLaserOn] = useState(false);
  const [isDeciding, setDeciding] = useState(false);
  const [weighsAt, setWeighsAt] = useState<number | null>(null);
  const isWeighing = weighsAt === presentation.at;
  // Another scene has weights of its own: they are closed with this one, not open again when it comes back.
  if (weighsAt !== null && !isWeighing) setWeighsAt(null);
  const setWeighing = (weighs: boolean) => setWeighsAt(weighs ? presentation.at : null);
  const autoplay = useAutoplay(story, presentation.at);
  const keys = usePresenterKeys({
    toggleLaser: () => setLaserOn(!isLaserOn),
    toggleAutoplay: autoplay.toggle,
    decide: () => setDeciding(true),
    toggleWeights: () => setWeighing(!isWeighing),
    endTool() {
      if (isDeciding) setDeciding(false);
      else if (isWeighing) setWeighing(false);
      else if (isLaserOn) setLaserOn(false);
      else if (autoplay.reading) autoplay.toggle();
      else return false;
      return true;
    },
    onKey: autoplay.rest,
  });
  const swipe = useSwipe();
  const isStill = useStillPointer();
  useAwakeScreen();
  useMinutes();
  usePresenterLink(story, presentation);
  const column = useRef<HTMLElement>(null);
  const scene = story.scenes[presentation.at];
  useScene(scene);
  useNextScene(story.scenes[presentation.at + 1]);
  useEffect(() => {
    column.current?.focus({ preventScroll: true });
    return () => void requestAnimationFrame(() => focusPlace('atlas-panel'));
  }, []);
  if (!scene) return null;

  const title = storyTextIn(scene.title, language) || t('untitledScene');
  return (
    <section
      ref={column}
      className={styles['screen']}
      {...swipe}
      tabIndex={-1}
      aria-label={t('screen.label', { title: storyTextIn(story.title, language) })}
      data-presenting
      data-still={isStill}
      data-laser={isLaserOn ? 'on' : 'off'}
      data-autoplay={autoplayState(autoplay.reading)}
    >
      <div className={styles['mark']}>
        <Brand name={app('app.name')} />
      </div>
      <div role="status" aria-live="polite">
        <h2 className={styles['title']}>{title}</h2>
      </div>
      <SceneWords className={styles['text'] ?? ''} text={storyTextIn(scene.text, language)} />
      <div className={styles['lower']}>
        {lacksLayout && (
          <p className={styles['lack']} role="alert">
            {t('screen.noLayout')}
          </p>
        )}
        {keys.isWindowRefused && (
          <p className={styles['lack']} role="alert">
            {t('screen.noWindow')}
          </p>
        )}
        {legend && !lacksLayout && <MapLegend model={legend} form="card" />}
        <Suspense fallback={null}>
          <SourceLine className={styles['source']} />
        </Suspense>
      </div>
      <ControlBar
        presentation={presentation}
        isRunning={autoplay.reading !== null}
        onRun={autoplay.toggle}
        isDeciding={isDeciding}
        onDecide={() => setDeciding(!isDeciding)}
      />
      {presentation.isOverview && <Overview story={story} at={presentation.at} />}
      {presentation.typed !== '' && (
        <p className={styles['typed']} role="status">
          {t('screen.typed', { number: Number(presentation.typed) })}
        </p>
      )}
      {presentation.cover === 'code' ? (
        <Suspense fallback={null}>
          <CodeCover onClose={() => stepPresentation(store, { kind: 'cover', cover: 'code' })} />
        </Suspense>
      ) : (
        presentation.cover && (
          <div className={styles['cover']} data-cover={presentation.cover} role="status">
            <span className="visually-hidden">{t(`screen.${presentation.cover}`)}</span>
          </div>
        )
      )}
      {autoplay.reading && <AutoplayLine reading={autoplay.reading} />}
      {isDeciding && (
        <Suspense fallback={null}>
          <DecisionNote onClose={() => setDeciding(false)} />
        </Suspense>
      )}
      {hasWeights && !isWeighing && (
        <span className={styles['weigh']}>
          <IconButton
            label={t('key.weights')}
            icon={<SlidersHorizontal size={18} strokeWidth={1.75} />}
            shortcut="R"
            onPress={() => setWeighing(true)}
            placement="start"
          />
        </span>
      )}
      {isWeighing && (
        <Suspense fallback={null}>
          <WeightsNote onClose={() => setWeighing(false)} />
        </Suspense>
      )}
      {isLaserOn && <Laser />}
      <KeyList isOpen={keys.isHelpOpen} onClose={keys.closeHelp} />
    </section>
  );
}

function autoplayState(reading: AutoplayReading | null): 'off' | 'runs' | 'rests' {
  if (!reading) return 'off';
  return reading.restS === null ? 'runs' : 'rests';
}
