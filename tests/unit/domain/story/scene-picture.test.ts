import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterUse, scenePictureKey, textHash } from '../../../../src/domain/story/scene-picture.ts';

const SCENE = { view: 'ws=links&map=2/30/60', mapPx: [1330, 1080] as const };
const GROUND = { data: 'cities 1', language: 'en', theme: 'projector' } as const;

test('a picture is named by all that it depends on', () => {
  const keys = [
    scenePictureKey(SCENE, GROUND),
    scenePictureKey({ ...SCENE, view: 'ws=links&map=2/30/61' }, GROUND),
    scenePictureKey({ ...SCENE, mapPx: [1331, 1080] }, GROUND),
    scenePictureKey({ ...SCENE, mapPx: null }, GROUND),
    scenePictureKey(SCENE, { ...GROUND, data: 'cities 2' }),
    scenePictureKey(SCENE, { ...GROUND, language: 'zh' }),
    scenePictureKey(SCENE, { ...GROUND, theme: 'light' }),
  ];
  expect(new Set(keys).size).toBe(7);
  expect(scenePictureKey({ ...SCENE }, { ...GROUND })).toBe(keys[0]);
});

test('a hash is FNV-1a from its own start, and from another one', () => {
  expect(textHash('')).toBe('811c9dc501234567');
  expect(textHash('a').slice(0, 8)).toBe('e40c292c');
});

test('what is used comes last, and the oldest falls away', () => {
  expect(afterUse(['a', 'b', 'c'], ['b', 'd', 'd'], 3)).toEqual({
    order: ['c', 'b', 'd'],
    dropped: ['a'],
  });
  expect(afterUse(['a', 'b'], [], 1)).toEqual({ order: ['b'], dropped: ['a'] });
});

test('no more are kept than may be, and none is lost on the way', () => {
  const keys = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String));
  fc.assert(
    fc.property(keys, keys, fc.integer({ min: 0, max: 12 }), (order, used, most) => {
      const after = afterUse(order, used, most);
      expect(after.order.length).toBeLessThanOrEqual(most);
      expect([...after.dropped, ...after.order].toSorted()).toEqual(
        [...new Set([...order, ...used])].toSorted(),
      );
    }),
  );
});
