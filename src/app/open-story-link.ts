import { newId } from '../features/stories/new-story.ts';
import { readByFetch } from '../ingest/read-url.ts';
import type { AtlasStore } from '../store/atlas-store.ts';
import { openLinkedStory, until } from '../store/open-linked-story.ts';
import { selectData } from '../store/selectors/data.ts';

/** Opens the story of a link among the stories of this browser, once the data are there. */
export async function openStoryLink(store: AtlasStore, packed: string): Promise<void> {
  await until(store, (state) => selectData(state) !== null);
  const baseUrl = selectData(store.getState())?.baseUrl;
  if (baseUrl === undefined) return;
  const read = readByFetch(baseUrl, fetch);
  await openLinkedStory(store, packed, { read, newId: () => newId('story') });
}
