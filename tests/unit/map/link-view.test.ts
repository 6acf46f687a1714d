import { expect, it } from 'vitest';
import { FAN_STEP_PX, type LinkColumns, linkView } from '../../../src/map/views/link-view.ts';

const columns: LinkColumns = {
  sectorCodes: Uint8Array.of(0, 1, 0),
  from: Int32Array.of(0, 1, 2),
  to: Int32Array.of(1, 2, -1),
  fromPositions: Float32Array.of(1, 2, 3, 4, 5, 6),
  toPositions: Float32Array.of(3, 4, 5, 6, 7, 8),
  directed: Uint8Array.of(0, 0, 1),
  slots: Float32Array.of(0.5, 0, -1),
};
const paint = {
  links: Uint32Array.of(0, 2),
  sectorColours: [
    [10, 20, 30],
    [40, 50, 60],
  ] as const,
  pinned: -1,
  other: [200, 200, 200] as const,
  scale: 1,
};

it('draws the chosen links in the colour of their sector, thicker and tapered where they lead somewhere', () => {
  expect(linkView(columns, paint)).toEqual({
    links: Uint32Array.of(0, 2),
    sourcePositions: Float32Array.of(1, 2, 5, 6),
    targetPositions: Float32Array.of(3, 4, 7, 8),
    colours: Uint8ClampedArray.of(10, 20, 30, 200, 10, 20, 30, 235),
    widthsPx: Float32Array.of(1.9, 1.9 * 1.6),
    bowsPx: Float32Array.of(FAN_STEP_PX / 2, -FAN_STEP_PX),
    tapers: Float32Array.of(0, 1),
  });
});

it('puts the links of the pinned city on top and pales the others', () => {
  const view = linkView(columns, { ...paint, links: Uint32Array.of(0, 1, 2), pinned: 1 });
  expect([...view.links]).toEqual([2, 0, 1]);
  expect([...view.colours.slice(0, 4)]).toEqual([200, 200, 200, 30]);
  expect([...view.colours.slice(4, 8)]).toEqual([10, 20, 30, 235]);
});

it('draws many links thinner and fainter, so that what is dense shows', () => {
  const look = (count: number) => {
    const { colours, widthsPx } = linkView(columns, { ...paint, links: new Uint32Array(count) });
    return [widthsPx[0], colours[3]];
  };
  expect([look(150), look(151), look(801)]).toEqual([
    [Math.fround(1.9), 200],
    [Math.fround(1.4), 150],
    [Math.fround(1.4), 70],
  ]);
});
