import { useEffect, useState } from 'react';
import { type Story, storyTextIn } from '../../domain/story/story.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { readByFetch } from '../../ingest/read-url.ts';
import { openStories } from '../../store/open-stories.ts';
import { keepStory } from '../../store/persistence/own-stories.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { DeletedNotice } from '../../ui/DeletedNotice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryList } from './StoryList.tsx';

interface StoryPanelProps {
  onCollapse?: () => void;
  /** Asks for the open story as a document. */
  onHandOuts: () => void;
}

/** Stories in the place of the panel: the list of them, or the one that is open. */
export function StoryPanel({ onCollapse, onHandOuts }: StoryPanelProps) {
  const t = useText('stories');
  const store = useAtlasStore();
  const baseUrl = useAtlas((state) => selectData(state)?.baseUrl);
  const story = useAtlas((state) => state.story);
  const language = useLanguage();
  const [deleted, setDeleted] = useState<Story | null>(null);
  useEffect(() => {
    if (baseUrl !== undefined) void openStories(store, readByFetch(baseUrl, fetch));
  }, [store, baseUrl]);
  const shell = onCollapse && { onCollapse };
  if (story)
    return <StoryEditor open={story} onDeleted={setDeleted} onHandOuts={onHandOuts} {...shell} />;
  return (
    <Panel title={t('title')} subtitle={t('subtitle')} {...shell}>
      {deleted && (
        <DeletedNotice
          words={t('deleted', { title: storyTextIn(deleted.title, language) || t('untitled') })}
          undo={t('delete.undo')}
          onUndo={() => {
            void keepStory(store, deleted);
            setDeleted(null);
          }}
          onDismiss={() => setDeleted(null)}
        />
      )}
      <StoryList />
    </Panel>
  );
}
