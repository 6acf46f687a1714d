import { expect, test } from 'vitest';
import { readPackageFolder } from '../../../scripts/data/package-folder.ts';
import { LAYOUT_PARTS } from '../../../src/domain/layout/parts.ts';
import { loadLayout } from '../../../src/ingest/load-layout.ts';
import { readFromMemory } from '../../../src/ingest/open-only.ts';
import { CARRY_SOURCE, CARRY_VILLAGE_SOURCE } from '../../../src/map/layers/layout-carry.ts';
import { layoutColours } from '../../../src/map/layers/layout-colours.ts';
import {
  REACH_SOURCE,
  REACH_VILLAGE_SOURCE,
  SITE_SOURCE,
} from '../../../src/map/layers/layout-lab.ts';
import { layoutLayers } from '../../../src/map/layers/layout-layers.ts';
import { FAULT_SOURCE, PROBLEM_SOURCE } from '../../../src/map/layers/layout-problems.ts';
import { layoutSources } from '../../../src/map/layers/layout-sources.ts';
import { type LayoutLayer, namesOnTheirSide } from '../../../src/map/layers/layout-style.ts';
import { PALETTES } from '../../../src/ui/tokens.ts';

const loaded = await loadLayout(readFromMemory(await readPackageFolder('data')));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const plan = loaded.value;
const FONTS = { regular: ['Regular'], medium: ['Medium'], bold: ['Bold'], waterItalic: ['Italic'] };
const layers = layoutLayers({
  colours: layoutColours(PALETTES.light),
  unit: null,
  countyColours: null,
  showsStatus: false,
  fonts: FONTS,
  scale: 1,
});

function layerNamed(id: string): LayoutLayer {
  const layer = layers.find((one) => one.id === id);
  if (!layer) throw new Error(`no layer ${id}`);
  return layer;
}

function sourceOf(layer: LayoutLayer): string {
  if (!('source' in layer) || typeof layer.source !== 'string')
    throw new Error(`no source: ${layer.id}`);
  return layer.source;
}

test('every layer draws a source that exists, and every source is drawn', () => {
  const drawn = new Set(layers.map(sourceOf));
  const live = [
    CARRY_SOURCE,
    CARRY_VILLAGE_SOURCE,
    FAULT_SOURCE,
    PROBLEM_SOURCE,
    REACH_SOURCE,
    REACH_VILLAGE_SOURCE,
    SITE_SOURCE,
  ];
  const sources = [...Object.keys(layoutSources(plan, 'en')), ...live];
  expect([...drawn].sort()).toEqual(sources.sort());
});

test('every part that can be hidden has a layer', () => {
  const parts = new Set(layers.map(({ metadata }) => metadata.part));
  const hasLayer = LAYOUT_PARTS.map(
    (part) => parts.has(part) || (part.startsWith('belt-') && parts.has('belts')),
  );
  expect(hasLayer).toEqual(LAYOUT_PARTS.map(() => true));
});

test('names end in -name, which puts them above the cities', () => {
  const withText = layers.filter(
    ({ layout }) => layout && 'text-field' in layout && !('icon-image' in layout),
  );
  expect(withText.filter(({ id }) => !id.endsWith('-name'))).toEqual([]);
});

test('what is schematic is dashed or faded: ring, belts, fingers', () => {
  expect({
    ring: layerNamed('layout-ring-line').paint,
    beltLine: layerNamed('layout-belt-line').paint,
    beltFill: layerNamed('layout-belt-fill').paint,
    finger: layerNamed('layout-finger').paint,
  }).toMatchObject({
    ring: { 'line-dasharray': [expect.any(Number), expect.any(Number)] },
    beltLine: { 'line-dasharray': [expect.any(Number), expect.any(Number)] },
    beltFill: { 'fill-opacity': expect.closeTo(0.17, 1) },
    finger: { 'line-opacity': expect.closeTo(0.5, 1) },
  });
});

test('a dot that is not at its own point is paler than one that is', () => {
  expect(layerNamed('layout-village-dot').paint).toMatchObject({
    'circle-opacity': [
      'case',
      ['==', ['get', 'precision'], 'gazetteer'],
      1,
      expect.closeTo(0.62, 1),
    ],
  });
});

