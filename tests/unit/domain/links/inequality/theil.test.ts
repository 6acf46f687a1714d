import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theilOf } from '../../../../../src/domain/links/inequality/theil.ts';

function theil(values: number[], populations: number[], groups?: number[]) {
  return theilOf(
    Float64Array.from(values),
    Float64Array.from(populations),
    groups ?? values.map(() => 0),
  );
}

/** The definition in one line, over people. */
function byDefinition(rows: readonly (readonly [value: number, people: number])[]): number {
  const people = rows.reduce((sum, [, count]) => sum + count, 0);
  const mean = rows.reduce((sum, [value, count]) => sum + value * count, 0) / people;
  return rows.reduce((sum, [value, count]) => {
    const ratio = value / mean;
    return ratio > 0 ? sum + (count / people) * ratio * Math.log(ratio) : sum;
  }, 0);
}

const rows = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 100, noNaN: true }).filter((value) => value === 0 || value > 1e-9),
    fc.integer({ min: 1, max: 1_000 }),
    fc.nat(3),
  ),
  { minLength: 1, maxLength: 20 },
);

describe('theilOf', () => {
  it.each([
    ['all alike', [7, 7, 7], [1, 5, 9], 0],
    ['1 and 3', [1, 3], [1, 1], 0.13081203594113694],
    ['one of four has everything', [0, 0, 0, 5], [1, 1, 1, 1], Math.log(4)],
    ['a hundredth of the people has everything', [0, 5], [99, 1], Math.log(100)],
  ])('%s', (_, values, populations, expected) => {
    expect(theil(values, populations).total).toBeCloseTo(expected, 14);
  });

  it('parts add up to the whole, and the whole is the definition', () => {
    fc.assert(
      fc.property(rows, (all) => {
        fc.pre(all.some(([value]) => value > 0));
        const { total, between, within, groups } = theil(
          all.map(([value]) => value),
          all.map(([, people]) => people),
          all.map(([, , group]) => group),
        );
        expect(total).toBeCloseTo(byDefinition(all.map(([value, people]) => [value, people])), 10);
        const sum = (part: 'betweenPart' | 'withinPart' | 'populationShare' | 'totalShare') =>
          groups.reduce((before, group) => before + group[part], 0);
        expect([sum('betweenPart'), sum('withinPart')]).toEqual([between, within]);
        expect([sum('populationShare'), sum('totalShare')]).toEqual([
          expect.closeTo(1, 12),
          expect.closeTo(1, 12),
        ]);
        expect(Math.min(between, within)).toBeGreaterThan(-1e-12);
      }),
    );
  });

  it('counts people, not rows, and has no unit', () => {
    fc.assert(
      fc.property(rows, (all) => {
        fc.pre(all.some(([value]) => value > 0));
        const { total } = theil(
          all.map(([value]) => value),
          all.map(([, people]) => people),
        );
        const doubled = [...all, ...all];
        const other = theil(
          doubled.map(([value]) => value * 1e3),
          doubled.map(([, people]) => people * 7),
        );
        expect(other.total).toBeCloseTo(total, 9);
      }),
    );
  });

  it('says what lies between and within two regions', () => {
    const { total, groups, ...parts } = theil([1, 3, 4, 8], [10, 10, 10, 10], [5, 5, 6, 6]);
    expect(parts).toEqual({
      between: expect.closeTo(0.13081203594113697, 14),
      within: expect.closeTo(
        0.25 * 0.13081203594113694 +
          0.75 * ((2 / 3) * Math.log(2 / 3) + (4 / 3) * Math.log(4 / 3)) * 0.5,
        14,
      ),
      count: 4,
      missingCount: 0,
    });
    expect(groups.map(({ group, mean, totalShare }) => [group, mean, totalShare])).toEqual([
      [5, 2, 0.25],
      [6, 6, 0.75],
    ]);
    expect(total).toBe(parts.between + parts.within);
  });

  it('leaves out what is missing and counts it, and a group of zeros has no inequality of its own', () => {
    const { total, within, missingCount, count, groups } = theil(
      [0, 2, NaN, 2],
      [1, 1, 1, NaN],
      [1, 2, 2, 3],
    );
    expect({ missingCount, count, within }).toEqual({ missingCount: 2, count: 2, within: 0 });
    expect(total).toBeCloseTo(Math.LN2, 14);
    expect(groups.map(({ group, theil: own, betweenPart }) => [group, own, betweenPart])).toEqual([
      [1, NaN, 0],
      [2, 0, expect.closeTo(Math.LN2, 14)],
    ]);
  });

  it('is unknown where there is nothing', () => {
    expect(theil([], []).total).toBe(NaN);
    expect(theil([0, 0], [1, 1]).total).toBe(NaN);
    expect(theil([NaN], [1]).total).toBe(NaN);
    expect(() => theil([-1], [1])).toThrow('Bad value: -1');
  });
});
