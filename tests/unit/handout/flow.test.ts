import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FlowBlock, type Frame, flowInto } from '../../../src/handout/flow.ts';
import type { MeasureText } from '../../../src/handout/marks.ts';

/** Every letter is as wide as high, half of it for Latin ones. */
const measure: MeasureText = ({ text, sizePx }) =>
  [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 1 : 0.5) * sizePx, 0);

function paragraph(text: string, more: Partial<FlowBlock> = {}): FlowBlock {
  return {
    role: 'P',
    spans: [{ text, isStrong: false }],
    sizePx: 10,
    face: 'sans',
    isBold: false,
    colour: '#000000',
    spacePx: 8,
    ...more,
  };
}

function frames(widthPx: number, heightPx: number): (at: number) => Frame {
  return (at) => ({ x: at * 1000, y: 0, widthPx, heightPx });
}

/** The words of each frame, a text a line. */
function linesOf(blocks: readonly FlowBlock[], frameAt: (at: number) => Frame): string[][] {
  return flowInto(blocks, frameAt, 'en', measure).map(({ parts }) => {
    const lines = new Map<number, string>();
    for (const mark of parts.flatMap(({ marks }) => marks)) {
      if (mark.kind !== 'text') continue;
      lines.set(mark.y, (lines.get(mark.y) ?? '') + mark.text);
    }
    return [...lines.values()];
  });
}

describe('words that flow into frames', () => {
  test('break at spaces and between Chinese characters, and go on in the next frame', () => {
    const lines = linesOf(
      [paragraph('one two three'), paragraph('一二三四五，六')],
      frames(50, 37),
    );

    expect(lines).toEqual([
      ['one two', 'three'],
      ['一二三四', '五，六'],
    ]);
  });

  test('a heading stays with the first line of what it heads', () => {
    const heading = paragraph('Head', { isHeading: true });

    const lines = linesOf([paragraph('one'), heading, paragraph('two')], frames(50, 40));

    expect(lines).toEqual([['one'], ['Head', 'two']]);
  });

  test('strong words keep their weight beside others', () => {
    const spans = [
      { text: 'of ', isStrong: false },
      { text: 'eight', isStrong: true },
    ];

    const [filled] = flowInto([paragraph('', { spans })], frames(200, 100), 'en', measure);

    const marks = filled?.parts.flatMap((part) => part.marks) ?? [];
    expect(marks.map((mark) => mark.kind === 'text' && [mark.text, mark.isBold, mark.x])).toEqual([
      ['of ', false, 0],
      ['eight', true, 15],
    ]);
  });

  test('nothing is cut, whatever the width of the frames', () => {
    const word = fc.stringMatching(/^[a-z一二三]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 20, max: 120 }),
        fc.integer({ min: 20, max: 120 }),
        (words, first, others) => {
          const frameAt = (at: number): Frame => ({
            x: 0,
            y: 0,
            widthPx: at === 0 ? first : others,
            heightPx: 30,
          });
          const lines = linesOf([paragraph(words.join(' '))], frameAt).flat();
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        },
      ),
    );
  });
});
