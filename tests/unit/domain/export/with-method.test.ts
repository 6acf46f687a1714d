import { expect, test } from 'vitest';
import { withMethod } from '../../../../src/domain/export/with-method.ts';

test('every row says under which method it was made, safe in a spreadsheet', () => {
  const table = {
    columns: ['city', 'score'],
    rows: [
      ['a', 1],
      ['b', null],
    ],
  };
  expect(withMethod(table, '=2026-1, own method 1a2b3c4d')).toEqual({
    columns: ['city', 'score', 'method'],
    rows: [
      ['a', 1, "'=2026-1, own method 1a2b3c4d"],
      ['b', null, "'=2026-1, own method 1a2b3c4d"],
    ],
  });
});
