import papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/export/formula-safe.ts';
import { csvText } from '../../../src/ui/csv-text.ts';

const COLUMNS = ['id', 'name, quoted "so"', 'value'];

it('writes in slices what would be written in one go: text, quotes, line ends, empty cells', async () => {
  const rows = Array.from({ length: 5_000 }, (_, at): Cell[] => [
    at,
    at % 3 === 0 ? `a, "b"\r\n${at}` : null,
    at / 7,
  ]);
  const whole = papa.unparse({ fields: COLUMNS, data: rows }, { newline: '\r\n' });
  expect(await csvText({ columns: COLUMNS, rows })).toBe(whole);
});

it('writes the names of the columns alone where there are no rows', async () => {
  expect(await csvText({ columns: COLUMNS, rows: [] })).toBe('id,"name, quoted ""so""",value');
});
