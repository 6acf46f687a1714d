import { hatchingPath } from '../../handout/hatching.ts';
import { escaped } from '../../handout/write-svg.ts';
import { createColourReader, type PlainColour } from './css-colour.ts';
import { svgPart } from './svg-parts.ts';
import { fontOfStyle, svgRuns, type TextRun } from './text-runs.ts';

/** Parts of the page as a drawing of their own. */
export interface PageDrawing {
  /** SVG elements, from the upper left corner of what is drawn. */
  markup: string;
  widthPx: number;
  heightPx: number;
  /** The same without words, for programs that do not see the page's fonts. */
  shapes: string;
  /** The words, placed in the window. */
  runs: readonly TextRun[];
  /** Upper left corner of what is drawn, in the window. */
  left: number;
  top: number;
}

/** Fields and what belongs to them: they stand for a choice, not for what was chosen. */
const FIELDS = 'input, select, textarea, [role="radiogroup"], [role="slider"]';
const DRAWN = 'svg:not(.lucide), table';
/** The colour of the strokes of a ground that a style sheet hatches. */
const HATCHED = /repeating-linear-gradient\((?:-45|135)deg, ((?:rgb|color)[^)]*\))/;
const HATCH_STEP_PX = 5;
/** What is this small is there for screen readers. */
const LEAST_PX = 2;

interface Pen {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Elements for a corner of the drawing, with words or without. */
  pieces: ((left: number, top: number, withText: boolean) => string)[];
  runs: TextRun[];
  colourOf: (css: string) => PlainColour;
  measure: CanvasRenderingContext2D;
}

/** Draws parts of the page as they are now: their SVGs, words, grounds and edges. Null when there is nothing to see. */
export function drawPage(parts: readonly Element[]): PageDrawing | null {
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) throw new Error('No canvas to measure on');
  const pen: Pen = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
    pieces: [],
    runs: [],
    colourOf: createColourReader(),
    measure,
  };
  for (const part of parts) drawElement(part, pen);
  if (pen.pieces.length === 0) return null;
  const { left, top, runs } = pen;
  const written = (withText: boolean) =>
    pen.pieces.map((piece) => piece(left, top, withText)).join('\n');
  return {
    markup: written(true),
    shapes: written(false),
    runs,
    left,
    top,
    widthPx: Math.ceil(pen.right - pen.left),
    heightPx: Math.ceil(pen.bottom - pen.top),
  };
}

function drawElement(element: Element, pen: Pen): void {
  if (isLeftOut(element)) return;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  if (style.visibility === 'hidden' || style.opacity === '0') return;
  if (element instanceof SVGSVGElement) {
    if (box.width < LEAST_PX) return;
    reach(pen, box);
    pen.runs.push(...svgRuns(element, pen.colourOf));
    const { width, height } = box;
    pen.pieces.push((left, top, withText) =>
      svgPart(
        element,
        { x: box.left - left, y: box.top - top, width, height },
        pen.colourOf,
        withText,
      ),
    );
    // Marks and names at the edge of a plot stand over it.
    for (const mark of element.querySelectorAll('text, circle'))
      reach(pen, mark.getBoundingClientRect());
    return;
  }
  if (box.width < LEAST_PX && box.height < LEAST_PX && style.position === 'absolute') return;
  drawGround(box, style, pen);
  for (const child of element.childNodes) {
    if (child instanceof Element) drawElement(child, pen);
    else if (child instanceof Text) drawWords(child, style, pen);
  }
}

function isLeftOut(element: Element): boolean {
  if (!element.checkVisibility()) return true;
  // What can be opened is either open on the picture or not there.
  if (element.matches(`${FIELDS}, caption, [class*='lucide-chevron']`)) return true;
  if (element.querySelector(DRAWN) || element.matches(DRAWN)) return false;
  if (element.querySelector(FIELDS)) return true;
  if (element.closest('table, li')) return false;
  // A name beside its bar may be pressed, too.
  if (element.matches('button')) return !element.parentElement?.querySelector(DRAWN);
  return element.querySelector(':scope > button') !== null;
}

function reach(pen: Pen, box: DOMRect): void {
  if (box.width === 0 && box.height === 0) return;
  pen.left = Math.min(pen.left, box.left);
  pen.top = Math.min(pen.top, box.top);
  pen.right = Math.max(pen.right, box.right);
  pen.bottom = Math.max(pen.bottom, box.bottom);
}

