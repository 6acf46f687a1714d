import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '../../domain/result.ts';
import { type Story, storyTextIn } from '../../domain/story/story.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { keepStory } from '../../store/persistence/own-stories.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { openStory } from '../../store/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemList } from '../../ui/ProblemList.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { MinutesList } from './minutes/MinutesList.tsx';
import { newStory } from './new-story.ts';
import { PreflightButton } from './PreflightButton.tsx';
import styles from './stories.module.css';
import { type OpenedFile, openStoryFile } from './story-files.ts';
import { minutesOf } from './story-time.ts';

/** The stories of the package and those of this browser. */
export function StoryList() {
  const t = useText('stories');
  const app = useText('common');
  const store = useAtlasStore();
  const language = useLanguage();
  const { status, published, own, arrival } = useAtlas((state) => state.stories);
  return (
    <>
      {arrival && (
        <div className={styles['apart']}>
          <Shortcomings
            {...arrival}
            onDismiss={() =>
              store.setState(({ stories }) => ({ stories: { ...stories, arrival: null } }))
            }
          />
        </div>
      )}
      <Section title={t('published')}>
        {(status === 'idle' || status === 'loading') && (
          <Skeleton label={app('loading.panel')} rows={3} />
        )}
        {status === 'failed' && <p role="alert">{t('failed')}</p>}
        <ul className={styles['stories']}>
          {published.map((story) => (
            <StoryRow key={story.id} story={story} isPublished />
          ))}
        </ul>
      </Section>
      <Section title={t('own')}>
        {own.length === 0 && <p className={styles['note']}>{t('own.none')}</p>}
        <ul className={styles['stories']}>
          {own.map((story) => (
            <StoryRow key={story.id} story={story} isPublished={false} />
          ))}
        </ul>
        <div className={styles['buttons']}>
          <Button
            size="small"
            icon={<FilePlus2 size={15} strokeWidth={1.75} aria-hidden />}
            onPress={() => openStory(store, newStory({ [language]: t('untitled') }), false)}
          >
            {t('begin')}
          </Button>
          <ImportButton />
        </div>
      </Section>
      <MinutesList />
      <div className={classNames(styles['buttons'], styles['apart'])}>
        <PreflightButton />
      </div>
    </>
  );
}

function StoryRow({ story, isPublished }: { story: Story; isPublished: boolean }) {
  const t = useText('stories');
  const store = useAtlasStore();
  const language = useLanguage();
  const minutes = minutesOf(story);
  const count = story.scenes.length;
  return (
    <li>
      <button
        type="button"
        className={styles['story']}
        onClick={() => openStory(store, story, isPublished)}
      >
        <strong>{storyTextIn(story.title, language) || t('untitled')}</strong>
        <small>
          {t('scenes', { count, formatted: formatCount(count, language) })}
          {minutes !== null && ` · ${t('minutes', { minutes })}`}
        </small>
      </button>
    </li>
  );
}

function ImportButton() {
  const t = useText('stories');
  const store = useAtlasStore();
  const [opened, setOpened] = useState<OpenedFile | null>(null);

  async function open(file: File): Promise<void> {
    const { stories } = store.getState();
    const result = await openStoryFile(file, [...stories.published, ...stories.own]);
    setOpened(result);
    if (result.story) await keepStory(store, result.story);
    if (result.story && result.problems.length === 0) openStory(store, result.story, false);
  }

  return (
    <>
      <FileButton
        size="small"
        label={t('import')}
        accept=".json,application/json"
        onFiles={([file]) => void open(file)}
      />
      {opened && opened.problems.length > 0 && (
        <Shortcomings
          problems={opened.problems}
          isKept={opened.story !== null}
          onDismiss={() => setOpened(null)}
        />
      )}
    </>
  );
}

interface ShortcomingsProps {
  problems: readonly Problem[];
  isKept: boolean;
  onDismiss: () => void;
}

/** What a story of elsewhere did not bring along, or why it is not here. */
function Shortcomings({ problems, isKept, onDismiss }: ShortcomingsProps) {
  const t = useText('stories');
  return (
    <div className={styles['wide']} role="status">
      <Notice tone={isKept ? 'warn' : 'bad'} onDismiss={onDismiss}>
        {t(isKept ? 'import.problems' : 'import.failed')}
      </Notice>
      <ProblemList problems={problems} level={4} />
    </div>
  );
}