test('fingers narrow from the fist to the tip', () => {
  const source = layoutSources(plan, 'en')['layout-fingers'];
  const { data } = source as { data: GeoJSON.FeatureCollection };
  const widths = data.features
    .filter(({ properties }) => properties?.['id'] === 'finger-140521')
    .map(({ properties }) => Number(properties?.['width']));
  expect([widths[0], widths.at(-1), widths.length]).toEqual([16, 7, 24]);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
});

test('names of the centres stand on the side that leads away from the fist', () => {
  const { data } = layoutSources(plan, 'en')['layout-centres'] as {
    data: GeoJSON.FeatureCollection;
  };
  const sides = data.features.map(({ properties }) => [
    properties?.['label'],
    properties?.['side'],
  ]);
  expect(Object.fromEntries(sides)).toEqual({
    'Jincheng central city': '',
    'Qinshui County': 'w',
    'Yangcheng County': 'w',
    'Lingchuan County': 'ne',
    'Zezhou County': 'sw',
    'Gaoping City': 'n',
  });
  const expression: unknown = namesOnTheirSide(2);
  if (!Array.isArray(expression)) throw new Error('no expression');
  const [kind, places] = expression[expression.indexOf('sw') + 1];
  expect(kind).toBe('literal');
  expect(places.slice(0, 2)).toEqual([
    'top-right',
    [expect.closeTo(-Math.SQRT2), expect.closeTo(Math.SQRT2)],
  ]);
  expect(places.filter((_place: unknown, at: number) => at % 2 === 0)).toEqual([
    'top-right',
    'top',
    'right',
    'bottom',
  ]);
});

test('labels follow the language', () => {
  const labels = (language: 'en' | 'zh') => {
    const { data } = layoutSources(plan, language)['layout-centres'] as {
      data: GeoJSON.FeatureCollection;
    };
    return data.features.map(({ properties }) => properties?.['label']);
  };
  expect([labels('en')[1], labels('zh')[1]]).toEqual(['Qinshui County', '沁水县']);
});

test('a chosen township darkens its dots and outlines its county; a community gets a dot of its own', () => {
  const look = {
    colours: layoutColours(PALETTES.light),
    countyColours: null,
    showsStatus: false,
    fonts: FONTS,
    scale: 1,
  };
  const paintOf = (unit: Parameters<typeof layoutLayers>[0]['unit'], id: string) =>
    layoutLayers({ ...look, unit }).find((layer) => layer.id === id);
  const township = {
    dots: { property: 'township' as const, value: '140525100' },
    county: '140525',
    point: null,
  };
  expect(paintOf(township, 'layout-village-dot')?.paint).toMatchObject({
    'circle-color': [
      'case',
      ['==', ['get', 'township'], '140525100'],
      PALETTES.light.ink,
      PALETTES.light.layoutVillage,
    ],
  });
  expect(paintOf(township, 'layout-demonstration')?.paint).toEqual({
    'icon-opacity': ['case', ['==', ['get', 'township'], '140525100'], 1, 0.22],
  });
  expect(paintOf(null, 'layout-demonstration')?.paint).toEqual({ 'icon-opacity': 1 });
  expect(paintOf(township, 'layout-unit-line')).toMatchObject({
    filter: ['==', ['get', 'id'], '140525'],
  });
  expect(paintOf(null, 'layout-unit-line')).toBeUndefined();
  const community = { dots: null, county: '140525', point: '140525100001' };
  expect(paintOf(community, 'layout-unit-point')).toMatchObject({
    filter: ['==', ['get', 'id'], '140525100001'],
  });
});

test('counties take the colours of a measure; those without a value stay plain', () => {
  const coloured = layoutLayers({
    colours: layoutColours(PALETTES.light),
    unit: null,
    countyColours: new Map([['140525', '#79BA81']]),
    showsStatus: false,
    fonts: FONTS,
    scale: 1,
  }).find(({ id }) => id === 'layout-county-fill');
  expect(coloured?.paint).toEqual({
    'fill-color': ['match', ['get', 'id'], '140525', '#79BA81', PALETTES.light.surface],
    'fill-opacity': 1,
  });
});
