import { ArcLayer, ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import '../../../src/map/engine/maplibre-worker.ts';
import { basemapStyle } from '../../../src/map/basemap/style.ts';
import { registerBasemapProtocol } from '../../../src/map/engine/basemap-protocol.ts';
import { COLUMN_COUNT, readBareData, SECTOR_COUNT } from './bare-data.ts';

// The least that draws the same data: MapLibre, deck.gl and typed arrays, no framework, no checks, no names.

const LISTED = 20;
const root = document.documentElement;
const element = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

registerBasemapProtocol('../basemap.pmtiles');
const data = readBareData(await (await fetch('data.bin')).arrayBuffer());
const count = data.population.length;
const chosen = new Set<number>();
const weights = new Float64Array(COLUMN_COUNT).fill(1);
const scores = new Float64Array(count);
const radii = Float32Array.from(data.population, (people) => 2 + Math.sqrt(people) / 800);
const colours = new Uint8Array(4 * count);

const map = new MapLibreMap({
  container: 'map',
  style: groundOnly(),
  center: [60, 25],
  zoom: 2,
  fadeDuration: 0,
  attributionControl: false,
});
const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
map.addControl(overlay);

for (let sector = 0; sector < SECTOR_COUNT; sector++) {
  field('sectors', 'checkbox', `Sector ${sector}`, () => {
    if (!chosen.delete(sector)) chosen.add(sector);
    draw('sector');
  });
}
for (let column = 0; column < COLUMN_COUNT; column++) {
  field('weights', 'number', `Weight ${column}`, (input) => {
    weights[column] = Number(input.value);
    score();
    draw('weights');
  });
}
score();
map.once('load', () => draw('load'));

function groundOnly(): StyleSpecification {
  const style = basemapStyle({
    theme: 'light',
    language: 'en',
    borders: false,
    projection: 'mercator',
  });
  const { waters: _, ...sources } = style.sources;
  return { ...style, sources, layers: style.layers.filter((layer) => layer.type !== 'symbol') };
}

function field(
  group: string,
  type: string,
  label: string,
  onChange: (input: HTMLInputElement) => void,
): void {
  const input = Object.assign(document.createElement('input'), { type });
  if (type === 'number') input.value = '1';
  input.setAttribute('aria-label', label);
  input.addEventListener('input', () => {
    root.dataset['mapState'] = 'busy';
    onChange(input);
  });
  element(group).append(input);
}

/** Weighted geometric means of what is there, colours by them, and the first in the list. */
function score(): void {
  for (let city = 0; city < count; city++) {
    let [sum, weight] = [0, 0];
    for (let column = 0; column < COLUMN_COUNT; column++) {
      const value = data.values[column * count + city] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sum += (weights[column] ?? 0) * Math.log(Math.max(value, 1));
      weight += weights[column] ?? 0;
    }
    scores[city] = Math.exp(sum / weight);
    colours.set([20, 2.5 * (scores[city] ?? 0), 110, 230], 4 * city);
  }
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  element('ranking').replaceChildren(
    ...Array.from(order.subarray(0, LISTED), (city) =>
      Object.assign(document.createElement('li'), {
        textContent: `City ${city} ${(scores[city] ?? 0).toFixed(1)}`,
      }),
    ),
  );
}

function draw(cause: string): void {
  const cities = kept(count, (city) =>
    [...chosen].some((sector) => (data.sectors[city] ?? 0) & (1 << sector)),
  );
  const links = kept(data.linkSectors.length, (link) => chosen.has(data.linkSectors[link] ?? -1));
  overlay.setProps({
    layers: [
      new ArcLayer({
        id: 'links',
        data: {
          length: links.length,
          attributes: {
            getSourcePosition: { value: pick(data.from, links, 2), size: 2 },
            getTargetPosition: { value: pick(data.to, links, 2), size: 2 },
          },
        },
        greatCircle: true,
        getHeight: 0,
        numSegments: 16,
        getWidth: 1.4,
        getSourceColor: [40, 90, 110, 150],
        getTargetColor: [40, 90, 110, 150],
      }),
      new ScatterplotLayer({
        id: 'cities',
        data: {
          length: cities.length,
          attributes: {
            getPosition: { value: pick(data.positions, cities, 2), size: 2 },
            getRadius: { value: pick(radii, cities, 1), size: 1 },
            getFillColor: { value: pick(colours, cities, 4), size: 4, type: 'unorm8' },
          },
        },
        radiusUnits: 'pixels',
      }),
    ],
  });
  map.triggerRepaint();
  map.once('idle', () =>
    requestAnimationFrame(() => {
      performance.mark('atlas:complete', {
        detail: { cause, cities: cities.length, links: links.length },
      });
      root.dataset['mapState'] = 'idle';
    }),
  );
}

function kept(total: number, isKept: (at: number) => boolean): Uint32Array {
  const all = new Uint32Array(total).map((_, at) => at);
  return chosen.size === 0 ? all : all.filter(isKept);
}

function pick<T extends Float32Array | Uint8Array>(column: T, rows: Uint32Array, size: number): T {
  const picked = column.slice(0, rows.length * size) as T;
  for (let row = 0; row < rows.length; row++) {
    for (let part = 0; part < size; part++) {
      picked[row * size + part] = column[(rows[row] ?? 0) * size + part] ?? 0;
    }
  }
  return picked;
}
