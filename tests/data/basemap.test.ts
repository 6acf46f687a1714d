import { readFileSync } from 'node:fs';
import { PMTiles } from 'pmtiles';
import { beforeAll, describe, expect, it } from 'vitest';
import { MemorySource } from '../../src/map/basemap/basemap-source.ts';

const bytes = readFileSync(new URL('../../public/basemap.pmtiles', import.meta.url));
const archive = new PMTiles(
  new MemorySource(async () =>
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  ),
);

describe('the published base map', () => {
  let metadata: { attribution: string; vector_layers: { id: string }[] };
  beforeAll(async () => {
    metadata = (await archive.getMetadata()) as typeof metadata;
  });

  it('reaches from the world to a county', async () => {
    const { minZoom, maxZoom, numAddressedTiles } = await archive.getHeader();
    expect([minZoom, maxZoom]).toEqual([0, 6]);
    expect(numAddressedTiles).toBeGreaterThan(3_000);
  });

  it('carries every layer that the style draws, and its credit', () => {
    expect(metadata.vector_layers.map(({ id }) => id).sort()).toEqual([
      'borders',
      'graticule',
      'lakes',
      'land',
      'land_coarse',
      'rivers',
    ]);
    expect(metadata.attribution).toBe('Made with Natural Earth');
  });

  it('has land in the tile of Jincheng and none in the middle of the Pacific', async () => {
    const textOf = async (z: number, x: number, y: number) => {
      const tile = await archive.getZxy(z, x, y);
      return tile ? Buffer.from(tile.data).toString('latin1') : '';
    };
    expect(await textOf(6, 52, 25)).toContain('land');
    expect(await textOf(6, 5, 31)).not.toContain('land');
  });

  it('is small enough for the first visit', () => {
    expect(bytes.length).toBeLessThan(2.6e6);
  });
});
