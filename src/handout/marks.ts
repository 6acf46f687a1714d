import type { Language } from '../domain/language.ts';

/** Faces of the atlas: text, and names with weight. */
export type FontFace = 'sans' | 'serif';

interface Placed {
  /** From the page's upper left corner, CSS pixels. */
  x: number;
  y: number;
}

/** One line of words; `y` is its baseline. */
export interface TextMark extends Placed {
  kind: 'text';
  text: string;
  sizePx: number;
  colour: string;
  face: FontFace;
  isBold: boolean;
  anchor: 'start' | 'middle' | 'end';
  /** Chooses the form of the characters that languages share. */
  language: Language;
  /** Where the words lead. */
  href?: string;
}

/** A filled or outlined shape; colours are `#RRGGBB`, absent = none. */
interface Painted {
  fill?: string;
  stroke?: string;
  strokePx?: number;
  /** Lengths of dash and gap, CSS pixels. */
  dash?: readonly number[];
  /** 0 to 1, of all of it. */
  opacity?: number;
}

export interface RectMark extends Placed, Painted {
  kind: 'rect';
  widthPx: number;
  heightPx: number;
  radiusPx?: number;
}

/** `x` and `y` are the centre. */
export interface CircleMark extends Placed, Painted {
  kind: 'circle';
  radiusPx: number;
}

/**
 * An outline as SVG writes it, from `x` and `y` on, with M, L, C, Q, A, H, V and Z in either case. Its strokes end and
 * turn round; `strokePx` and `dash` are not scaled.
 */
export interface PathMark extends Placed, Painted {
  kind: 'path';
  d: string;
  /** Factor of the lengths in `d`. */
  scale?: number;
}

/** A picture in a box; as many device pixels as it has. */
export interface ImageMark extends Placed {
  kind: 'image';
  /** Of the caller's `images` that the writer gets beside the page. */
  imageId: string;
  widthPx: number;
  heightPx: number;
  /** What the picture shows, for who cannot see it. */
  alt: string;
}

export type Mark = TextMark | RectMark | CircleMark | PathMark | ImageMark;

/** A drawn sheet: a picture, or a page of a document. Later marks lie over earlier ones. */
export interface Sheet {
  widthPx: number;
  heightPx: number;
  background: string;
  title: string;
  language: Language;
  marks: readonly Mark[];
}

/** Width of a line of words, CSS pixels. */
export type MeasureText = (mark: Pick<TextMark, 'text' | 'sizePx' | 'face' | 'isBold'>) => number;
