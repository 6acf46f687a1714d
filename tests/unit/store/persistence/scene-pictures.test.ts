import { expect, test } from 'vitest';
import { type Documents, documentsIn } from '../../../../src/store/persistence/documents.ts';
import { keepPicture, readPictures } from '../../../../src/store/persistence/scene-pictures.ts';

/** Documents in the page's memory; `refuses` may be switched on later. */
function shelf(): Documents & { kept: Map<string, unknown>; refuses: boolean } {
  const kept = new Map<string, unknown>();
  const state = { kept, refuses: false };
  const documents = documentsIn(
    {
      entries: async () => [...kept],
      get: async (key) => kept.get(key),
      set: async (key, value) => {
        if (state.refuses) throw new Error('full');
        kept.set(key, value);
      },
      remove: async (key) => void kept.delete(key),
    },
    () => ({ postMessage: () => {}, addEventListener: () => {}, removeEventListener: () => {} }),
  );
  return Object.assign(state, documents);
}

const PICTURE = new Blob(['picture'], { type: 'image/webp' });

test('a picture is found again by its name, others are not there', async () => {
  const documents = shelf();
  await keepPicture('a', PICTURE, documents);
  expect(await readPictures(['b', 'a', 'a'], documents)).toEqual(new Map([['a', PICTURE]]));
});

test('three hundred are kept, and the one that was not used for longest goes first', async () => {
  const documents = shelf();
  for (let at = 0; at < 300; at += 1) await keepPicture(`p${at}`, PICTURE, documents);
  await readPictures(['p0'], documents);
  await keepPicture('new', PICTURE, documents);
  const found = await readPictures(['p0', 'p1', 'p2', 'new'], documents);
  expect([...found.keys()]).toEqual(['p0', 'p2', 'new']);
  expect(documents.kept.size).toBe(301);
});

test('where the browser refuses, the pictures give up their room', async () => {
  const documents = shelf();
  await keepPicture('a', PICTURE, documents);
  documents.kept.set('story/mine', 'mine');
  documents.refuses = true;
  await keepPicture('b', PICTURE, documents);
  expect([...documents.kept.keys()]).toEqual(['story/mine']);
  expect(await readPictures(['a', 'b'], documents)).toEqual(new Map());
});

test('what is no picture is passed over', async () => {
  const documents = shelf();
  documents.kept.set('picture/a', 'text').set('pictures', { wrong: true });
  expect(await readPictures(['a'], documents)).toEqual(new Map());
  await keepPicture('b', PICTURE, documents);
  expect(documents.kept.get('pictures')).toEqual(['b']);
});
