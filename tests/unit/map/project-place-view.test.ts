import { expect, it } from 'vitest';
import { projectPlaceView } from '../../../src/map/views/project-place-view.ts';

const places = {
  level: 'country',
  ids: ['KAZ', 'IDN', 'FJI', 'LAO'],
  placeOf: new Int32Array(0),
  anchors: Float32Array.of(70, 45, 110, 0, 179, -17, 103, 18),
  financier: -1,
} as const;

it('draws the places that have projects, the largest first, areas in proportion but never too small', () => {
  const none = new Uint32Array(4);
  const view = projectPlaceView(
    {
      places,
      records: Uint32Array.of(25, 100, 0, 1),
      amountsUsd2017: new Float64Array(4),
      measured: none,
      outsideTotals: none,
      bySector: none,
    },
    { fill: [1, 2, 3], edge: [4, 5, 6], scale: 2 },
  );
  expect(view).toEqual({
    places: Uint32Array.of(1, 0, 3),
    positions: Float32Array.of(110, 0, 70, 45, 103, 18),
    radiiPx: Float32Array.of(48, 24, 8),
    fill: [1, 2, 3],
    edge: [4, 5, 6],
    scale: 2,
  });
});
