import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { lettersByFont } from '../../../src/map/layers/label-letters.ts';

function names(...labels: string[]): SourceSpecification {
  return {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: labels.map((label) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [0, 0] },
        properties: { label },
      })),
    },
  };
}

function layer(source: string, font: string[]): LayerSpecification {
  return {
    id: `${source}-${font[0]}`,
    type: 'symbol',
    source,
    layout: { 'text-field': ['get', 'label'], 'text-font': font },
  };
}

it('asks for nothing that the map brings by itself', () => {
  expect(
    lettersByFont({
      layers: [layer('a', ['Atlas Medium', 'Inter'])],
      sources: { a: names('São') },
    }),
  ).toEqual(new Map());
});

it('names each letter once a font, with the weight and slant of that font', () => {
  expect(
    lettersByFont({
      layers: [
        layer('a', ['Atlas Semibold', 'Inter', 'Noto']),
        layer('b', ['Atlas Semibold', 'Inter', 'Noto']),
        layer('b', ['Atlas Italic', "'Serif 4'"]),
        layer('b', ["'Serif 4'", 'Noto']),
      ],
      sources: { a: names('北京', '北海 Beihai'), b: names('Москва') },
    }),
  ).toEqual(
    new Map([
      ['normal 600 48px Atlas Semibold,Inter,Noto', new Set('北京海Москва')],
      ["italic 400 48px Atlas Italic,'Serif 4'", new Set('Москва')],
      ["normal 400 48px 'Serif 4',Noto", new Set('Москва')],
    ]),
  );
});
