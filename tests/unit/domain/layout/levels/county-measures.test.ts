import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CountyFigures,
  countyFigures,
  countyScale,
  roundBetween,
} from '../../../../../src/domain/layout/levels/county-measures.ts';
import { openPublishedLayout } from '../../../../support/published-layout.ts';

const figures = countyFigures(await openPublishedLayout());

function withVillages(code: string, villages: number | null): CountyFigures {
  const [county] = figures;
  if (!county) throw new Error('no county');
  return { ...county, code, values: { ...county.values, villages } };
}

test('Zezhou: villages, people, area, people per km², and the classes of those that have one', () => {
  const zezhou = figures.find(({ code }) => code === '140525');
  expect(zezhou).toEqual({
    code: '140525',
    name: { en: 'Zezhou County', zh: '泽州县' },
    populationYear: 2021,
    villages: 428,
    villagesWithClass: 418,
    values: {
      villages: 428,
      population: 414_400,
      area: 2036.3,
      density: expect.closeTo(203.506, 3),
      'class-urban': expect.any(Number),
      'class-town': expect.any(Number),
      'class-rural': expect.any(Number),
    },
  });
});

test('the three shares of every county make up all villages with a class', () => {
  for (const { values } of figures) {
    const sum =
      (values['class-urban'] ?? 0) + (values['class-town'] ?? 0) + (values['class-rural'] ?? 0);
    expect(sum).toBeCloseTo(1, 12);
  }
});

test('six counties fall into three classes of two, cut at round numbers', () => {
  const { breaks, classes, range } = countyScale(figures, 'villages');
  expect(breaks).toEqual([200, 320]);
  expect(range).toEqual([49, 428]);
  expect([...classes]).toEqual([
    ['140502', 0],
    ['140521', 0],
    ['140522', 2],
    ['140524', 1],
    ['140525', 2],
    ['140581', 1],
  ]);
});

test('a county without a value has no class, equal values share one', () => {
  const counties = [withVillages('a', 5), withVillages('b', null), withVillages('c', 5)];
  expect(countyScale(counties, 'villages')).toEqual({
    breaks: [],
    classes: new Map([
      ['a', 0],
      ['c', 0],
    ]),
    range: [5, 5],
  });
  expect(countyScale([withVillages('a', null)], 'villages').range).toBeNull();
});

test('a break is the number with the fewest digits between two values', () => {
  expect(roundBetween(182, 265)).toBe(200);
  expect(roundBetween(304, 320)).toBe(320);
  expect(roundBetween(0.031, 0.062)).toBe(0.05);
  expect(roundBetween(0, 1)).toBe(1);
  expect(() => roundBetween(2, 2)).toThrow('Nothing between 2 and 2');
});

test('a break is always above the lower value and at most the upper one', () => {
  const value = fc.double({ min: 0, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(value, value, (a, b) => {
      fc.pre(Math.abs(a - b) > 1e-6);
      const [below, above] = [Math.min(a, b), Math.max(a, b)];
      const found = roundBetween(below, above);
      expect(found > below && found <= above).toBe(true);
    }),
  );
});
