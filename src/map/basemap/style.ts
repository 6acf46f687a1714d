import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { type Language, textIn } from '../../domain/language.ts';
import { PALETTES, type Palette, type ThemeName } from '../../ui/tokens.ts';
import { BASEMAP_KEY } from './basemap-source.ts';
import { WATERS } from './waters.ts';

/** Data layers go right below this layer, which draws nothing. */
export const SLOT_DATA = 'slot-data';

const CHINESE = 'Noto Sans SC Variable';
/** Quoted, because a CSS name may not have a word that starts with a digit. */
const SERIF = "'Source Serif 4 Variable'";

/**
 * Font stacks for names on the map, of weight 500, 600 and 700. The map reads the weight and slant
 * from the first name, which is no font, and draws with the page's own fonts behind it.
 */
export const FONTS = {
  regular: ['Atlas Medium', 'Inter Variable', CHINESE],
  medium: ['Atlas Semibold', 'Inter Variable', CHINESE],
  bold: ['Atlas Bold', 'Inter Variable', CHINESE],
  waterItalic: ['Atlas Italic', SERIF, CHINESE],
  waterUpright: [SERIF, CHINESE],
};

export interface BasemapLook {
  theme: ThemeName;
  language: Language;
  /** Country borders; the caller shows the disclaimer. */
  borders: boolean;
  projection: 'mercator' | 'globe';
}

const PROJECTOR_TYPE = 1.9;
/** The coarse land of the bands ends with zoom 4: they are gone before it does. */
const BAND_OPACITY: ['interpolate', ['linear'], ['zoom'], ...number[]] = [
  'interpolate',
  ['linear'],
  ['zoom'],
  4,
  1,
  4.9,
  0,
];

/** The base map: sea with coast bands, land, lakes, rivers, graticule, names of waters. Offline, no glyph server. */
export function basemapStyle({
  theme,
  language,
  borders,
  projection,
}: BasemapLook): StyleSpecification {
  const palette = PALETTES[theme];
  return {
    version: 8,
    name: `Union Atlas ${theme}`,
    projection: { type: projection },
    sources: { [BASEMAP_KEY]: archive(), waters: waterSource(language) },
    layers: [
      ...groundLayers(palette),
      ...lineLayers(palette, borders),
      { id: SLOT_DATA, type: 'background', layout: { visibility: 'none' } },
      ...waterNames(palette, language, theme === 'projector' ? PROJECTOR_TYPE : 1),
    ],
  };
}

function archive(): SourceSpecification {
  return {
    type: 'vector',
    url: `pmtiles://${BASEMAP_KEY}`,
    attribution: 'Made with Natural Earth',
  };
}

function groundLayers(palette: Palette): LayerSpecification[] {
  const source = { source: BASEMAP_KEY } as const;
  const band = (id: string, colour: string, widthPx: number): LayerSpecification => ({
    ...source,
    id,
    type: 'line',
    'source-layer': 'land_coarse',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-width': widthPx,
      'line-blur': 1.5,
      'line-opacity': BAND_OPACITY,
    },
  });
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    band('coast-band-outer', palette.seaOuter, 22),
    band('coast-band-inner', palette.seaInner, 9),
    {
      ...source,
      id: 'land',
      type: 'fill',
      'source-layer': 'land',
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      ...source,
      id: 'lakes',
      type: 'fill',
      'source-layer': 'lakes',
      paint: { 'fill-color': palette.lake, 'fill-outline-color': palette.river },
    },
  ];
}

function lineLayers(palette: Palette, borders: boolean): LayerSpecification[] {
  const line = (
    layer: string,
    colour: string,
    widthPx: number | ['interpolate', ['linear'], ['zoom'], ...number[]],
    more: object = {},
  ): LayerSpecification =>
    ({
      id: layer === 'land' ? 'coast' : layer,
      type: 'line',
      source: BASEMAP_KEY,
      'source-layer': layer,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': widthPx },
      ...more,
    }) as LayerSpecification;
  return [
    line('graticule', palette.graticule, 0.7),
    line('rivers', palette.river, ['interpolate', ['linear'], ['zoom'], 1, 0.4, 4, 0.8, 8, 1.4]),
    line('land', palette.coast, 0.7),
    line('borders', palette.ink3, 0.8, {
      layout: { 'line-join': 'round', visibility: borders ? 'visible' : 'none' },
      paint: { 'line-color': palette.ink3, 'line-width': 0.8, 'line-opacity': 0.7 },
    }),
  ];
}

function waterSource(language: Language): SourceSpecification {
  return {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: WATERS.map(({ name, lng, lat, rank }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [lng, lat] },
        properties: { label: textIn(name, language), rank },
      })),
    },
  };
}

function waterNames(palette: Palette, language: Language, scale: number): LayerSpecification[] {
  // Chinese is never slanted and never letter-spaced.
  const font = language === 'zh' ? FONTS.waterUpright : FONTS.waterItalic;
  const names = (
    id: string,
    rank: 1 | 2 | 3,
    sizePx: number,
    minzoom: number,
    spacing: number,
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'waters',
    minzoom,
    maxzoom: 7,
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': font,
      'text-size': sizePx * scale,
      'text-letter-spacing': language === 'zh' ? 0 : spacing,
      'text-max-width': 7,
      // A name that would be cut at the map's edge moves inwards.
      'text-variable-anchor': ['center', 'left', 'right', 'top', 'bottom'],
    },
    paint: {
      'text-color': palette.waterText,
      'text-halo-color': palette.seaInner,
      'text-halo-width': 0.6,
    },
  });
  return [
    names('water-small', 3, 12, 2.6, 0.02),
    names('water-sea', 2, 12.5, 1.6, 0.04),
    names('water-ocean', 1, 15, 0, 0.2),
  ];
}
