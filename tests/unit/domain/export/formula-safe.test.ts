import { describe, expect, test } from 'vitest';
import { formulaSafe, safeCell } from '../../../../src/domain/export/formula-safe.ts';

describe('formulaSafe', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('disarms %j', (text) => {
    expect(formulaSafe(text)).toBe(`'${text}`);
  });

  test.each(['', 'Almaty', "Xi'an", "'=1", 'a=b', '5-6', '晋城', '1 = 1'])(
    'leaves %j alone',
    (text) => {
      expect(formulaSafe(text)).toBe(text);
    },
  );
});

describe('safeCell', () => {
  test('touches text only', () => {
    expect([-5, 0, null, false, '-5', 'text'].map(safeCell)).toEqual([
      -5,
      0,
      null,
      false,
      "'-5",
      'text',
    ]);
  });
});
