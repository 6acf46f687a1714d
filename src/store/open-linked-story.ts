import type { Result } from '../domain/result.ts';
import type { Story } from '../domain/story/story.ts';
import type { ReadFile } from '../ingest/read-file.ts';
import type { ReadStory } from '../ingest/story/read-story.ts';
import { unpackStory } from '../ingest/story/story-link.ts';
import type { AtlasState, AtlasStore } from './atlas-store.ts';
import { openStories } from './open-stories.ts';
import { BROWSER_DOCUMENTS, type Documents } from './persistence/documents.ts';
import { keepStory } from './persistence/own-stories.ts';
import { opened } from './stories.ts';
import { besidePanel } from './stories-place.ts';
import type { OpenStory } from './story-states.ts';

/** What opening a link needs from the page. */
export interface LinkPage {
  /** Reads the files of the open package. */
  read: ReadFile;
  /** An id that no story has. */
  newId: () => string;
  documents?: Documents;
}

/**
 * Opens the story of a link in the panel, as a file is opened: it is kept beside the others and never in the place of
 * one. A story that is here already, as this very link brought it, is opened and not kept twice. In place of a story
 * the link may hold the id of one of the package. What could not be opened is in `stories.arrival`.
 */
export async function openLinkedStory(
  store: AtlasStore,
  packed: string,
  { read, newId, documents = BROWSER_DOCUMENTS }: LinkPage,
): Promise<void> {
  await openStories(store, read, documents);
  await until(store, areStoriesThere);
  const named = store.getState().stories.published.find(({ id }) => id === packed);
  const result: Result<ReadStory> = named
    ? { ok: true, value: { story: named, problems: [] } }
    : await unpackStory(packed);
  const problems = result.ok ? result.value.problems : result.problems;
  const arrival = problems.length === 0 ? null : { isKept: result.ok, problems };
  const kept = result.ok ? await placed(store, result.value.story, newId, documents) : null;
  store.setState(({ scenario, stories, story }) => ({
    ...besidePanel(scenario),
    stories: { ...stories, arrival },
    // What is wrong is listed where the stories are.
    story: kept && arrival === null ? kept : story,
  }));
}

/** Brings the stories and finds the one of an id, those of the package first. */
export async function findStory(
  store: AtlasStore,
  id: string,
  read: ReadFile,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<OpenStory | null> {
  await openStories(store, read, documents);
  await until(store, areStoriesThere);
  const { published, own } = store.getState().stories;
  const story = [...published, ...own].find((one) => one.id === id);
  return story ? opened(story, published.includes(story)) : null;
}

const areStoriesThere = ({ stories: { status } }: AtlasState) =>
  status === 'ready' || status === 'failed';

/** The story as it stands here: the one that is the same, or kept as a new one. */
async function placed(
  store: AtlasStore,
  story: Story,
  newId: () => string,
  documents: Documents,
): Promise<OpenStory> {
  const { published, own } = store.getState().stories;
  const known = [...published, ...own].find((one) => contentOf(one) === contentOf(story));
  if (known) return opened(known, published.includes(known));
  const isTaken = [...published, ...own].some(({ id }) => id === story.id);
  const kept = isTaken ? { ...story, id: newId() } : story;
  await keepStory(store, kept, documents);
  return opened(kept, false);
}

function contentOf(story: Story): string {
  return JSON.stringify({ ...story, id: '' });
}

/** Waits until the state is as asked. */
export function until(store: AtlasStore, isSo: (state: AtlasState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isSo(store.getState())) return resolve();
    const stop = store.subscribe((state) => {
      if (!isSo(state)) return;
      stop();
      resolve();
    });
  });
}
