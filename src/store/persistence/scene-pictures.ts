import { afterUse } from '../../domain/story/scene-picture.ts';
import { BROWSER_DOCUMENTS, type Documents } from './documents.ts';

const PREFIX = 'picture/';
/** Keys in the order of their last use. */
const ORDER = 'pictures';
/** Pictures that are kept, of about 30 kB each. */
const MOST = 300;

/** The kept pictures among `keys`; they count as used now. */
export async function readPictures(
  keys: readonly string[],
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<ReadonlyMap<string, Blob>> {
  const found = new Map<string, Blob>();
  for (const key of new Set(keys)) {
    const value = await documents.read(PREFIX + key);
    if (value instanceof Blob) found.set(key, value);
  }
  if (found.size > 0) await use([...found.keys()], documents);
  return found;
}

/** Keeps a picture; where the browser refuses, all kept pictures go, since the reader's own things want the room. */
export async function keepPicture(
  key: string,
  picture: Blob,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<void> {
  const isKept = await documents.write(PREFIX + key, picture);
  if (isKept) await use([key], documents);
  else await forgetPictures(key, documents);
}

async function use(keys: readonly string[], documents: Documents): Promise<void> {
  const { order, dropped } = afterUse(await orderOf(documents), keys, MOST);
  for (const key of dropped) await documents.remove(PREFIX + key);
  await documents.write(ORDER, order);
}

async function forgetPictures(refused: string, documents: Documents): Promise<void> {
  const kept = await orderOf(documents);
  for (const key of [...kept, refused]) await documents.remove(PREFIX + key);
  await documents.remove(ORDER);
}

async function orderOf(documents: Documents): Promise<readonly string[]> {
  const value = await documents.read(ORDER);
  return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : [];
}
