import * as Comlink from 'comlink';
import type { AtlasData, ResourceInfo } from '../domain/atlas-data.ts';
import type { LayoutPlan } from '../domain/layout/plan.ts';
import type { Result } from '../domain/result.ts';
import { inspectPackage } from '../ingest/inspect-package.ts';
import { loadLayout } from '../ingest/load-layout.ts';
import { type LoadProgress, loadPackage } from '../ingest/load-package.ts';
import { readByFetch } from '../ingest/read-url.ts';
import { type PackedCities, packCities } from './pack-cities.ts';
import { type PackedLinks, packLinks } from './pack-links.ts';

/** Atlas data on its way to the page: cities and links as columns, which cross far faster than objects. */
export type PackedAtlas = Omit<AtlasData, 'cities' | 'links'> & {
  cities: PackedCities;
  links: PackedLinks;
};

function reader(packageUrl: string) {
  return readByFetch(packageUrl, (url) => fetch(url, { cache: 'no-cache' }));
}

/** What the page may ask of the loading worker. */
const loadApi = {
  async load(packageUrl: string, onProgress?: LoadProgress): Promise<Result<PackedAtlas>> {
    const result = await loadPackage(reader(packageUrl), packageUrl, onProgress);
    if (!result.ok) return result;
    const cities = packCities(result.value.cities);
    const links = packLinks(result.value.links);
    const buffers = result.value.columns.flatMap((column) => [
      column.values.buffer as ArrayBuffer,
      column.years.buffer as ArrayBuffer,
      column.levels.buffer as ArrayBuffer,
      column.sources.buffer as ArrayBuffer,
    ]);
    const packed: Result<PackedAtlas> = { ok: true, value: { ...result.value, cities, links } };
    return Comlink.transfer(packed, [
      ...buffers,
      cities.texts.buffer as ArrayBuffer,
      cities.numbers.buffer as ArrayBuffer,
      cities.flags.buffer as ArrayBuffer,
      links.numbers.buffer as ArrayBuffer,
    ]);
  },
  layout(packageUrl: string): Promise<Result<LayoutPlan>> {
    return loadLayout(reader(packageUrl));
  },
  inspect(packageUrl: string): Promise<Result<ResourceInfo[]>> {
    return inspectPackage(reader(packageUrl));
  },
};

export type LoadApi = typeof loadApi;

Comlink.expose(loadApi);
