import type { ReadFile } from '../ingest/read-file.ts';
import { readReadyStories } from '../ingest/story/read-ready-stories.ts';
import { type AtlasStore, notify } from './atlas-store.ts';
import { followStory } from './follow-story.ts';
import { BROWSER_DOCUMENTS, type Documents } from './persistence/documents.ts';
import { openOwnStories } from './persistence/own-stories.ts';

/**
 * Brings the stories of the package and of this browser, once, and from then on keeps the open one whenever it has
 * changed, here or in another window.
 */
export async function openStories(
  store: AtlasStore,
  read: ReadFile,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<void> {
  if (store.getState().stories.status !== 'idle') return;
  store.setState(({ stories }) => ({ stories: { ...stories, status: 'loading' } }));
  followStory(store, documents);
  const { unreadCount } = await openOwnStories(store, documents);
  if (unreadCount > 0) notify(store, 'notice.storiesUnread', { count: unreadCount });
  const { stories: published, problems } = await readReadyStories(read);
  const status = published.length === 0 && problems.length > 0 ? 'failed' : 'ready';
  store.setState(({ stories }) => ({ stories: { ...stories, status, published } }));
}
