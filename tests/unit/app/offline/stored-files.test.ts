import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { notStored, storeFiles } from '../../../../src/app/offline/stored-files.ts';
import { packageFiles } from '../../../../src/app/offline/wanted-files.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const HOST = 'https://atlas.example/';

/** What the browser's cache storage does, as far as it is used here. */
function cachesInMemory() {
  const kept = new Map<string, Map<string, string>>();
  return {
    kept,
    has: async (name: string) => kept.has(name),
    open: async (name: string) => {
      const files = kept.get(name) ?? new Map<string, string>();
      kept.set(name, files);
      return {
        match: async (url: string) => files.get(url),
        put: async (url: string, response: Response) => {
          files.set(url, await response.text());
        },
        keys: async () => [...files.keys()].map((url) => ({ url })),
      };
    },
  };
}

let storage: ReturnType<typeof cachesInMemory>;
let served: Map<string, string>;

beforeEach(() => {
  storage = cachesInMemory();
  served = new Map();
  vi.stubGlobal('caches', storage);
  vi.stubGlobal('fetch', async (url: string) => {
    const text = served.get(url);
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
});

afterEach(() => vi.unstubAllGlobals());

test('files are brought, what cannot be had is named, and every file counts as progress', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) served.set(HOST + name, name);
  const urls = ['a', 'b', 'gone', 'c', 'd', 'e'].map((name) => HOST + name);
  const steps: [number, number][] = [];
  const missing = await storeFiles('data', urls, {
    refresh: true,
    signal: new AbortController().signal,
    onProgress: (done, all) => steps.push([done, all]),
  });
  expect(missing).toEqual([`${HOST}gone`]);
  expect(await notStored('data', urls)).toEqual([`${HOST}gone`]);
  expect(steps).toEqual([1, 2, 3, 4, 5, 6].map((done) => [done, 6]));
});

test('a stored file stays as it is, or is renewed where the newest is wanted', async () => {
  const url = `${HOST}a`;
  const { signal } = new AbortController();
  served.set(url, 'old');
  await storeFiles('data', [url], { refresh: true, signal });
  served.set(url, 'new');
  await storeFiles('data', [url], { refresh: false, signal });
  expect(storage.kept.get('data')?.get(url)).toBe('old');
  await storeFiles('data', [url], { refresh: true, signal });
  expect(storage.kept.get('data')?.get(url)).toBe('new');
});

test('after an abort nothing more is stored', async () => {
  served.set(`${HOST}a`, 'a');
  const stopped = new AbortController();
  stopped.abort();
  await expect(
    storeFiles('data', [`${HOST}a`], { refresh: true, signal: stopped.signal }),
  ).rejects.toThrow('aborted');
  expect(await notStored('data', [`${HOST}a`])).toEqual([`${HOST}a`]);
});

test('a cache that nobody has made lacks everything, and is not made by the question', async () => {
  expect(await notStored('fonts', [`${HOST}a`])).toEqual([`${HOST}a`]);
  expect([...storage.kept.keys()]).toEqual([]);
});

test('of a package, every file is wanted: its description and all that it lists', async () => {
  const data = await openPublishedData();
  const files = packageFiles({ ...data, baseUrl: `${HOST}sub/data/datapackage.json` });
  expect(files).toHaveLength(data.resources.length + 1);
  expect(files).toEqual(
    expect.arrayContaining(
      [
        'datapackage.json',
        'cities.geojson',
        'gazetteer/towns.csv',
        'layouts/jincheng/villages.csv',
        'stories/who-we-are.json',
      ].map((path) => `${HOST}sub/data/${path}`),
    ),
  );
});
