import { describe, expect, it } from 'vitest';
import { pushCutsOut } from '../../../../scripts/basemap/world-edge.ts';

const EXTENT = 4096;

describe('pushCutsOut', () => {
  it('takes the edge along 180° out of a tile of the first column, and keeps the coast beside it', () => {
    expect(
      pushCutsOut(
        [
          [30, 10],
          [0, 12],
          [0, 200],
          [40, 210],
          [30, 10],
        ],
        0,
        8,
        EXTENT,
      ),
    ).toEqual([
      [30, 10],
      [0, 12],
      [-64, 12],
      [-64, 200],
      [0, 200],
      [40, 210],
      [30, 10],
    ]);
  });

  it('takes it out on the other side in the last column', () => {
    expect(
      pushCutsOut(
        [
          [4000, 10],
          [4096, 12],
          [4096, 200],
          [4000, 10],
        ],
        7,
        8,
        EXTENT,
      ),
    ).toEqual([
      [4000, 10],
      [4096, 12],
      [4160, 12],
      [4160, 200],
      [4096, 200],
      [4000, 10],
    ]);
  });

  it('leaves edges on a border between two tiles alone', () => {
    const ring: [number, number][] = [
      [30, 10],
      [0, 12],
      [0, 200],
      [4096, 300],
      [4096, 210],
      [30, 10],
    ];
    expect(pushCutsOut(ring, 3, 8, EXTENT)).toEqual(ring);
  });

  it('leaves a coast that only touches the side alone', () => {
    const ring: [number, number][] = [
      [30, 10],
      [0, 12],
      [40, 210],
      [30, 10],
    ];
    expect(pushCutsOut(ring, 0, 8, EXTENT)).toEqual(ring);
  });
});
