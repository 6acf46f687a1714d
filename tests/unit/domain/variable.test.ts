import { expect, test } from 'vitest';
import { wantsLog } from '../../../src/domain/variable.ts';

test('a logarithmic axis is wanted only by values above 0 of very different size', () => {
  expect(
    [[1, 101], [0, 101], [1, 99], [-5, -500], [Number.NaN]].map((values) =>
      wantsLog(Float64Array.from(values)),
    ),
  ).toEqual([true, false, false, false, false]);
});
