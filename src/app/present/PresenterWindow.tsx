import { ChevronLeft, ChevronRight, Minus, Plus, Square, X } from 'lucide-react';
import { Suspense, useEffect, useRef, useState } from 'react';
import type { Language } from '../../domain/language.ts';
import type { PresenterCommand } from '../../domain/story/presenter.ts';
import { storyTextIn } from '../../domain/story/story.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SceneWords } from '../../ui/SceneWords.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import styles from './PresenterWindow.module.css';
import type { ScreenState } from './presenter-channel.ts';
import { Times } from './Times.tsx';
import { useKeptPictures } from './use-kept-pictures.ts';
import { useScreen } from './use-screen.ts';
import { WindowScene } from './WindowScene.tsx';

/** Steps of the size of the notes, px. */
const NOTES_PX = [16, 20, 24, 30] as const;

/** What the speaker sees: the scene, the next one, notes and time; in step with the big screen, both ways. */
export function PresenterWindow({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { state, command, leave, decide } = useScreen();
  const language = state?.language;
  const told = useRef(onLanguage);
  told.current = onLanguage;
  useEffect(() => {
    if (language) told.current(language);
  }, [language]);
  return (
    <Suspense fallback={null}>
      {state ? <Running {...{ state, command, leave, decide }} /> : <Waiting />}
    </Suspense>
  );
}

function Waiting() {
  const t = useText('stories');
  return (
    <main className={styles['waiting']}>
      <h1>{t('presenter.title')}</h1>
      <p role="status">{t('presenter.waiting')}</p>
    </main>
  );
}

interface RunningProps {
  state: ScreenState;
  command: (command: PresenterCommand) => void;
  leave: () => void;
  decide: (text: string) => void;
}

function Running({ state, command, leave, decide }: RunningProps) {
  const t = useText('stories');
  const { story, at, cover, language } = state;
  const [notesStep, setNotesStep] = useState(1);
  const scene = story.scenes[at];
  const next = story.scenes[at + 1];
  const all = story.scenes.length;
  const { pictureKeys } = state;
  const urls = useKeptPictures([pictureKeys[at], pictureKeys[at + 1]]);
  const urlOf = (index: number): string | undefined => urls.get(pictureKeys[index] ?? '');
  const titleOf = (index: number): string =>
    storyTextIn(story.scenes[index]?.title ?? {}, language) || t('untitledScene');
  const notes = scene ? storyTextIn(scene.notes, language) : '';
  return (
    <main className={styles['window']}>
      <header className={styles['head']}>
        <h1>{storyTextIn(story.title, language) || t('untitled')}</h1>
        <span role="status">{t('screen.scene', { at: at + 1, all })}</span>
        {cover && <strong className={styles['cover']}>{t(`presenter.${cover}`)}</strong>}
        <Times key={state.beganAt} state={state} />
      </header>
      <section className={styles['now']} aria-label={t('presenter.now')}>
        <h2>{t('presenter.now')}</h2>
        {scene && <WindowScene isLarge {...{ scene, language, url: urlOf(at) }} />}
      </section>
      <section className={styles['next']} aria-label={t('presenter.next')}>
        <h2>{t('presenter.next')}</h2>
        {next ? (
          <WindowScene {...{ scene: next, language, url: urlOf(at + 1) }} />
        ) : (
          <p>{t('presenter.last')}</p>
        )}
      </section>
      <section className={styles['notes']} aria-label={t('edit.notes')}>
        <div className={styles['row']}>
          <h2>{t('edit.notes')}</h2>
          <IconButton
            size="small"
            label={t('presenter.smaller')}
            icon={<Minus size={15} strokeWidth={1.75} />}
            disabled={notesStep === 0}
            onPress={() => setNotesStep(notesStep - 1)}
          />
          <IconButton
            size="small"
            label={t('presenter.larger')}
            icon={<Plus size={15} strokeWidth={1.75} />}
            disabled={notesStep === NOTES_PX.length - 1}
            onPress={() => setNotesStep(notesStep + 1)}
          />
        </div>
        <div style={{ fontSize: NOTES_PX[notesStep] }}>
          {notes === '' ? <p>{t('presenter.noNotes')}</p> : <SceneWords text={notes} />}
        </div>
        <DecisionForm onDecision={decide} />
      </section>
      <nav className={styles['scenes']} aria-label={t('list')}>
        <ol>
          {story.scenes.map(({ id }, index) => (
            <li key={id}>
              <button
                type="button"
                {...(index === at && { 'aria-current': 'step' as const })}
                onClick={() => command({ kind: 'go', to: index })}
              >
                {`${index + 1} ${titleOf(index)}`}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <footer className={styles['foot']}>
        <Button
          icon={<ChevronLeft size={16} strokeWidth={1.75} aria-hidden />}
          onPress={() => command({ kind: 'previous' })}
        >
          {t('screen.previous')}
        </Button>
        <Button
          tone="primary"
          icon={<ChevronRight size={16} strokeWidth={1.75} aria-hidden />}
          onPress={() => command({ kind: 'next' })}
        >
          {t('screen.next')}
        </Button>
        <Button
          icon={<Square size={15} strokeWidth={1.75} aria-hidden />}
          pressed={cover === 'black'}
          onPress={() => command({ kind: 'cover', cover: 'black' })}
        >
          {t('key.black')}
        </Button>
        <span className={styles['end']}>
          <Button icon={<X size={16} strokeWidth={1.75} aria-hidden />} onPress={leave}>
            {t('screen.leave')}
          </Button>
        </span>
      </footer>
    </main>
  );
}
