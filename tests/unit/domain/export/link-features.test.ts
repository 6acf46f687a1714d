import { describe, expect, it } from 'vitest';
import { linkFeatures, pointFeatures } from '../../../../src/domain/export/link-features.ts';

const TABLE = {
  columns: ['id', 'year'],
  rows: [
    ['l1', 2001],
    ['l2', null],
  ] as (string | number | null)[][],
};

describe('linkFeatures', () => {
  it('draws each row the short way, cut at 180°, with its cells as properties', () => {
    const { features } = linkFeatures(TABLE, [
      { from: { lng: 10, lat: 0 }, to: { lng: 12, lat: 0 } },
      { from: { lng: 179, lat: 0 }, to: { lng: -179, lat: 0 } },
    ]);
    expect(features).toEqual([
      {
        type: 'Feature',
        id: 'l1',
        properties: { id: 'l1', year: 2001 },
        geometry: {
          type: 'LineString',
          coordinates: [
            [10, 0],
            [12, expect.closeTo(0, 9)],
          ],
        },
      },
      {
        type: 'Feature',
        id: 'l2',
        properties: { id: 'l2', year: null },
        geometry: {
          type: 'MultiLineString',
          coordinates: [
            [
              [179, 0],
              [180, expect.closeTo(0, 9)],
            ],
            [
              [-180, expect.closeTo(0, 9)],
              [-179, expect.closeTo(0, 9)],
            ],
          ],
        },
      },
    ]);
  });

  it('does not guess ends', () => {
    expect(() => linkFeatures(TABLE, [])).toThrow('Unexpected number of ends: 0');
  });
});

describe('pointFeatures', () => {
  it('puts each row where it lies', () => {
    const { features } = pointFeatures(TABLE, [
      { lng: 1, lat: 2 },
      { lng: 3, lat: 4 },
    ]);
    expect(features.map(({ id, geometry }) => [id, geometry?.coordinates])).toEqual([
      ['l1', [1, 2]],
      ['l2', [3, 4]],
    ]);
  });
});
