import { expect, test } from 'vitest';
import { slidNumber } from '../../../../src/store/persistence/slid-number.ts';

test.each([
  [{ a: 1, b: 2 }, { a: 1, b: 3 }, '.b'],
  [{ a: { b: 1, c: 'x' } }, { a: { b: 2, c: 'x' } }, '.a.b'],
  [{ weights: [1, 2] }, { weights: null }, '.weights'],
  [{ own: { 4: [1, 2] } }, { own: {} }, '.own.4'],
  [{ a: 1, b: 2 }, { a: 2, b: 3 }, null],
  [{ a: 'x' }, { a: 'y' }, null],
  [{ a: null }, { a: 3 }, null],
  [{ a: new Set(['x']) }, { a: new Set(['y']) }, null],
  [{ a: { kind: 'mean', power: 2 } }, { a: { kind: 'mean' } }, '.a.power'],
])('%j after %j', (now, before, path) => {
  expect(slidNumber(now, before)).toBe(path);
});
