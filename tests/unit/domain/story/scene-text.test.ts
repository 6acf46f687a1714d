import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneTextOf } from '../../../../src/domain/story/scene-text.ts';

function plain(text: string) {
  return { text, isStrong: false };
}

function strong(text: string) {
  return { text, isStrong: true };
}

function wordsOf(text: string): string {
  return sceneTextOf(text)
    .flatMap(({ lines }) => lines.map((spans) => spans.map((span) => span.text).join('')))
    .join('\n');
}

describe('the words of a scene', () => {
  test('have paragraphs, lists and strong words', () => {
    expect(
      sceneTextOf('We are **400 cities**.\nAnd growing.\n\n- one\n- **two** of them\nEnd'),
    ).toEqual([
      {
        kind: 'paragraph',
        lines: [[plain('We are '), strong('400 cities'), plain('.')], [plain('And growing.')]],
      },
      { kind: 'list', lines: [[plain('one')], [strong('two'), plain(' of them')]] },
      { kind: 'paragraph', lines: [[plain('End')]] },
    ]);
  });

  test('end a paragraph and a list at an empty line', () => {
    const blocks = sceneTextOf('a\n \nb\n- c\n\n- d');
    expect(blocks.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ['paragraph', 1],
      ['paragraph', 1],
      ['list', 1],
      ['list', 1],
    ]);
  });

  test('take the line ends of every system', () => {
    expect(sceneTextOf('a\r\n\r\nb\rc')).toEqual(sceneTextOf('a\n\nb\nc'));
  });

  test('are nothing where nothing is written', () => {
    expect([sceneTextOf(''), sceneTextOf(' \n\t\n')]).toEqual([[], []]);
  });

  test('leave stars alone that enclose nothing', () => {
    for (const text of [
      '2 ** 3 ** 4',
      '****',
      '**open',
      '** blank **',
      'a * b',
      '-5 degrees',
      '-',
    ]) {
      expect(sceneTextOf(text)).toEqual([{ kind: 'paragraph', lines: [[plain(text)]] }]);
    }
  });

  test('keep markup of other kinds as the characters that it is', () => {
    for (const text of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[click](javascript:alert(1))',
      '# not a heading',
      '&lt;b&gt;',
      '`code` _under_ ~~gone~~',
      '<!-- hidden -->',
    ]) {
      expect(sceneTextOf(text)).toEqual([{ kind: 'paragraph', lines: [[plain(text)]] }]);
    }
    expect(sceneTextOf('- **<b onclick="x()">**')).toEqual([
      { kind: 'list', lines: [[strong('<b onclick="x()">')]] },
    ]);
  });

  test('lose no character but their marks and the blanks around lines', () => {
    const character = fc.constantFrom(...'*-\n\r\t <>&[]#_`\\a9中é\u0000\u202e\ud83d\ude00');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), (text) => {
        const squeezed = (some: string) => some.replace(/[\s*-]/g, '');
        expect(squeezed(wordsOf(text))).toBe(squeezed(text));
      }),
    );
  });

  test('have no empty block, line or span, and never two plain spans in a row', () => {
    const piece = fc.constantFrom('**', '*', '- ', '\n', 'a', ' ', '<b>');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { lines } of sceneTextOf(pieces.join(''))) {
          expect(lines.length).toBeGreaterThan(0);
          for (const spans of lines) {
            expect(spans.length).toBeGreaterThan(0);
            expect(spans.every(({ text }) => text !== '')).toBe(true);
            spans.slice(1).forEach((span, index) => {
              expect(span.isStrong || spans[index]?.isStrong).toBe(true);
            });
          }
        }
      }),
    );
  });

  test('of the longest kind are read in one pass', () => {
    const text = '**'.repeat(200_000);
    expect(wordsOf(text)).toBe(text);
  });
});
