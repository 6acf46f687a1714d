import type { Language } from '../domain/language.ts';
import type { SceneBlock, SceneSpan } from '../domain/story/scene-text.ts';
import { BLANKS, piecesOf } from './break-lines.ts';
import type { FontFace, Mark, MeasureText, TextMark } from './marks.ts';

/** What a part of a page is, for who cannot see it. */
export type PartRole = 'H1' | 'H2' | 'P' | 'LI' | 'Figure' | 'artifact';

/** Marks that belong together, in reading order. */
export interface PagePart {
  role: PartRole;
  marks: readonly Mark[];
}

/** Words in one look that fill lines and go on in the next frame. */
export interface FlowBlock {
  role: PartRole;
  spans: readonly (SceneSpan & { colour?: string })[];
  sizePx: number;
  face: FontFace;
  isBold: boolean;
  colour: string;
  /** Before it, unless it is the first of a frame. */
  spacePx: number;
  /** Stands before the first line; the lines then stand in. */
  bullet?: string;
  /** Stays with the first line of the next block. */
  isHeading?: boolean;
}

/** A place for lines, CSS pixels of the page. */
export interface Frame {
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
}

/** What one frame holds, and how far down it reaches. */
export interface FilledFrame {
  parts: PagePart[];
  usedPx: number;
}

const LEADING = { en: 1.4, zh: 1.55 } as const satisfies Record<Language, number>;
const BULLET_EM = 1.1;

interface Run {
  text: string;
  isBold: boolean;
  colour: string;
}

/**
 * Fills frames with blocks, line by line: what has no room in a frame stands in the next one, and nothing is cut. Asks
 * for the frame `at` when it is needed; each must have room for a line.
 */
export function flowInto(
  blocks: readonly FlowBlock[],
  frameAt: (at: number) => Frame,
  language: Language,
  measure: MeasureText,
): FilledFrame[] {
  const filled: FilledFrame[] = [{ parts: [], usedPx: 0 }];
  let frame = frameAt(0);
  const last = (): FilledFrame => filled.at(-1) ?? { parts: [], usedPx: 0 };
  const linePx = (block: FlowBlock) => block.sizePx * LEADING[language];

  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    const space = () => (last().usedPx === 0 ? 0 : block.spacePx);
    const indentPx = block.bullet === undefined ? 0 : block.sizePx * BULLET_EM;
    let lines = linesOf(block, frame.widthPx - indentPx, measure);
    const kept = block.isHeading && next ? next.spacePx + linePx(next) : 0;
    const needPx = space() + linePx(block) * (block.isHeading ? lines.length : 1) + kept;
    if (last().usedPx > 0 && last().usedPx + needPx > frame.heightPx) turn();
    let marks: Mark[] = [];
    last().usedPx += space();
    for (let line = 0; line < lines.length; line++) {
      if (last().usedPx > 0 && last().usedPx + linePx(block) > frame.heightPx) {
        if (marks.length > 0) last().parts.push({ role: block.role, marks });
        marks = [];
        const before = frame.widthPx;
        turn();
        if (frame.widthPx !== before) {
          const left = { ...block, spans: spansFrom(lines.slice(line)) };
          lines = [...lines.slice(0, line), ...linesOf(left, frame.widthPx - indentPx, measure)];
        }
      }
      const y = frame.y + last().usedPx + linePx(block) / 2 + block.sizePx * 0.36;
      if (line === 0 && block.bullet !== undefined) {
        const run = { text: block.bullet, isBold: block.isBold, colour: block.colour };
        marks.push(textMark(run, frame.x, y, block, language));
      }
      let x = frame.x + indentPx;
      for (const run of lines[line] ?? []) {
        marks.push(textMark(run, x, y, block, language));
        x += measure({ ...block, isBold: run.isBold, text: run.text });
      }
      last().usedPx += linePx(block);
    }
    if (marks.length > 0) last().parts.push({ role: block.role, marks });
  }
  return filled;

  function turn(): void {
    frame = frameAt(filled.length);
    filled.push({ parts: [], usedPx: 0 });
  }
}

function textMark(
  { text, isBold, colour }: Run,
  x: number,
  y: number,
  { sizePx, face }: FlowBlock,
  language: Language,
): TextMark {
  return { kind: 'text', x, y, text, sizePx, face, isBold, colour, anchor: 'start', language };
}

/** Lines of spans that keep their look; broken where {@link piecesOf} allows, inside a piece only where it must be. */
function linesOf(block: FlowBlock, widthPx: number, measure: MeasureText): Run[][] {
  const letters: (Run & { text: string })[] = [];
  for (const { text, isStrong, colour } of block.spans) {
    const isBold = block.isBold || isStrong;
    for (const character of text.replaceAll(BLANKS, ' ')) {
      if (character === ' ' && (letters.length === 0 || letters.at(-1)?.text === ' ')) continue;
      letters.push({ text: character, isBold, colour: colour ?? block.colour });
    }
  }
  const widthOf = (runs: readonly Run[]) =>
    runs.reduce((sum, { text, isBold }) => sum + measure({ ...block, text, isBold }), 0);
  const lines: Run[][] = [];
  let line: Run[] = [];
  let from = 0;
  for (const piece of piecesOf(letters.map(({ text }) => text).join(''))) {
    const some = letters.slice(from, from + [...piece].length);
    from += some.length;
    if (widthOf(trimmed([...line, ...some])) <= widthPx) {
      line.push(...some);
      continue;
    }
    if (line.length > 0) lines.push(line);
    line = [];
    for (const letter of some) {
      if (line.length > 0 && widthOf(trimmed([...line, letter])) > widthPx) {
        lines.push(line);
        line = [];
      }
      line.push(letter);
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map((one) => joined(trimmed(one)));
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  return runs.at(-1)?.text === ' ' ? runs.slice(0, -1) : runs;
}

/** Neighbours of one look as one run. */
function joined(letters: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    if (last && last.isBold === letter.isBold && last.colour === letter.colour)
      last.text += letter.text;
    else runs.push({ ...letter });
  }
  return runs;
}

/** Lines back to the spans that they were broken from; a blank where a line ended between words. */
function spansFrom(lines: readonly Run[][]): (SceneSpan & { colour: string })[] {
  return lines.flatMap((runs, at) => {
    const spans = runs.map(({ text, isBold, colour }) => ({ text, isStrong: isBold, colour }));
    const [first] = lines[at + 1] ?? [];
    const end = spans.at(-1);
    const isBetweenWords = /[\p{L}\p{N},.;:!?)]$/u.test(end?.text ?? '');
    const isChinese =
      /\p{Script=Han}$/u.test(end?.text ?? '') || /^\p{Script=Han}/u.test(first?.text ?? '');
    if (end && first && isBetweenWords && !isChinese) end.text += ' ';
    return spans;
  });
}

/** How the words of a scene look. */
export type WordLook = Pick<FlowBlock, 'sizePx' | 'face' | 'isBold' | 'colour'>;

/** What an author wrote as blocks that flow. */
export function sceneBlocks(blocks: readonly SceneBlock[], look: WordLook): FlowBlock[] {
  return blocks.flatMap(({ kind, lines }) =>
    lines.map(
      (spans, at): FlowBlock => ({
        ...look,
        role: kind === 'list' ? 'LI' : 'P',
        spans,
        spacePx: look.sizePx * (at > 0 ? 0.25 : 0.8),
        ...(kind === 'list' && { bullet: '•' }),
      }),
    ),
  );
}
