import { expect, it } from 'vitest';
import { keptLayer } from '../../../src/map/engine/kept-layer.ts';

it('makes a layer anew only when something it is made of has changed, and keeps no older one', () => {
  const made: [view: object | null, scale: number][] = [];
  const layer = keptLayer((view: object | null, scale: number) => {
    made.push([view, scale]);
    return view && { view };
  });
  const [first, second] = [{}, {}];
  const drawn = layer(first, 1);
  expect(layer(first, 1)).toBe(drawn);
  layer(second, 1);
  layer(null, 1);
  expect(layer(first, 1)).not.toBe(drawn);
  layer(first, 0.5);
  expect(made).toEqual([
    [first, 1],
    [second, 1],
    [null, 1],
    [first, 1],
    [first, 0.5],
  ]);
});
