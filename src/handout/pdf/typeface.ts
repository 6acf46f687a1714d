import type { FontFace, MeasureText } from '../marks.ts';
import { EM, type OpenFont, type Outline, openFont } from './outline.ts';
import { writeTrueType } from './write-truetype.ts';

/** A part of a font, as the page loads it: some characters in all weights. */
export interface FontSlice {
  covers: (codePoint: number) => boolean;
  /** The file, WOFF2 with outlines that vary in weight. */
  read: () => Promise<Uint8Array>;
}

/** Slices of a face; where several cover a character, the first. */
export type FontSlices = Readonly<Record<FontFace, readonly FontSlice[]>>;

/** A face in one weight with the characters of a document. */
export interface Typeface {
  /** A whole font file. */
  trueType: Uint8Array;
  /** Widths in thousandths of the em, by code point. */
  advances: ReadonlyMap<number, number>;
}

/** What a document writes, each with its letters. */
export type Written = Parameters<MeasureText>[0];

/** Names of the typefaces: `sans`, `sans-bold`. */
export type TypefaceName = FontFace | `${FontFace}-bold`;

export function typefaceName({ face, isBold }: Pick<Written, 'face' | 'isBold'>): TypefaceName {
  return isBold ? `${face}-bold` : face;
}

/** Weights as the interface uses them. */
const WEIGHT = { plain: 400, bold: 600 } as const;
/** Heights of a line of the text face, thousandths of the em. */
const HEIGHTS = { ascent: 969, descent: -242 } as const;

export interface Typefaces {
  faces: ReadonlyMap<TypefaceName, Typeface>;
  measure: MeasureText;
  /** Characters that no font has; they are drawn as boxes. */
  missing: readonly string[];
}

/**
 * Typefaces with all characters of `written` and no others, from slices of the page's own fonts. Reads each slice once
 * and gives the page its turn in between. Rejects when a slice does not arrive, and with the signal's reason.
 */
export async function bakeTypefaces(
  written: Iterable<Written>,
  slices: FontSlices,
  signal: AbortSignal,
): Promise<Typefaces> {
  const wanted = charactersOf(written);
  const opened = new Map<FontSlice, OpenFont>();
  const faces = new Map<TypefaceName, Typeface>();
  const missing = new Set<number>();
  for (const [name, codePoints] of wanted) {
    const face: FontFace = name.startsWith('serif') ? 'serif' : 'sans';
    const weight = name.endsWith('-bold') ? WEIGHT.bold : WEIGHT.plain;
    const outlines: Outline[] = [];
    const left = new Set(codePoints);
    for (const slice of slices[face]) {
      const some = [...left].filter(slice.covers);
      if (some.length === 0) continue;
      signal.throwIfAborted();
      const font = opened.get(slice) ?? openFont(await slice.read(), Object.values(WEIGHT));
      opened.set(slice, font);
      for (const codePoint of some) {
        if (!font.has(codePoint)) continue;
        outlines.push(font.outline(codePoint, weight));
        left.delete(codePoint);
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
    for (const codePoint of left) {
      if (/\s/.test(String.fromCodePoint(codePoint))) outlines.push(blankOf(codePoint));
      else missing.add(codePoint);
    }
    faces.set(name, {
      trueType: writeTrueType(`Atlas-${name}`, outlines, HEIGHTS),
      advances: new Map(outlines.map(({ codePoint, advance }) => [codePoint, advance])),
    });
  }
  return {
    faces,
    measure: (text) => widthPx(text, faces.get(typefaceName(text))),
    missing: [...missing].map((codePoint) => String.fromCodePoint(codePoint)),
  };
}

/** A narrow space, which few fonts have. */
function blankOf(codePoint: number): Outline {
  return { codePoint, advance: 200, contours: [] };
}

/** The box for a character that no font has. */
const BOX_ADVANCE = 600;

function widthPx({ text, sizePx }: Written, face: Typeface | undefined): number {
  let width = 0;
  for (const character of text) {
    width += face?.advances.get(character.codePointAt(0) ?? 0) ?? BOX_ADVANCE;
  }
  return (width * sizePx) / EM;
}

function charactersOf(written: Iterable<Written>): Map<TypefaceName, Set<number>> {
  const wanted = new Map<TypefaceName, Set<number>>();
  for (const text of written) {
    const name = typefaceName(text);
    const known = wanted.get(name) ?? new Set();
    for (const character of text.text) known.add(character.codePointAt(0) ?? 0);
    wanted.set(name, known);
  }
  return wanted;
}
