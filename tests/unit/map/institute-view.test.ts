import { expect, it } from 'vitest';
import { instituteView } from '../../../src/map/views/institute-view.ts';
import { institute } from '../domain/links/records.ts';

it('fills a mark whose place is confirmed and leaves one of the country empty', () => {
  const all = [
    institute('a', 0, { lng: 1, lat: 2 }),
    institute('b', 0, { lng: 3, lat: 4 }),
    institute('c', 0, { lng: 5, lat: 6, point: 'country' }),
  ];
  const view = instituteView(all, {
    institutes: Uint32Array.of(0, 2),
    colour: [10, 20, 30],
    ground: [200, 210, 220],
    scale: 1,
  });
  expect([...view.positions]).toEqual([1, 2, 5, 6]);
  expect([...view.fills]).toEqual([10, 20, 30, 255, 200, 210, 220, 255]);
  expect(view.edge).toEqual([10, 20, 30]);
});
