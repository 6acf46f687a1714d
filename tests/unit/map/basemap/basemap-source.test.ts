import { expect, it } from 'vitest';
import { MemorySource } from '../../../../src/map/basemap/basemap-source.ts';

const bytes = Uint8Array.from([1, 2, 3, 4, 5]).buffer;

it('fetches the archive once and serves slices of it', async () => {
  let fetches = 0;
  const source = new MemorySource(async () => {
    fetches++;
    return bytes;
  });
  const slices = await Promise.all([source.getBytes(0, 2), source.getBytes(3, 2)]);
  expect(slices.map(({ data }) => [...new Uint8Array(data)])).toEqual([
    [1, 2],
    [4, 5],
  ]);
  expect(fetches).toBe(1);
});

it('says why the archive is missing, and asks again the next time', async () => {
  let isOnline = false;
  const source = new MemorySource(async () => {
    if (!isOnline) throw new Error('Base map basemap.pmtiles: no answer');
    return bytes;
  });
  await expect(source.getBytes(0, 2)).rejects.toThrow('Base map basemap.pmtiles: no answer');
  isOnline = true;
  expect([...new Uint8Array((await source.getBytes(0, 2)).data)]).toEqual([1, 2]);
});
