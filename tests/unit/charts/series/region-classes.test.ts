import { expect, test } from 'vitest';
import { regionClasses } from '../../../../src/charts/series/region-classes.ts';

test('the largest regions get a class, the first of equals first, the others none', () => {
  const cities = ['South', 'North', 'East', 'North', 'West'].map((region) => ({ region }));
  expect(regionClasses(cities, 2)).toEqual({
    regions: ['North', 'South'],
    classes: Int8Array.of(1, 0, -1, 0, -1),
  });
  expect(regionClasses([], 2)).toEqual({ regions: [], classes: new Int8Array(0) });
});
