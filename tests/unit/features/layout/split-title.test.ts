import { expect, test } from 'vitest';
import { splitTitle } from '../../../../src/features/layout/plan-facts.ts';

test('a title is split at its colon, in either script', () => {
  expect(splitTitle({ en: 'Jincheng: one ring', zh: '晋城：一环两带' })).toEqual({
    place: { en: 'Jincheng', zh: '晋城' },
    words: { en: 'One ring', zh: '一环两带' },
  });
});

test('a title without a colon is all place', () => {
  expect(splitTitle({ en: 'Jincheng', zh: null })).toEqual({
    place: { en: 'Jincheng', zh: null },
    words: { en: '', zh: null },
  });
});
