import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position2 } from '../../../../../src/domain/geodesy.ts';
import {
  firstChange,
  positionAfter,
  withoutPosition,
} from '../../../../../src/domain/layout/sketch/reshape.ts';
import { FEWEST_POSITIONS, SKETCH_KINDS } from '../../../../../src/domain/layout/sketch/sketch.ts';

const CORNER: Position2[] = [
  [10, 50],
  [12, 50],
  [12, 52],
];

test('a new position lies halfway to the next, around in an outline, beyond the end of a line', () => {
  const after = (kind: 'distance' | 'area', at: number) =>
    positionAfter({ kind, positions: CORNER }, at);
  expect([after('distance', 0), after('distance', 1), after('distance', 2)]).toEqual([
    [11, 50],
    [12, 51],
    [12, 54],
  ]);
  expect(after('area', 2)).toEqual([11, 51]);
  expect(after('area', 3)).toBeNull();
  expect(positionAfter({ kind: 'point', positions: [[10, 50]] }, 0)).toBeNull();
});

test('halfway over 180° is not on the other side of the Earth, and nothing lies beyond the pole', () => {
  const over: Position2[] = [
    [179, 80],
    [-179, 89],
  ];
  expect(positionAfter({ kind: 'distance', positions: over }, 0)).toEqual([180, 84.5]);
  expect(positionAfter({ kind: 'distance', positions: over }, 1)).toEqual([-177, 90]);
});

test('taking a position away keeps the others in their order, and never leaves too few', () => {
  const position = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -89, max: 89 }));
  fc.assert(
    fc.property(
      fc.constantFrom(...SKETCH_KINDS),
      fc.array(position, { minLength: 1, maxLength: 8 }),
      fc.nat({ max: 7 }),
      (kind, positions, anyAt) => {
        const at = anyAt % positions.length;
        const rest = withoutPosition({ kind, positions }, at);
        if (positions.length <= FEWEST_POSITIONS[kind]) expect(rest).toBeNull();
        else expect(rest?.toSpliced(at, 0, positions[at] ?? [0, 0])).toEqual(positions);
      },
    ),
  );
});

test('the first position that differs is the one that was dragged, put in or put at the end', () => {
  expect(firstChange(CORNER, CORNER)).toBeNull();
  expect(firstChange(CORNER, CORNER.with(1, [0, 0]))).toBe(1);
  expect(firstChange(CORNER, CORNER.toSpliced(1, 0, [11, 50]))).toBe(1);
  expect(firstChange(CORNER, [...CORNER, [0, 0]])).toBe(3);
});
