import { describe, expect, test } from 'vitest';
import {
  type InstituteFilters,
  selectInstitutes,
} from '../../../../src/domain/links/select-institutes.ts';
import { EVERY_PROJECT } from '../../../../src/domain/links/select-projects.ts';
import { institute } from './records.ts';

const INSTITUTES = [
  institute('i0', 0, { year: 2010 }),
  institute('i1', 1, { point: 'country' }),
  institute('i2', 1, { point: 'neither', year: 2015 }),
  institute('i3', -1, { point: null }),
];

const chosen = (filters: Partial<InstituteFilters>) => {
  const selection = selectInstitutes(INSTITUTES, { ...EVERY_PROJECT, ...filters });
  return { ...selection, institutes: [...selection.institutes], placed: [...selection.placed] };
};

describe('selectInstitutes', () => {
  test('lists every institute, and places none whose point agrees with nothing', () => {
    expect(chosen({})).toEqual({
      institutes: [0, 1, 2, 3],
      placed: [0, 1, 3],
      ofSector: 4,
      withoutYear: 2,
    });
  });

  test('all stand for culture; the count of their sector ignores the sectors', () => {
    expect(chosen({ sectors: new Set(['tourism']) })).toEqual({
      institutes: [],
      placed: [],
      ofSector: 4,
      withoutYear: 0,
    });
    expect(chosen({ sectors: new Set(['cultural_exchange']) }).institutes).toHaveLength(4);
  });

  test('an institute without a year passes unless a year is asked for', () => {
    expect(chosen({ years: [2009, 2012] }).institutes).toEqual([0, 1, 3]);
    expect(chosen({ years: [2009, 2012], onlyWithYear: true })).toMatchObject({
      institutes: [0],
      withoutYear: 2,
    });
  });

  test('a city has those at itself', () => {
    expect(chosen({ city: 1 })).toMatchObject({ institutes: [1, 2], placed: [1] });
  });

  test('they come in from China: none leads out, lies between, or is among the other members', () => {
    for (const filters of [
      { direction: 'out' },
      { direction: 'between' },
      { pairing: 'members' },
    ] as const)
      expect(chosen(filters).institutes).toEqual([]);
    expect(chosen({ direction: 'in', pairing: 'china' }).institutes).toHaveLength(4);
  });
});
