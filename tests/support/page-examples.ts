import { readFileSync } from 'node:fs';

/** Groups of numbers on the left of an arrow, NaN = missing. */
export type ExampleInput = number[][];

/** A line `name: input → result` of a page. */
export interface Example {
  name: string;
  input: ExampleInput;
  /** As written, with as many digits as count. */
  results: string[];
}

const TRUE_MINUS = '−';

/** Every example of a page in docs. */
export function examplesOnPage(page: string): Example[] {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/`([a-z-]+): ([^`→]+) → ([^`]+)`/g)]
    .map(([, name = '', input = '', results = '']) => ({
      name,
      input: input.split(';').map((group) => group.split(',').map((one) => numberIn(one.trim()))),
      results: results.split(',').map((one) => one.trim()),
    }))
    .filter(({ name }) => name !== 'name');
}

/** A number with the digits of a written one; `missing` for NaN. */
export function writtenLike(value: number, text: string): string {
  if (Number.isNaN(value)) return 'missing';
  const decimals = text.split('.')[1]?.length ?? 0;
  return (Number(value.toFixed(decimals)) + 0).toFixed(decimals).replace('-', TRUE_MINUS);
}

function numberIn(text: string): number {
  return text === 'missing' ? Number.NaN : Number(text.replace(TRUE_MINUS, '-'));
}
