import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { land } from '../../../../scripts/basemap/natural-earth.ts';

/** South of this a ring may follow the map's lower edge from side to side: Antarctica. */
const POLE_LAT = -89;

function edgesAcross(rings: readonly Position[][]): number[][] {
  return rings.flatMap((ring) =>
    ring.slice(1).flatMap((point, at) => {
      const before = ring[at] ?? point;
      const isAcross = Math.abs((point[0] ?? 0) - (before[0] ?? 0)) > 180;
      const isAtPole = Math.max(point[1] ?? 0, before[1] ?? 0) < POLE_LAT;
      return isAcross && !isAtPole ? [[...before, ...point]] : [];
    }),
  );
}

describe.each(['110m', '50m', '10m'] as const)('land %s', (resolution) => {
  const rings = land(resolution).flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : (geometry as Polygon).coordinates,
  );

  it('has no edge from one side of the map to the other', () => {
    expect(edgesAcross(rings)).toEqual([]);
  });

  it('covers neither all the world nor nothing of it', () => {
    const shoelace = (ring: Position[]) =>
      ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
        const [x0 = 0, y0 = 0] = ring[at] ?? [];
        return sum + (x0 * y - x * y0) / 2;
      }, 0);
    const shareOfMap = Math.abs(rings.reduce((sum, ring) => sum + shoelace(ring), 0)) / (360 * 180);
    expect(shareOfMap).toBeGreaterThan(0.3);
    expect(shareOfMap).toBeLessThan(0.4);
  });
});
