import { expect, test } from 'vitest';
import { readSourceFiles } from '../support/source-files.ts';

const MOST_LINES = 400;

test.each(['src', 'scripts', 'tests', 'bench'])(
  'no file of %s has more than 400 lines',
  (folder) => {
    const tooLong = readSourceFiles(folder, ['.ts', '.tsx', '.mjs', '.css'])
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES);

    expect(tooLong).toEqual([]);
  },
);
