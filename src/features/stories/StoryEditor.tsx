import {
  ArrowLeft,
  Camera,
  Copy,
  Download,
  FileDown,
  Play,
  Redo2,
  Share2,
  Trash2,
  Undo2,
} from 'lucide-react';
import { useState } from 'react';
import { type Story, storyTextIn } from '../../domain/story/story.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { deleteStory, keepStory } from '../../store/persistence/own-stories.ts';
import { presentStory } from '../../store/presentation.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { closeStory, openStory, redoStory, undoStory } from '../../store/stories.ts';
import type { OpenStory } from '../../store/story-states.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { holdKeys } from '../../ui/early-keys.ts';
import { enterFullScreen } from '../../ui/full-screen.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { keepScene } from './keep-view.ts';
import { newId, now } from './new-story.ts';
import { PreflightButton } from './PreflightButton.tsx';
import { SceneList } from './SceneList.tsx';
import { SceneWordsForm } from './SceneWordsForm.tsx';
import { ShareStory } from './ShareStory.tsx';
import { StoryHead } from './StoryHead.tsx';
import styles from './stories.module.css';
import { saveStoryFile } from './story-files.ts';

const ICON = { size: 15, strokeWidth: 1.75 } as const;

interface StoryEditorProps {
  open: OpenStory;
  /** Told once the story is gone. */
  onDeleted: (story: Story) => void;
  /** Asks for the story as a document. */
  onHandOuts: () => void;
  onCollapse?: () => void;
}

/** One story: its scenes in order, the words of the chosen one, and the way onto the big screen. */
export function StoryEditor({ open, onDeleted, onHandOuts, onCollapse }: StoryEditorProps) {
  const t = useText('stories');
  const store = useAtlasStore();
  const language = useLanguage();
  const [isSharing, setIsSharing] = useState(false);
  const isReady = useAtlas(({ data }) => data.status === 'ready');
  const isRefused = useAtlas(({ stories }) => stories.isRefused);
  const story = open.history.present;
  const at = story.scenes.findIndex(({ id }) => id === open.sceneId);
  const scene = story.scenes[at];
  const title = storyTextIn(story.title, language) || t('untitled');

  function copy(): void {
    const copied = {
      ...story,
      id: newId('story'),
      title: { [language]: t('copyOf', { title }) },
      changedAt: now(),
    };
    void keepStory(store, copied);
    openStory(store, copied, false);
  }

  function present(): void {
    void enterFullScreen();
    presentStory(store);
    if (store.getState().presentation) holdKeys(window);
  }

  return (
    <Panel
      title={title}
      subtitle={t(open.isPublished ? 'readOnly' : isRefused ? 'notSaved' : 'saved')}
      {...(onCollapse && { onCollapse })}
      footer={
        <Button
          tone="primary"
          icon={<Play {...ICON} aria-hidden />}
          disabled={!scene || !isReady}
          whyDisabled={t('present.empty')}
          onPress={present}
        >
          {at > 0 ? t('present.from', { number: at + 1 }) : t('present')}
        </Button>
      }
    >
      <div className={classNames(styles['tools'], styles['apart'])}>
        <Button
          size="small"
          tone="quiet"
          icon={<ArrowLeft {...ICON} aria-hidden />}
          onPress={() => closeStory(store)}
        >
          {t('back')}
        </Button>
        <span className={styles['end']}>
          {!open.isPublished && <Steps open={open} />}
          <IconButton
            size="small"
            label={t('share')}
            icon={<Share2 {...ICON} />}
            onPress={() => setIsSharing(true)}
          />
          <IconButton
            size="small"
            label={t('file')}
            icon={<Download {...ICON} />}
            onPress={() => saveStoryFile(story)}
          />
          {!open.isPublished && (
            <IconButton
              size="small"
              label={t('delete')}
              icon={<Trash2 {...ICON} />}
              onPress={() => {
                void deleteStory(store, story.id);
                onDeleted(story);
              }}
            />
          )}
        </span>
      </div>
      {!open.isPublished && <StoryHead story={story} />}
      <ShareStory
        story={story}
        isPublished={open.isPublished}
        isOpen={isSharing}
        onClose={() => setIsSharing(false)}
      />
      <div className={classNames(styles['buttons'], styles['apart'])}>
        {open.isPublished ? (
          <Button size="small" icon={<Copy {...ICON} aria-hidden />} onPress={copy}>
            {t('copy')}
          </Button>
        ) : (
          <Button
            size="small"
            icon={<Camera {...ICON} aria-hidden />}
            title={t('keepWhat')}
            onPress={() => keepScene(store, story)}
          >
            {t('keep')}
          </Button>
        )}
        <Button
          size="small"
          icon={<FileDown {...ICON} aria-hidden />}
          disabled={!scene || !isReady}
          whyDisabled={t('handOuts.empty')}
          onPress={onHandOuts}
        >
          {t('handOuts')}
        </Button>
        <PreflightButton />
      </div>
      <SceneList open={open} />
      {scene && (
        <SceneWordsForm
          key={scene.id}
          scene={scene}
          number={at + 1}
          isReadOnly={open.isPublished}
        />
      )}
    </Panel>
  );
}

function Steps({ open: { history } }: { open: OpenStory }) {
  const t = useText('stories');
  const store = useAtlasStore();
  return (
    <>
      <IconButton
        size="small"
        label={t('undo')}
        icon={<Undo2 {...ICON} />}
        disabled={history.past.length === 0}
        onPress={() => undoStory(store)}
      />
      <IconButton
        size="small"
        label={t('redo')}
        icon={<Redo2 {...ICON} />}
        disabled={history.future.length === 0}
        onPress={() => redoStory(store)}
      />
    </>
  );
}
