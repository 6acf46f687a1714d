import { writeFileSync } from 'node:fs';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { borders, graticule, land, water } from './natural-earth.ts';
import { type Tile, writePmtiles } from './pmtiles-writer.ts';
import { pushCutsOut } from './world-edge.ts';

/** Builds public/basemap.pmtiles from Natural Earth as npm packages carry it. Deterministic. */
const OUT = new URL('../../public/basemap.pmtiles', import.meta.url);
const MAX_ZOOM = 6;
const COARSE_MAX_ZOOM = 3;
const EXTENT = 4096;

interface Layer {
  name: string;
  minZoom: number;
  maxZoom: number;
  features: Feature[];
  tolerance: number;
}

const layers: Layer[] = [
  { name: 'land_coarse', minZoom: 0, maxZoom: 4, features: land('110m'), tolerance: 3 },
  { name: 'land', minZoom: 0, maxZoom: COARSE_MAX_ZOOM, features: land('50m'), tolerance: 3 },
  {
    name: 'land',
    minZoom: COARSE_MAX_ZOOM + 1,
    maxZoom: MAX_ZOOM,
    features: land('10m'),
    tolerance: 4,
  },
  { name: 'lakes', minZoom: 1, maxZoom: MAX_ZOOM, features: water('lakes'), tolerance: 3 },
  { name: 'rivers', minZoom: 1, maxZoom: MAX_ZOOM, features: water('rivers'), tolerance: 4 },
  { name: 'borders', minZoom: 0, maxZoom: MAX_ZOOM, features: borders(), tolerance: 3 },
  { name: 'graticule', minZoom: 0, maxZoom: 5, features: graticule(15), tolerance: 0 },
];

const indexes = layers.map((layer) => ({
  ...layer,
  index: new GeoJSONVT(
    { type: 'FeatureCollection', features: layer.features },
    {
      maxZoom: layer.maxZoom,
      indexMaxZoom: 4,
      indexMaxPoints: 0,
      tolerance: layer.tolerance,
      buffer: 48,
      extent: EXTENT,
    },
  ),
}));

const tiles: Tile[] = [];
for (let z = 0; z <= MAX_ZOOM; z++) {
  for (let x = 0; x < 2 ** z; x++) {
    for (let y = 0; y < 2 ** z; y++) {
      const parts = indexes.flatMap(({ name, minZoom, maxZoom, index }) => {
        if (z < minZoom || z > maxZoom) return [];
        const tile = index.getTile(z, x, y);
        return tile && tile.features.length > 0
          ? [[name, withoutCuts(tile, x, 2 ** z)] as const]
          : [];
      });
      if (parts.length > 0)
        tiles.push({
          z,
          x,
          y,
          data: fromGeojsonVt(Object.fromEntries(parts), { version: 2, extent: EXTENT }),
        });
    }
  }
}

const names = [...new Set(layers.map(({ name }) => name))];
const archive = writePmtiles(tiles, {
  name: 'Union Atlas base map',
  attribution: 'Made with Natural Earth',
  vector_layers: names.map((id) => ({ id, fields: id === 'graticule' ? { axis: 'String' } : {} })),
});
writeFileSync(OUT, archive);
process.stdout.write(`${tiles.length} tiles, ${(archive.length / 1e6).toFixed(2)} MB\n`);

function withoutCuts(tile: GeoJSONVTTile, column: number, columns: number): GeoJSONVTTile {
  if (column > 0 && column < columns - 1) return tile;
  const features = tile.features.map((one) => {
    if (one.type !== 3) return one;
    const rings = one.geometry as unknown as [number, number][][];
    return { ...one, geometry: rings.map((ring) => pushCutsOut(ring, column, columns, EXTENT)) };
  });
  return { ...tile, features } as GeoJSONVTTile;
}
