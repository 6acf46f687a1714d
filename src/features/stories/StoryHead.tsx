import { changeStory as changed } from '../../domain/story/edit-story.ts';
import type { Story } from '../../domain/story/story.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlasStore } from '../../store/react.ts';
import { changeStory, closeStoryStep } from '../../store/stories.ts';
import { classNames } from '../../ui/class-names.ts';
import { now } from './new-story.ts';
import styles from './stories.module.css';
import { WordsField } from './WordsField.tsx';

/** Title and author of a story of one's own. */
export function StoryHead({ story }: { story: Story }) {
  const t = useText('stories');
  const store = useAtlasStore();
  const language = useLanguage();
  return (
    <div className={classNames(styles['form'], styles['apart'])}>
      <WordsField
        label={t('edit.story')}
        value={story.title[language] ?? ''}
        onChange={(text) =>
          changeStory(
            store,
            (before) => changed(before, { title: { ...before.title, [language]: text } }),
            now(),
            'story-title',
          )
        }
        onDone={() => closeStoryStep(store)}
      />
      <WordsField
        label={t('edit.author')}
        value={story.author}
        onChange={(author) =>
          changeStory(store, (before) => changed(before, { author }), now(), 'story-author')
        }
        onDone={() => closeStoryStep(store)}
      />
    </div>
  );
}
