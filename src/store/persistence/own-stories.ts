import type { Story } from '../../domain/story/story.ts';
import { readStory, writeStory } from '../../ingest/story/read-story.ts';
import { type AtlasStore, notify } from '../atlas-store.ts';
import { BROWSER_DOCUMENTS, type Documents } from './documents.ts';

const PREFIX = 'story/';

/** Reads the stories of this browser into the store, the newest first; what cannot be read stays kept, and is counted. */
export async function openOwnStories(
  store: AtlasStore,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<{ unreadCount: number }> {
  const entries = await documents.list(PREFIX);
  const own = entries.flatMap(([key, value]) => {
    const read = typeof value === 'string' ? readStory(value, key) : null;
    return read?.ok ? [read.value.story] : [];
  });
  own.sort((a, b) => b.changedAt.localeCompare(a.changedAt));
  store.setState(({ stories }) => ({ stories: { ...stories, own } }));
  return { unreadCount: entries.length - own.length };
}

/** Keeps a story of one's own, the newest first; says so when the browser refuses. */
export async function keepStory(
  store: AtlasStore,
  story: Story,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<void> {
  store.setState(({ stories }) => ({
    stories: { ...stories, own: [story, ...stories.own.filter(({ id }) => id !== story.id)] },
  }));
  const isKept = await documents.write(`${PREFIX}${story.id}`, writeStory(story));
  store.setState(({ stories }) => ({ stories: { ...stories, isRefused: !isKept } }));
  if (!isKept) notify(store, 'notice.storyStorage');
}

/** Takes a story of one's own away. */
export async function deleteStory(
  store: AtlasStore,
  id: string,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<void> {
  store.setState(({ stories, story }) => ({
    stories: { ...stories, own: stories.own.filter((one) => one.id !== id) },
    ...(story?.history.present.id === id && { story: null }),
  }));
  await documents.remove(`${PREFIX}${id}`);
}
