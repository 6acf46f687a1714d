import type { SceneBlock } from '../../domain/story/scene-text.ts';

/** A paragraph of a slide. */
export interface SlideParagraph {
  spans: SceneBlock['lines'][number];
  isItem: boolean;
}

/** A Chinese character takes the room of so many Latin letters. */
const HAN_LETTERS = 2;
/** A line that is not full takes this much all the same. */
const LEAST_LETTERS = 40;

/** Paragraphs and list items in their order. */
export function paragraphsOf(blocks: readonly SceneBlock[]): SlideParagraph[] {
  return blocks.flatMap(({ kind, lines }) =>
    lines.map((spans) => ({ spans, isItem: kind === 'list' })),
  );
}

/**
 * Paragraphs in as many parts as they need, each with room for so many Latin letters; one that is longer is broken at
 * sentences and words. Nothing is left out: joined again, the parts are the words.
 */
export function inParts(
  paragraphs: readonly SlideParagraph[],
  roomLetters: number,
): SlideParagraph[][] {
  const parts: SlideParagraph[][] = [];
  let left = 0;
  for (const paragraph of paragraphs.flatMap((one) => shortEnough(one, roomLetters))) {
    const need = lettersOf(paragraph);
    if (parts.length === 0 || need > left) {
      parts.push([]);
      left = roomLetters;
    }
    parts.at(-1)?.push(paragraph);
    left -= need;
  }
  return parts;
}

function shortEnough(paragraph: SlideParagraph, roomLetters: number): SlideParagraph[] {
  if (lettersOf(paragraph) <= roomLetters) return [paragraph];
  const pieces = paragraph.spans.flatMap(({ text, isStrong }) =>
    (text.match(/[^\s。，；！？]*[\s。，；！？]*/gu) ?? [])
      .filter((piece) => piece !== '')
      .flatMap((piece) => slicesOf(piece, roomLetters))
      .map((piece) => ({ text: piece, isStrong })),
  );
  const made: SlideParagraph[] = [];
  let spans: { text: string; isStrong: boolean }[] = [];
  let used = 0;
  for (const piece of pieces) {
    const need = widthOf(piece.text);
    if (used + need > roomLetters && spans.length > 0) {
      made.push({ ...paragraph, spans });
      spans = [];
      used = 0;
    }
    const last = spans.at(-1);
    if (last && last.isStrong === piece.isStrong) last.text += piece.text;
    else spans.push({ ...piece });
    used += need;
  }
  made.push({ ...paragraph, spans });
  return made;
}

/** A piece without a place to break, in slices that have room. */
function slicesOf(piece: string, roomLetters: number): string[] {
  if (widthOf(piece) <= roomLetters) return [piece];
  const characters = [...piece];
  const size = Math.max(1, Math.floor(roomLetters / HAN_LETTERS));
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, at) =>
    characters.slice(at * size, (at + 1) * size).join(''),
  );
}

function lettersOf({ spans }: SlideParagraph): number {
  return Math.max(LEAST_LETTERS, widthOf(spans.map(({ text }) => text).join('')));
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{Script=Han}/u.test(character) ? HAN_LETTERS : 1;
  return width;
}

/** The words alone, a line a paragraph: what a speaker's notes can hold. */
export function plainWords(blocks: readonly SceneBlock[]): string {
  return paragraphsOf(blocks)
    .map(({ spans, isItem }) => `${isItem ? '• ' : ''}${spans.map(({ text }) => text).join('')}`)
    .join('\n');
}
