import type { MeasureText, TextMark } from './marks.ts';

/** How words are written, without where. */
export type Lettering = Pick<TextMark, 'sizePx' | 'face' | 'isBold'>;

const CJK = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Characters that no line begins with, and those that none ends with. */
const NOT_FIRST = '，。、；：？！）》〉」』】〕”’…—·,.;:?!)%';
const NOT_LAST = '（《〈「『【〔“‘(';
const ELLIPSIS = '…';
/** Spaces that a line may end after; those between a number and its unit are none. */
export const BLANKS = /[^\S\u00A0\u202F]+/g;

/**
 * Lines of a text that are at most so wide: broken at spaces, between Chinese characters, and inside of a word only
 * where it is wider than a line. What does not fit in `maxLines` ends in “…”. One character may be wider than a line.
 */
export function breakLines(
  text: string,
  widthPx: number,
  lettering: Lettering,
  measure: MeasureText,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const fits = (line: string) => measure({ ...lettering, text: line.trimEnd() }) <= widthPx;
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    for (const character of piece) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += character;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept.push(shortened(kept.pop() ?? '', fits));
  return kept;
}

/** The text on one line, ending in “…” where it is too wide. */
export function oneLine(
  text: string,
  widthPx: number,
  lettering: Lettering,
  measure: MeasureText,
): string {
  const fits = (line: string) => measure({ ...lettering, text: line }) <= widthPx;
  return fits(text) ? text : shortened(text, fits);
}

function shortened(text: string, fits: (line: string) => boolean): string {
  const characters = [...text];
  while (characters.length > 0 && !fits(characters.join('').trimEnd() + ELLIPSIS)) characters.pop();
  return characters.join('').trimEnd() + ELLIPSIS;
}

/** Parts that a line may end after; a space stays with the word before it. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let before = '';
  for (const character of text.replaceAll(BLANKS, ' ').trim()) {
    if (before !== '' && mayBreak(before, character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
    before = character;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false;
  if (before === ' ') return true;
  const isChinese = CJK.test(before) || CJK.test(after);
  return isChinese && !NOT_LAST.includes(before) && !NOT_FIRST.includes(after);
}
