import type { PlainColour } from './css-colour.ts';

/** Words as the browser has placed them. */
export interface TextRun {
  text: string;
  /** CSS font. */
  font: string;
  fill: PlainColour;
  /** Drawn around the words, under them. */
  halo: { colour: PlainColour; widthPx: number } | null;
  /** What of the letters is at `y`. */
  baseline: CanvasTextBaseline;
  /** Where the words start, in their own system. */
  x: number;
  y: number;
  /** From that system to the window. */
  matrix: DOMMatrix;
}

/** Baselines of SVG as a canvas names them. */
const BASELINES: Readonly<Record<string, CanvasTextBaseline>> = {
  central: 'middle',
  middle: 'middle',
  hanging: 'hanging',
  'text-before-edge': 'top',
  'text-after-edge': 'bottom',
};

/** The letters of a style as one CSS font; the browser's own shorthand is empty where figures are tabular. */
export function fontOfStyle(style: CSSStyleDeclaration): string {
  return `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
}

/** The words of an SVG of the page. */
export function svgRuns(svg: SVGSVGElement, colourOf: (css: string) => PlainColour): TextRun[] {
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const matrix = text.getScreenCTM();
    if (!matrix || !text.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return [];
    const count = text.getNumberOfChars();
    const runs: TextRun[] = [];
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let node = walker.nextNode(); node && at < count; node = walker.nextNode()) {
      const words = node.textContent ?? '';
      const style = getComputedStyle(node.parentElement ?? text);
      const { x, y } = text.getStartPositionOfChar(at);
      at += words.length;
      const haloPx = style.stroke === 'none' ? 0 : Number.parseFloat(style.strokeWidth);
      runs.push({
        text: words,
        font: fontOfStyle(style),
        baseline: BASELINES[style.dominantBaseline] ?? 'alphabetic',
        fill: colourOf(style.fill),
        halo: haloPx === 0 ? null : { colour: colourOf(style.stroke), widthPx: haloPx },
        x,
        y,
        matrix: DOMMatrix.fromMatrix(matrix),
      });
    }
    return runs;
  });
}

/** Draws words over a picture of the window whose upper left corner is at `left`, `top` of it. */
export function drawRuns(
  context: CanvasRenderingContext2D,
  runs: readonly TextRun[],
  { left, top, scale }: { left: number; top: number; scale: number },
): void {
  for (const { text, font, baseline, fill, halo, x, y, matrix } of runs) {
    context.save();
    context.setTransform(
      new DOMMatrix([scale, 0, 0, scale, -left * scale, -top * scale]).multiply(matrix),
    );
    context.font = font;
    context.textBaseline = baseline;
    if (halo) {
      context.lineJoin = 'round';
      context.lineWidth = halo.widthPx;
      context.strokeStyle = halo.colour.hex;
      context.globalAlpha = halo.colour.opacity01;
      context.strokeText(text, x, y);
    }
    context.globalAlpha = fill.opacity01;
    context.fillStyle = fill.hex;
    context.fillText(text, x, y);
    context.restore();
  }
}
