import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Groups of numbers on the left of an arrow, NaN = missing. */
export type ExampleInput = number[][];

/** A line `name: input → result` of a page. */
interface Example {
  name: string;
  input: ExampleInput;
  /** As written, with as many digits as count. */
  results: string[];
}

const TRUE_MINUS = '−';

/**
 * Tests that each example of a page in docs comes out as written, all digits of it, when the function of its name
 * computes the left side, and that there is one for each function.
 */
export function testExamples(
  page: string,
  engine: Record<string, (input: ExampleInput) => Iterable<number>>,
): void {
  describe(`examples of docs/${page}`, () => {
    const examples = examplesOnPage(page);

    it('are all there, each once', () => {
      expect(examples.map(({ name }) => name).sort()).toEqual(Object.keys(engine).sort());
    });

    it.each(examples.map((example) => [example.name, example] as const))(
      '%s comes out as written',
      (name, { input, results }) => {
        const given = Array.from(engine[name]?.(input) ?? []);
        expect(given.map((value, at) => writtenLike(value, results[at] ?? ''))).toEqual(results);
      },
    );
  });
}

function examplesOnPage(page: string): Example[] {
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
function writtenLike(value: number, text: string): string {
  if (Number.isNaN(value)) return 'missing';
  const decimals = text.split('.')[1]?.length ?? 0;
  return (Number(value.toFixed(decimals)) + 0).toFixed(decimals).replace('-', TRUE_MINUS);
}

function numberIn(text: string): number {
  return text === 'missing' ? Number.NaN : Number(text.replace(TRUE_MINUS, '-'));
}
