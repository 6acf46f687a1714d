import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { type BareData, COLUMN_COUNT, SECTOR_COUNT, writeBareData } from './bare/bare-data.ts';

/** Builds the bare map of the same made-up package into `folder`. */
export async function writeBarePage(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await build({
    configFile: false,
    root: resolve('bench/browser/bare'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { target: 'es2022', outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 9999 },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'data.bin'), writeBareData(columnsOf(files)));
}

interface City {
  properties: { id: string; population: number };
  geometry: { coordinates: [number, number] };
}

function columnsOf(files: ReadonlyMap<string, Uint8Array>): BareData {
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  const { features } = JSON.parse(text('cities.geojson')) as { features: City[] };
  const rowOf = new Map(features.map(({ properties }, row) => [properties.id, row]));
  const links = rowsOf(text('links.csv'));
  const names = [...new Set(links.map((link) => link['sector']))].slice(0, SECTOR_COUNT);
  const sectors = new Float32Array(features.length);
  const linkSectors = Float32Array.from(links, (link) => names.indexOf(link['sector']));
  links.forEach((link, at) => {
    for (const end of [link['a_city_id'], link['b_city_id']]) {
      const row = rowOf.get(end ?? '') ?? -1;
      if (row >= 0) sectors[row] = (sectors[row] ?? 0) | (1 << (linkSectors[at] ?? 0));
    }
  });
  const values = new Float32Array(COLUMN_COUNT * features.length).fill(Number.NaN);
  for (const { city_id, indicator_id, value } of rowsOf(text('indicators.csv'))) {
    const column = Number(indicator_id?.slice(1)) - 1;
    values[column * features.length + (rowOf.get(city_id ?? '') ?? 0)] = Number(value);
  }
  const ends = (lng: string, lat: string): Float32Array =>
    Float32Array.from(links.flatMap((link) => [Number(link[lng]), Number(link[lat])]));
  return {
    positions: Float32Array.from(features.flatMap(({ geometry }) => geometry.coordinates)),
    population: Float32Array.from(features, ({ properties }) => properties.population),
    sectors,
    values,
    from: ends('a_lon', 'a_lat'),
    to: ends('b_lon', 'b_lat'),
    linkSectors,
  };
}

function rowsOf(csv: string): Record<string, string>[] {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
