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

/** The story that a key of the documents stands for; null for anything else. */
export function ownStoryId(key: string): string | null {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}

/** A story as this browser keeps it; null where it keeps none, or none that can be read. */
export async function readOwnStory(id: string, documents: Documents): Promise<Story | null> {
  const value = await documents.read(`${PREFIX}${id}`);
  const read = typeof value === 'string' ? readStory(value, `${PREFIX}${id}`) : null;
  return read?.ok ? read.value.story : null;
}

/** Whether two stories would be kept alike. */
export function isSameStory(a: Story, b: Story): boolean {
  return writeStory(a) === writeStory(b);
}

/** Puts a story of another window into the list, or takes one away that it has deleted. */
export function takeOverStory(store: AtlasStore, id: string, other: Story | null): void {
  store.setState(({ stories }) => {
    const rest = stories.own.filter((one) => one.id !== id);
    return { stories: { ...stories, own: other === null ? rest : [other, ...rest] } };
  });
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
