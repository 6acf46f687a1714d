import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorPosition } from '../../../src/ingest/json-error.ts';

describe('jsonErrorPosition', () => {
  it.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['[1, ]', 4],
    ['{"a": [1}', 8],
    ['{"a": 1', 7],
    ['"open', 0],
    ['{a: 1}', 1],
    ['[01]', 2],
    ['1 2', 2],
    ['', 0],
    [']', 0],
  ])('%s', (text, position) => {
    expect(jsonErrorPosition(text)).toBe(position);
  });

  it('finds nothing wrong before the end of valid JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonErrorPosition(text)).toBe(text.length);
      }),
    );
  });
});
