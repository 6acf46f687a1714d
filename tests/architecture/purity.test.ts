import { describe, expect, test } from 'vitest';
import { readSourceFiles, type SourceFile } from '../support/source-files.ts';

/** `path: text` of every match outside comments. */
function findIn(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(pattern)].map(([match]) => `${path}: ${match}`),
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

describe('purity', () => {
  test('the domain has no chance, no clock and no network', () => {
    const files = readSourceFiles('src/domain', ['.ts']);
    const impure =
      /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bfetch\(|\bprocess\.|\bcrypto\./g;

    expect(files.length).toBeGreaterThan(5);
    expect(findIn(files, impure)).toEqual([]);
  });

  test('the source names no host but the namespaces of the W3C, and where a link of a source leads', () => {
    const files = readSourceFiles('src', ['.ts', '.tsx', '.css', '.json']);

    // A page that a reader may open; the atlas asks nothing of it.
    expect(findIn(files, /https?:\/\/(?!www\.w3\.org\/)[\w.-]+\.\w+/g)).toEqual([
      'src/domain/source-address.ts: https://github.com',
    ]);
  });

  test('tests that share a process change nothing that all of them see', () => {
    const files = ['charts', 'domain', 'handout', 'i18n', 'ingest', 'map'].flatMap((layer) =>
      readSourceFiles(`tests/unit/${layer}`, ['.test.ts', '.test.tsx']),
    );

    expect(files.length).toBeGreaterThan(200);
    expect(findIn(files, /\bvi\.(mock|doMock|stub\w+|spyOn|useFakeTimers)\(/g)).toEqual([]);
  });

  test('a match is found in code and not in comments', () => {
    const file = { path: 'a.ts', text: '/** fetch( */\n// fetch(\nconst a = fetch(b);' };

    expect(findIn([file], /fetch\(/g)).toEqual(['a.ts: fetch(']);
  });
});
