/** What the atlas takes of fontkit, which brings no types. Lengths are font units. */
declare module 'fontkit' {
  export interface FontkitPoint {
    x: number;
    y: number;
    onCurve: boolean;
    endContour: boolean;
  }
  export interface FontkitComponent {
    glyphID: number;
    dx: number;
    dy: number;
    scaleX: number;
    scaleY: number;
    scale01: number;
    scale10: number;
  }
  export interface FontkitGlyph {
    id: number;
    advanceWidth: number;
    /** The outline of the file, before any variation. */
    _decode(): { points?: FontkitPoint[]; components?: FontkitComponent[] } | undefined;
  }
  /** Computes a place on the axes of a font. */
  export interface FontkitVariation {
    /** Moves the points of a glyph, four points of its metrics behind them. */
    transformPoints(glyphId: number, points: object[]): void;
    getAdvanceAdjustment(glyphId: number, widths: object): number;
  }
  export interface Fontkit {
    unitsPerEm: number;
    characterSet: number[];
    /** Place on each axis; read when the processor is first asked for. */
    variationCoords: number[] | null;
    _variationProcessor: FontkitVariation | null;
    /** Widths of the other weights. */
    HVAR: object | null;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): FontkitGlyph;
    getGlyph(glyphId: number): FontkitGlyph;
  }
  export function create(bytes: Uint8Array): Fontkit;
}
