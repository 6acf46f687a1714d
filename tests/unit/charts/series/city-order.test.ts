import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cityOrder, type SortKey, shownInOrder } from '../../../../src/charts/series/city-order.ts';

const anyKey = fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 5 }));

describe('cityOrder', () => {
  test('numbers by size, missing last both ways, equal ones as the cities stand', () => {
    const keys = [3, null, 1, 3, 2];
    expect([...cityOrder(keys, false, 'en')]).toEqual([2, 4, 0, 3, 1]);
    expect([...cityOrder(keys, true, 'en')]).toEqual([0, 3, 4, 2, 1]);
  });

  test('texts by the alphabet of the language', () => {
    expect([...cityOrder(['Zagreb', 'Ürümqi', 'Almaty', 'almaty'], false, 'en')]).toEqual([
      3, 2, 1, 0,
    ]);
    const chinese = ['北京', '阿拉木图', '上海'];
    expect([...cityOrder(chinese, false, 'zh')]).toEqual([1, 0, 2]);
    expect([...cityOrder(chinese, true, 'zh')]).toEqual([2, 0, 1]);
  });

  test('agrees with a plain stable sort', () => {
    fc.assert(
      fc.property(fc.array(anyKey), fc.boolean(), (keys: SortKey[], descending) => {
        const present = keys.flatMap((key, city) =>
          key === null ? [] : [{ key: Number(key), city }],
        );
        const missing = keys.flatMap((key, city) => (key === null ? [city] : []));
        present.sort((a, b) => (descending ? b.key - a.key : a.key - b.key));
        expect([...cityOrder(keys, descending, 'en')]).toEqual([
          ...present.map(({ city }) => city),
          ...missing,
        ]);
      }),
    );
  });
});

test('shownInOrder keeps the marked ones in their order', () => {
  expect(shownInOrder(Uint32Array.of(3, 0, 2, 1), Uint8Array.of(1, 0, 1, 1))).toEqual([3, 0, 2]);
});
