import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position2 } from '../../../../../src/domain/geodesy.ts';
import { planeAt } from '../../../../../src/domain/layout/transfer/plane.ts';
import type { GivenLine } from '../../../../../src/domain/layout/transfer/propose-belts.ts';
import { circleRegion, clipLine } from '../../../../../src/domain/layout/transfer/region.ts';
import { riversWithin } from '../../../../../src/domain/layout/transfer/rivers-within.ts';

const REGION = circleRegion(60);

function river(id: string, line: readonly Position2[]): GivenLine {
  return { id, name: null, lines: [line] };
}

test('a river counts when it passes through, also without a point inside and across 180°', () => {
  const plane = planeAt({ lng: 179.9, lat: 10 });
  const through = river('through', [
    [178, 10],
    [-178, 10.1],
  ]);
  const beside = river('beside', [
    [178, 11],
    [-178, 11],
  ]);
  const elsewhere = river('elsewhere', [
    [0, 10],
    [1, 10],
  ]);

  expect(riversWithin([elsewhere, through, beside], REGION, plane)).toEqual([through]);
});

test('exactly the rivers with a stretch inside are found, as they are', () => {
  const plane = planeAt({ lng: 20, lat: 50 });
  const position = fc.tuple(
    fc.double({ min: 18, max: 22, noNaN: true }),
    fc.double({ min: 48.5, max: 51.5, noNaN: true }),
  );
  const lines = fc.array(fc.array(position, { minLength: 2, maxLength: 5 }), { maxLength: 8 });
  fc.assert(
    fc.property(lines, (drawn) => {
      const rivers = drawn.map((line, at) => river(`river-${at}`, line));
      const inside = rivers.filter(({ lines: [line = []] }) =>
        clipLine(line.map(plane.toPlane), REGION).some((part) => part.length > 1),
      );
      expect(riversWithin(rivers, REGION, plane)).toEqual(inside);
    }),
  );
});
