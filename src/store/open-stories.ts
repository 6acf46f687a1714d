import type { Story } from '../domain/story/story.ts';
import type { ReadFile } from '../ingest/read-file.ts';
import { readReadyStories } from '../ingest/story/read-ready-stories.ts';
import { type AtlasStore, notify } from './atlas-store.ts';
import { BROWSER_DOCUMENTS, type Documents } from './persistence/documents.ts';
import { keepStory, openOwnStories } from './persistence/own-stories.ts';

/**
 * Brings the stories of the package and of this browser, once, and keeps the open one from then on whenever it has
 * changed: one write at a time, and then the newest.
 */
export async function openStories(
  store: AtlasStore,
  read: ReadFile,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<void> {
  if (store.getState().stories.status !== 'idle') return;
  store.setState(({ stories }) => ({ stories: { ...stories, status: 'loading' } }));
  followOpenStory(store, documents);
  const { unreadCount } = await openOwnStories(store, documents);
  if (unreadCount > 0) notify(store, 'notice.storiesUnread', { count: unreadCount });
  const { stories: published, problems } = await readReadyStories(read);
  const status = published.length === 0 && problems.length > 0 ? 'failed' : 'ready';
  store.setState(({ stories }) => ({ stories: { ...stories, status, published } }));
}

function followOpenStory(store: AtlasStore, documents: Documents): void {
  let kept: Story | null = null;
  let isWriting = false;

  async function check(): Promise<void> {
    const { story } = store.getState();
    if (isWriting || !story || story.isPublished) return;
    const { past, future, present } = story.history;
    const isChanged = past.length > 0 || future.length > 0;
    if (present === kept || (!isChanged && kept?.id !== present.id)) return;
    isWriting = true;
    kept = present;
    await keepStory(store, present, documents);
    isWriting = false;
    void check();
  }

  store.subscribe(() => void check());
}