function drawGround(box: DOMRect, style: CSSStyleDeclaration, pen: Pen): void {
  const ground = pen.colourOf(style.backgroundColor);
  const [stripes] = HATCHED.exec(style.backgroundImage)?.slice(1) ?? [];
  const edge = pen.colourOf(style.borderBottomColor);
  const edgePx =
    style.borderBottomStyle === 'none' ? 0 : Number.parseFloat(style.borderBottomWidth);
  const dashes = style.borderBottomStyle === 'dashed' ? ` stroke-dasharray="${edgePx * 2}"` : '';
  const hasEdge = edgePx > 0 && edge.opacity01 > 0;
  if (ground.opacity01 === 0 && stripes === undefined && !hasEdge) return;
  reach(pen, box);
  const radiusPx = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.height / 2);
  pen.pieces.push((left, top) => {
    const [x, y] = [box.left - left, box.top - top];
    const rect =
      ground.opacity01 === 0
        ? ''
        : `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="${radiusPx}" fill="${ground.hex}" fill-opacity="${ground.opacity01}"/>`;
    const hatching = stripes === undefined ? '' : hatched(box, x, y, pen.colourOf(stripes));
    if (!hasEdge) return rect + hatching;
    const stroke = `stroke="${edge.hex}" stroke-opacity="${edge.opacity01}" stroke-width="${edgePx}"${dashes}`;
    if (isFramed(style))
      return `${rect}${hatching}<rect x="${x + edgePx / 2}" y="${y + edgePx / 2}" width="${box.width - edgePx}" height="${box.height - edgePx}" rx="${Math.max(0, radiusPx - edgePx / 2)}" fill="none" ${stroke}/>`;
    const bottom = y + box.height - edgePx / 2;
    return `${rect}${hatching}<path d="M${x} ${bottom}h${box.width}" ${stroke}/>`;
  });
}

/** Whether the lower edge goes all around. */
function isFramed(style: CSSStyleDeclaration): boolean {
  return (['top', 'left', 'right'] as const).every((side) =>
    (['style', 'width', 'color'] as const).every(
      (what) =>
        style.getPropertyValue(`border-${side}-${what}`) ===
        style.getPropertyValue(`border-bottom-${what}`),
    ),
  );
}

function hatched({ width, height }: DOMRect, x: number, y: number, colour: PlainColour): string {
  const d = hatchingPath(x, y, width, height, HATCH_STEP_PX);
  return `<path d="${d}" stroke="${colour.hex}" stroke-opacity="${colour.opacity01}" fill="none"/>`;
}

/** The words of one text, line by line as the browser has broken them. */
function drawWords(node: Text, style: CSSStyleDeclaration, pen: Pen): void {
  const { data } = node;
  if (data.trim() === '') return;
  const colour = pen.colourOf(style.color);
  pen.measure.font = fontOfStyle(style);
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measure.measureText('x');
  const family = escaped(style.fontFamily.replaceAll('"', "'"));
  for (const { text, box } of linesOf(node)) {
    if (text.trim() === '') continue;
    reach(pen, box);
    const baseline = box.top + (box.height - up - down) / 2 + up;
    pen.runs.push({
      text: text.trimEnd(),
      font: fontOfStyle(style),
      baseline: 'alphabetic',
      fill: colour,
      halo: null,
      x: box.left,
      y: baseline,
      matrix: new DOMMatrix(),
    });
    pen.pieces.push((left, top, withText) =>
      withText
        ? `<text x="${box.left - left}" y="${baseline - top}" fill="${colour.hex}" fill-opacity="${colour.opacity01}" font-family="${family}" font-size="${style.fontSize}" font-weight="${style.fontWeight}" font-style="${style.fontStyle}">${escaped(text.trimEnd())}</text>`
        : '',
    );
  }
}

/** The lines that the browser has broken a text into, with their places. */
function linesOf(node: Text): { text: string; box: DOMRect }[] {
  const lines: { text: string; box: DOMRect }[] = [];
  const range = document.createRange();
  for (let at = 0; at < node.data.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const [box] = range.getClientRects();
    const line = lines.at(-1);
    if (!box || (box.width === 0 && !line)) continue;
    if (line && Math.abs(box.top - line.box.top) < 2 && box.left >= line.box.left) {
      line.text += node.data.charAt(at);
      line.box.width = box.right - line.box.left;
    } else {
      lines.push({ text: node.data.charAt(at), box });
    }
  }
  return lines;
}
