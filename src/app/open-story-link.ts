import { newId } from '../features/stories/new-story.ts';
import type { ReadFile } from '../ingest/read-file.ts';
import { readByFetch } from '../ingest/read-url.ts';
import type { AtlasStore } from '../store/atlas-store.ts';
import { findStory, openLinkedStory, until } from '../store/open-linked-story.ts';
import { selectData } from '../store/selectors/data.ts';
import type { OpenStory } from '../store/story-states.ts';

/** Opens the story of a link among the stories of this browser, once the data are there. */
export async function openStoryLink(store: AtlasStore, packed: string): Promise<void> {
  const read = await readPackage(store);
  await openLinkedStory(store, packed, { read, newId: () => newId('story') });
}

/** The story that an address names, once the data are there; null where neither package nor browser has it. */
export async function findNamedStory(store: AtlasStore, id: string): Promise<OpenStory | null> {
  return findStory(store, id, await readPackage(store));
}

async function readPackage(store: AtlasStore): Promise<ReadFile> {
  await until(store, (state) => selectData(state) !== null);
  return readByFetch(selectData(store.getState())?.baseUrl ?? '', fetch);
}
