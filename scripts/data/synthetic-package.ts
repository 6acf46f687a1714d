import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFeatures } from '../../src/ingest/open-only.ts';
import { writePackageFolder } from './package-folder.ts';

const SECTORS = ['energy', 'farming', 'industry', 'trade', 'building', 'culture'];
const REGIONS = ['North', 'South', 'East', 'West'];
const KINDS = ['sister_city', 'air', 'rail', 'workshop'];
const REQUIREMENTS = [1, 2, 3, 4, 5, 6, 7, 8];
const SHARE_OF_MISSING_VALUES = 0.05;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

interface Place {
  id: string;
  name: string;
  lng: number;
  lat: number;
}

function placesOf(count: number, random: () => number): Place[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `x-${index}`,
    name: `City ${index}`,
    lng: round(random() * 340 - 170, 5),
    lat: round((Math.asin(random() * 1.8 - 0.9) * 180) / Math.PI, 5),
  }));
}

function citiesFile(places: readonly Place[], random: () => number): string {
  return writeFeatures(
    places.map(({ id, name, lng, lat }, index) => ({
      type: 'Feature',
      properties: {
        id,
        name_en: name,
        iso3: `X${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(65 + (Math.floor(index / 26) % 26))}`,
        country_en: `Country ${index % 676}`,
        region: REGIONS[index % REGIONS.length],
        population: Math.round(1000 * 10 ** (random() * 4)),
        source_ids: ['synthetic'],
      },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    })),
  );
}

function valuesFile(places: readonly Place[], random: () => number): string {
  const rows = ['city_id,indicator_id,value,year,level,source_id'];
  for (const { id } of places) {
    for (const requirement of REQUIREMENTS) {
      if (random() < SHARE_OF_MISSING_VALUES) continue;
      rows.push(`${id},i${requirement},${round(random() * 100, 2)},2022,city,synthetic`);
    }
  }
  return `${rows.join('\n')}\n`;
}

function linksFile(places: readonly Place[], count: number, random: () => number): string {
  const rows = [
    'id,kind,a_name,a_iso3,a_lon,a_lat,a_city_id,b_name,b_iso3,b_lon,b_lat,b_city_id,year,sector,source_id',
  ];
  const end = ({ id, name, lng, lat }: Place): string => `${name},XAA,${lng},${lat},${id}`;
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('empty list');
    return found;
  };
  for (let index = 0; index < count; index += 1) {
    const year = 1990 + Math.floor(random() * 35);
    rows.push(
      `l-${index},${pick(KINDS)},${end(pick(places))},${end(pick(places))},${year},${pick(SECTORS)},synthetic`,
    );
  }
  return `${rows.join('\n')}\n`;
}

function editionFile(): unknown {
  return {
    edition: 'synthetic',
    title_en: 'Synthetic edition',
    frozen_on: '2026-01-01',
    rules: {
      points_per_requirement: 12,
      total_points: 96,
      year_min: 2013,
      requirement_floor: 1,
      index_min_points: 77,
      red_line: 5,
      tie_tolerance: 1e-9,
      evidence_grade: { A_min_points: 48, B_min_points: 32 },
    },
    requirements: REQUIREMENTS.map((id) => ({
      id,
      title_en: `Requirement ${id}`,
      weight: 0.125,
      min_points: 12,
      pillar_points: { social: 10, nature: 10, economy: 10 },
      indicators: [
        { id: `i${id}`, fallback: null, points: 12, scale: 'linear', lower: 0, upper: 100 },
      ],
    })),
  };
}

const encoder = new TextEncoder();

/** A made-up package of any size: six sectors, eight requirements with one indicator each, links of four kinds. */
export function syntheticPackage(
  cityCount: number,
  linkCount: number,
  seed = 1,
): Map<string, Uint8Array<ArrayBuffer>> {
  const random = seededRandom(seed);
  const places = placesOf(cityCount, random);
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const texts: [name: string, path: string, text: string][] = [
    ['cities', 'cities.geojson', citiesFile(places, random)],
    ['indicators', 'indicators.csv', valuesFile(places, random)],
    [
      'indicator-catalog',
      'indicator-catalog.json',
      json({
        indicators: REQUIREMENTS.map((requirement) => ({
          id: `i${requirement}`,
          name_en: `Indicator ${requirement}`,
          unit_en: 'points',
          requirement,
          direction: 1,
          use: 'score',
          rationale_en: 'Made up.',
        })),
      }),
    ],
    ['edition', 'edition.json', json(editionFile())],
    ['sectors', 'sectors.json', json({ sectors: SECTORS.map((id) => ({ id, name_en: id })) })],
    [
      'sources',
      'sources.json',
      json({
        sources: [
          {
            id: 'synthetic',
            title: 'Made-up data',
            publisher: 'Union Atlas',
            year: 2026,
            licence: 'CC0-1.0',
            licence_class: 'open',
            citation: 'made up',
          },
        ],
      }),
    ],
    ['links', 'links.csv', linksFile(places, linkCount, random)],
  ];
  const files = new Map(texts.map(([, path, text]) => [path, encoder.encode(text)]));
  const resources = texts.map(([name, path, text]) => ({
    name,
    path,
    title: name,
    licenses: [{ name: 'CC0-1.0' }],
    bytes: encoder.encode(text).byteLength,
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  }));
  const title = `Synthetic: ${cityCount} cities, ${linkCount} links`;
  files.set(
    'datapackage.json',
    encoder.encode(json({ name: 'synthetic', title, version: '1', resources })),
  );
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [cities, links, out] = process.argv.slice(2);
  if (!cities || !links || !out) {
    console.error('usage: tsx scripts/data/synthetic-package.ts <cities> <links> <folder>');
    process.exitCode = 1;
  } else {
    await writePackageFolder(join(out), syntheticPackage(Number(cities), Number(links)));
  }
}
