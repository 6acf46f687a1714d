import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packFiles } from '../../../../src/features/data/package-archive.ts';

const LONG = new Uint8Array(400_000).map((_, at) => at % 251);
const FILES = [
  { path: 'datapackage.json', url: 'http://atlas.test/a' },
  { path: 'links/长.csv', url: 'http://atlas.test/b' },
  { path: 'empty.txt', url: 'http://atlas.test/c' },
];
const BYTES: Record<string, Uint8Array<ArrayBuffer>> = {
  a: new TextEncoder().encode('{}'),
  b: LONG,
  c: new Uint8Array(0),
};
const served = (url: string) => Promise.resolve(new Response(BYTES[url.slice(-1)] ?? null));

test('the archive gives back every file in its folder, and each was told', async () => {
  const told: number[] = [];
  const archive = await packFiles(FILES, {
    signal: new AbortController().signal,
    onFile: (done) => told.push(done),
    fetchFile: served,
  });
  const found = unzipSync(new Uint8Array(await archive.arrayBuffer()));
  expect(Object.keys(found)).toEqual(FILES.map(({ path }) => path));
  expect(found['links/长.csv']).toEqual(LONG);
  expect(found['empty.txt']?.length).toBe(0);
  expect(archive.size).toBeLessThan(50_000);
  expect(told).toEqual([1, 2, 3]);
});

test('a file that cannot be had is named', async () => {
  const missing = () => Promise.resolve(new Response('', { status: 404 }));
  const { signal } = new AbortController();
  await expect(packFiles(FILES, { signal, onFile: () => {}, fetchFile: missing })).rejects.toThrow(
    'datapackage.json: 404',
  );
});

test('who gives up gets no archive', async () => {
  const controller = new AbortController();
  const packing = packFiles(FILES, {
    signal: controller.signal,
    onFile: () => controller.abort(),
    fetchFile: served,
  });
  await expect(packing).rejects.toThrow(/abort/i);
});
