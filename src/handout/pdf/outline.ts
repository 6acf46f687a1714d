import { create, type Fontkit, type FontkitPoint, type FontkitVariation } from 'fontkit';

/** A point of an outline, font units, y upwards. */
export interface OutlinePoint {
  x: number;
  y: number;
  onCurve: boolean;
}

/** A character as a font draws it. */
export interface Outline {
  codePoint: number;
  advance: number;
  contours: OutlinePoint[][];
}

/** Units of an em of every outline, whatever its font counts in. */
export const EM = 1000;

/** A font file and the way to some of its weights. */
export interface OpenFont {
  has: (codePoint: number) => boolean;
  /** The outline of a character; composite glyphs are taken apart. Throws for a weight that was not opened. */
  outline: (codePoint: number, weight: number) => Outline;
}

/**
 * Opens a font file that varies in weight. Such a file keeps one weight and the way to the others, so that what is drawn
 * is computed.
 */
export function openFont(file: Uint8Array, weights: readonly number[]): OpenFont {
  const font = create(file);
  const characters = new Set(font.characterSet);
  // Before the first glyph: it fixes that the font itself stays as the file has it.
  const ways = new Map(weights.map((weight) => [weight, wayTo(font, weight)]));
  return {
    has: (codePoint) => characters.has(codePoint),
    outline(codePoint, weight) {
      const way = ways.get(weight);
      if (way === undefined) throw new Error(`Weight ${weight} is not open`);
      return outlineOf(font, way, codePoint);
    },
  };
}

function wayTo(font: Fontkit, weight: number): FontkitVariation | null {
  const varied: Fontkit = Object.create(font);
  varied.variationCoords = [weight];
  return varied._variationProcessor;
}

function outlineOf(font: Fontkit, way: FontkitVariation | null, codePoint: number): Outline {
  const glyph = font.glyphForCodePoint(codePoint);
  const scale = EM / font.unitsPerEm;
  const more = way && font.HVAR ? way.getAdvanceAdjustment(glyph.id, font.HVAR) : 0;
  const contours: OutlinePoint[][] = [];
  let contour: OutlinePoint[] = [];
  for (const { x, y, onCurve, endContour } of pointsOf(font, way, glyph.id)) {
    contour.push({ x: Math.round(x * scale), y: Math.round(y * scale), onCurve });
    if (!endContour) continue;
    contours.push(contour);
    contour = [];
  }
  return { codePoint, advance: Math.round((glyph.advanceWidth + more) * scale), contours };
}

/** No glyph of the fonts nests deeper; a file that does is broken. */
const MOST_DEPTH = 8;

function pointsOf(
  font: Fontkit,
  way: FontkitVariation | null,
  glyphId: number,
  depth = 0,
): Moving[] {
  const read = font.getGlyph(glyphId)._decode();
  if (read?.points) return moved(way, glyphId, read.points);
  if (!read?.components || depth === MOST_DEPTH) return [];
  const places = moved(
    way,
    glyphId,
    read.components.map(({ dx, dy }) => ({ x: dx, y: dy, onCurve: true, endContour: true })),
  );
  return read.components.flatMap(({ glyphID, scaleX, scaleY, scale01, scale10 }, at) =>
    pointsOf(font, way, glyphID, depth + 1).map(
      ({ x, y, onCurve, endContour }) =>
        new Moving(
          x * scaleX + y * scale01 + (places[at]?.x ?? 0),
          y * scaleY + x * scale10 + (places[at]?.y ?? 0),
          onCurve,
          endContour,
        ),
    ),
  );
}

/** The points in the chosen weight; `HVAR` says the widths, so that the four points of the metrics do not count. */
function moved(
  way: FontkitVariation | null,
  glyphId: number,
  points: readonly FontkitPoint[],
): Moving[] {
  const moving = points.map(
    ({ x, y, onCurve, endContour }) => new Moving(x, y, onCurve, endContour),
  );
  const metrics = Array.from({ length: 4 }, () => new Moving(0, 0, false, true));
  way?.transformPoints(glyphId, [...moving, ...metrics]);
  return moving;
}

/** A point that fontkit moves. */
class Moving implements FontkitPoint {
  x: number;
  y: number;
  readonly onCurve: boolean;
  readonly endContour: boolean;

  constructor(x: number, y: number, onCurve: boolean, endContour: boolean) {
    this.x = x;
    this.y = y;
    this.onCurve = onCurve;
    this.endContour = endContour;
  }

  copy(): Moving {
    return new Moving(this.x, this.y, this.onCurve, this.endContour);
  }
}
