import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position2 } from '../../../../../src/domain/geodesy.ts';
import { ringTour } from '../../../../../src/domain/layout/transfer/ring-sites.ts';
import { tourWithoutSpurs } from '../../../../../src/domain/layout/transfer/ring-spurs.ts';

/** Corners of a regular figure, about 11 km around a place on the equator. */
function corners(count: number): Position2[] {
  return Array.from({ length: count }, (_, at): Position2 => {
    const angle = (at / count) * 2 * Math.PI;
    return [10 + 0.1 * Math.cos(angle), 0.1 * Math.sin(angle)];
  });
}

test('a round ring keeps every site', () => {
  const { order, leftOut } = tourWithoutSpurs(corners(9), 6);

  expect({ sites: order.length, leftOut }).toEqual({ sites: 9, leftOut: [] });
});

test('a site far out is left out, unless too few would remain', () => {
  const sites: Position2[] = [[10.9, 0.02], ...corners(7)];

  expect(tourWithoutSpurs(sites, 6).leftOut).toEqual([0]);
  expect(tourWithoutSpurs(sites, 8).leftOut).toEqual([]);
  expect(tourWithoutSpurs([], 6)).toEqual({ order: [], length: 0, isShortest: true, leftOut: [] });
});

test('what is kept is the shortest tour of its sites, and nothing is lost', () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(position, { minLength: 3, maxLength: 10, selector: String }),
      (list) => {
        const sites = list.map(([x, y]): Position2 => [10 + x / 100, y / 100]);
        const { order, leftOut, length } = tourWithoutSpurs(sites, 5);
        const kept = order.flatMap((site) => sites.slice(site, site + 1));

        expect([...order, ...leftOut].sort((a, b) => a - b)).toEqual([...sites.keys()]);
        expect(order.length).toBeGreaterThanOrEqual(Math.min(5, sites.length));
        expect(length).toBeCloseTo(ringTour(kept).length, 1);
      },
    ),
    { numRuns: 60 },
  );
});
