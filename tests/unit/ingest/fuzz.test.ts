import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problems as texts } from '../../../src/i18n/en/problems.ts';
import { wordProblem } from '../../../src/i18n/word-problem.ts';
import { loadPackage } from '../../../src/ingest/load-package.ts';
import { readFromMemory } from '../../../src/ingest/open-only.ts';
import { parseCorridors } from '../../../src/ingest/parse-corridors.ts';
import { ProblemList } from '../../../src/ingest/problem-list.ts';
import { tinyPackage } from './tiny-package.ts';

const PATHS = Object.keys(tinyPackage());

function mutated(
  path: string,
  edits: readonly { at: number; bytes: Uint8Array }[],
): Map<string, Uint8Array<ArrayBuffer>> {
  const files = new Map(
    Object.entries(tinyPackage()).map(
      ([name, text]) => [name, new TextEncoder().encode(text)] as const,
    ),
  );
  const bytes = new Uint8Array(files.get(path) ?? []);
  for (const edit of edits)
    bytes.set(
      edit.bytes.subarray(0, bytes.length - (edit.at % bytes.length)),
      edit.at % bytes.length,
    );
  files.set(path, bytes);
  return files;
}

describe('mutated packages', () => {
  it('never throw: they load, or say in whole sentences what is wrong', async () => {
    const edit = fc.record({
      at: fc.nat(4000),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PATHS),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        async (path, edits) => {
          const result = await loadPackage(
            readFromMemory(mutated(path, edits)),
            'http://atlas.test/datapackage.json',
          );
          const problems = result.ok ? [] : result.problems;
          expect(result.ok || problems.length > 0).toBe(true);
          for (const problem of problems) {
            const { file, message, mend } = wordProblem(problem, texts);
            expect(file).not.toBe('');
            expect(message).toMatch(/\.$/);
            expect(mend).toMatch(/[.…]$/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throw when a text is cut anywhere', async () => {
    const cut = fc.record({
      path: fc.constantFrom(...PATHS),
      share: fc.double({ min: 0, max: 0.99, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(cut, async ({ path, share }) => {
        const files = mutated(path, []);
        const bytes = files.get(path) ?? new Uint8Array();
        files.set(path, bytes.slice(0, Math.floor(bytes.length * share)));
        const result = await loadPackage(
          readFromMemory(files),
          'http://atlas.test/datapackage.json',
        );
        expect(typeof result.ok).toBe('boolean');
      }),
    );
  });
});

describe('corridors', () => {
  const header = readFileSync('data/links/corridors.csv', 'utf8').split('\n')[0];
  const node = (seq: number, branch: string, place: string): string =>
    `c,Corridor,走廊,${branch},支线,${seq},${place},AAA,${seq},0,,place,trade,s1`;
  const parse = (rows: string[]) => {
    const problems = new ProblemList();
    const links: Parameters<typeof parseCorridors>[4] = [];
    const context = {
      cityIds: new Map<string, number>(),
      sectorIds: new Map([['trade', 0]]),
      sourceIds: new Map([['s1', 0]]),
      linkIds: new Set<string>(),
    };
    parseCorridors([header, ...rows].join('\n'), 'corridors.csv', context, problems, links);
    return {
      codes: problems
        .toArray()
        .map((problem) => wordProblem(problem, texts))
        .map(({ code, place }) => `${code} ${place}`),
      links: links.map((link) => `${link.id}: ${link.a.name}–${link.b.name}`),
    };
  };

  it('link each node of a branch with the next', () => {
    expect(
      parse([
        node(1, 'Main', 'A'),
        node(2, 'Main', 'B'),
        node(3, 'Main', 'C'),
        node(1, 'Side', 'B'),
        node(2, 'Side', 'D'),
      ]),
    ).toEqual({
      codes: [],
      links: ['c-main-1: A–B', 'c-main-2: B–C', 'c-side-1: B–D'],
    });
  });

  it('refuse a gap in the numbers', () => {
    expect(parse([node(1, 'Main', 'A'), node(3, 'Main', 'C')]).codes).toEqual([
      'broken-branch row 3',
    ]);
  });
});
