import type { Minutes } from '../../domain/story/minutes.ts';
import { readMinutes } from '../../ingest/story/read-minutes.ts';
import { type AtlasStore, notify } from '../atlas-store.ts';
import { BROWSER_DOCUMENTS, type Documents } from './documents.ts';

const PREFIX = 'minutes/';

/** The minutes that this browser keeps, the newest first; what cannot be read stays kept and is not among them. */
export async function keptMinutes(
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<readonly Minutes[]> {
  const entries = await documents.list(PREFIX);
  const found = entries.flatMap(([, value]) => readMinutes(value) ?? []);
  return found.sort((a, b) => b.beganAt - a.beganAt);
}

/** Brings the minutes of this browser into the store. */
export async function openMinutes(
  store: AtlasStore,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<void> {
  const minutes = await keptMinutes(documents);
  store.setState(({ stories }) => ({ stories: { ...stories, minutes } }));
}

/** Keeps minutes, in the place of the same ones; says so when the browser refuses. */
export async function keepMinutes(
  store: AtlasStore,
  minutes: Minutes,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<void> {
  store.setState(({ stories }) => {
    const others = stories.minutes.filter(({ id }) => id !== minutes.id);
    const all = [...others, minutes].sort((a, b) => b.beganAt - a.beganAt);
    return { stories: { ...stories, minutes: all } };
  });
  const isKept = await documents.write(`${PREFIX}${minutes.id}`, minutes);
  if (!isKept) notify(store, 'notice.storyStorage');
}

/** Takes minutes away. */
export async function deleteMinutes(
  store: AtlasStore,
  id: string,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<void> {
  store.setState(({ stories }) => ({
    stories: { ...stories, minutes: stories.minutes.filter((one) => one.id !== id) },
  }));
  await documents.remove(`${PREFIX}${id}`);
}
