import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, oneLine } from '../../../src/handout/break-lines.ts';
import { measureSquares } from '../../support/letters.ts';

const PLAIN = { sizePx: 10, face: 'sans', isBold: false } as const;

describe('lines', () => {
  test('English breaks at spaces, Chinese between characters but not before a mark', () => {
    expect(breakLines('green cities of the union', 70, PLAIN, measureSquares)).toEqual([
      'green cities',
      'of the union',
    ]);
    expect(breakLines('成员城市的生态指数，越高越好。', 70, PLAIN, measureSquares)).toEqual([
      '成员城市的生态',
      '指数，越高越',
      '好。',
    ]);
  });

  test('what is too much ends in dots', () => {
    expect(breakLines('one two three four', 45, PLAIN, measureSquares, 2)).toEqual([
      'one two',
      'three…',
    ]);
    expect(oneLine('1,234,567', 30, PLAIN, measureSquares)).toBe('1,23…');
  });

  test('no line is wider than asked, and nothing but spaces is lost', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab c，（）汉字-. 中”') });
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (words, widthPx) => {
        const lines = breakLines(words, widthPx, PLAIN, measureSquares);

        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        for (const line of lines)
          expect(measureSquares({ ...PLAIN, text: line })).toBeLessThanOrEqual(widthPx);
      }),
    );
  });
});
