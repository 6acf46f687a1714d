import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, riverCourses } from '../../../scripts/data/river-courses.ts';

test('parts become one course whichever way they were drawn; at a confluence the straighter one goes on', () => {
  const upper: Line = [
    [0, 0],
    [1, 0],
  ];
  const lowerDrawnUpstream: Line = [
    [2, 0.1],
    [1, 0],
  ];
  const tributary: Line = [
    [1, 1],
    [1, 0],
  ];

  expect(riverCourses([lowerDrawnUpstream, tributary, upper])).toEqual([
    [
      [1, 1],
      [1, 0],
    ],
    [
      [2, 0.1],
      [1, 0],
      [0, 0],
    ],
  ]);
});

test('two parts that alone share an end are one river however it bends, and a circle stays whole', () => {
  const hairpin: Line[] = [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [0, 0.1],
    ],
  ];
  const circle: Line[] = [
    [
      [5, 0],
      [6, 0],
      [6, 1],
    ],
    [
      [6, 1],
      [5, 1],
      [5, 0],
    ],
  ];

  expect(riverCourses([...hairpin, ...circle])).toEqual([
    [
      [0, 0],
      [1, 0],
      [0, 0.1],
    ],
    [
      [5, 0],
      [6, 0],
      [6, 1],
      [5, 1],
      [5, 0],
    ],
  ]);
});

test('no stretch of a river is lost or doubled by joining', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
  const part = fc.uniqueArray(point, { minLength: 2, maxLength: 4, selector: String });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      expect(stretches(riverCourses(parts))).toEqual(stretches(parts));
    }),
  );
});

/** Every stretch between two points without its direction, sorted. */
function stretches(lines: readonly Line[]): string[] {
  return lines
    .flatMap((line) =>
      line.slice(1).map((to, at) => [String(line[at]), String(to)].sort().join(' ')),
    )
    .sort();
}
