import { expect, it } from 'vitest';
import { cityLabelLayers } from '../../../src/map/layers/city-label-layer.ts';

const layers = cityLabelLayers({
  text: '#000000',
  halo: '#ffffff',
  regular: ['Regular'],
  medium: ['Medium'],
  bold: ['Bold'],
  scale: 1.9,
  symbolScale: 1.33,
});

it('lets a name stand over the symbols of less important cities only', () => {
  // The map places from the last layer to the first.
  expect(layers.map(({ id }) => id).reverse()).toEqual([
    'city-obstacle-0',
    'city-name-pinned',
    'city-obstacle-partner',
    'city-name-partner',
    'city-obstacle-1',
    'city-name-large',
    'city-obstacle-2',
    'city-name-middle',
    'city-obstacle-3',
    'city-name-small',
  ]);
});

it('makes an obstacle as large as the symbol that is drawn', () => {
  expect(layers.find(({ id }) => id === 'city-obstacle-1')?.layout?.['icon-size']).toEqual([
    '/',
    ['*', 2.66, ['-', ['get', 'gapPx'], 3]],
    16,
  ]);
});

it('keeps a name as far from its symbol as that is drawn, and from a mark as the type grows', () => {
  const offsetOf = (id: string) =>
    layers.find((layer) => layer.id === id)?.layout?.['text-radial-offset'];
  const inEms = (factor: number, sizePx: number) => [
    '/',
    ['+', ['*', factor, ['-', ['get', 'gapPx'], 3]], 3 * 1.9],
    sizePx * 1.9,
  ];
  expect(offsetOf('city-name-large')).toEqual(inEms(1.33, 12.5));
  expect(offsetOf('city-name-partner')).toEqual(inEms(1.9, 12.5));
});
