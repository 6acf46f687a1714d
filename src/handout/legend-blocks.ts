import type { Language } from '../domain/language.ts';
import type {
  LegendClasses,
  LegendRings,
  LegendSizes,
  LegendSymbol,
  LegendWidths,
} from '../map/legend/legend-model.ts';
import type { Palette } from '../ui/tokens.ts';
import { breakLines, oneLine } from './break-lines.ts';
import { overGround, symbolMarks, symbolWidthPx } from './legend-symbols.ts';
import type { Mark, MeasureText, TextMark } from './marks.ts';

/** How a legend is drawn. */
export interface LegendStyle {
  palette: Palette;
  /** Size of the letters, CSS pixels; symbols follow it. */
  textPx: number;
  language: Language;
  /** Sheet pixels for a pixel of the map: sizes and widths that stand for something grow with the picture. Default 1. */
  mapScale?: number;
}

/** A part of the legend that is never broken; `marks` draws it at its upper left corner. */
export interface Block {
  widthPx: number;
  heightPx: number;
  marks: (x: number, y: number) => Mark[];
}

/** Draws the parts of a legend in a style, each on its own. */
export function blockDrawing(style: LegendStyle, measure: MeasureText) {
  const { palette, textPx, language, mapScale = 1 } = style;
  const scale = textPx / 12;
  const linePx = textPx * (language === 'zh' ? 1.45 : 1.3);
  const base = { kind: 'text', sizePx: textPx, face: 'sans', language } as const;
  const plain = { sizePx: textPx, face: 'sans', isBold: false } as const;
  const gapPx = textPx * 0.5;

  const widthOf = (text: string, isBold = false) => measure({ ...plain, isBold, text });
  /** A line of words whose middle is at `middle`. */
  const line = (
    text: string,
    x: number,
    middle: number,
    more: Partial<Pick<TextMark, 'colour' | 'isBold' | 'anchor'>> = {},
  ): TextMark => ({
    ...base,
    text,
    x,
    y: middle + textPx * 0.36,
    colour: palette.ink,
    isBold: false,
    anchor: 'start',
    ...more,
  });
  const lines = (texts: readonly string[], more: Parameters<typeof line>[3] = {}): Block => ({
    widthPx: Math.max(0, ...texts.map((text) => widthOf(text, more.isBold))),
    heightPx: texts.length * linePx,
    marks: (x, y) => texts.map((text, at) => line(text, x, y + (at + 0.5) * linePx, more)),
  });
  const broken = (text: string, widthPx: number, isBold = false) =>
    breakLines(text, widthPx, { ...plain, isBold }, measure);
  const stack = (blocks: readonly Block[]): Block => ({
    widthPx: Math.max(...blocks.map((block) => block.widthPx)),
    heightPx: blocks.reduce((sum, block) => sum + block.heightPx, 0),
    marks: (x, y) => {
      let top = y;
      return blocks.flatMap((block) => {
        const marks = block.marks(x, top);
        top += block.heightPx;
        return marks;
      });
    },
  });
  const words = (text: string, widthPx: number): Block =>
    lines(broken(text, widthPx), { colour: palette.ink2 });
  const titles = (title: string, note: string | undefined, widthPx: number): Block =>
    stack([
      lines(broken(title, widthPx, true), { isBold: true }),
      ...(note === undefined ? [] : [words(note, widthPx)]),
    ]);

  return {
    words,
    titles,

    classes({ colours, limits }: LegendClasses, widthPx: number): Block {
      const swatchPx = textPx;
      const gap = 1;
      const eachPx = (widthPx - gap * (colours.length - 1)) / colours.length;
      const edge = overGround(palette.symbolEdge, palette.paper);
      return {
        widthPx,
        heightPx: swatchPx + linePx,
        marks: (x, y) => [
          ...colours.map(
            (fill, at): Mark => ({
              kind: 'rect',
              x: x + at * (eachPx + gap) + 0.5,
              y: y + 0.5,
              widthPx: eachPx - 1,
              heightPx: swatchPx - 1,
              fill,
              stroke: edge,
              strokePx: 0.8,
            }),
          ),
          ...limits.flatMap((limit, at): Mark[] => {
            if (limit === '') return [];
            const isLast = at === limits.length - 1;
            const left = isLast ? x + widthPx : x + at * (eachPx + gap);
            const anchor = at === 0 ? 'start' : isLast ? 'end' : 'middle';
            const roomPx = at === 0 || isLast ? eachPx / 2 + gap : eachPx;
            const text = oneLine(limit, Math.max(roomPx, textPx * 2.2), plain, measure);
            return [line(text, left, y + swatchPx + linePx / 2, { anchor, colour: palette.ink2 })];
          }),
        ],
      };
    },

    rings({ label, colour, discPx, items }: LegendRings, widthPx: number): Block {
      const largest = Math.max(...items.map(({ radiusPx }) => radiusPx)) * mapScale + 1;
      const ringsPx = items.reduce(
        (sum, { radiusPx }) => sum + radiusPx * 2 * mapScale + 2 + gapPx / 2,
        gapPx / 2,
      );
      const texts = broken(label, Math.max(textPx * 6, widthPx - ringsPx));
      const name = lines(texts);
      const edge = overGround(palette.symbolEdge, palette.paper);
      const heightPx = Math.max(largest * 2, name.heightPx);
      return {
        widthPx: ringsPx + name.widthPx,
        heightPx,
        marks(x, y) {
          const middle = y + heightPx / 2;
          let left = x;
          const marks = items.flatMap(({ radiusPx }): Mark[] => {
            const centre = { x: left + radiusPx * mapScale + 1, y: middle };
            left += radiusPx * 2 * mapScale + 2 + gapPx / 2;
            const ring = { kind: 'circle', ...centre, radiusPx: radiusPx * mapScale } as const;
            return [
              { ...ring, fill: colour, opacity: 0.15 },
              { ...ring, stroke: colour, strokePx: 1, opacity: 0.5 },
              {
                kind: 'circle',
                ...centre,
                radiusPx: discPx * mapScale,
                fill: colour,
                stroke: edge,
                strokePx: 0.9,
              },
            ];
          });
          return [...marks, ...name.marks(x + ringsPx, middle - name.heightPx / 2)];
        },
      };
    },

    symbol(symbol: LegendSymbol, widthPx: number): Block {
      const markPx = symbolWidthPx(symbol, scale) + gapPx;
      const name = lines(broken(symbol.label, Math.max(textPx * 3, widthPx - markPx)));
      const heightPx = Math.max(18 * scale, name.heightPx);
      return {
        widthPx: markPx + name.widthPx,
        heightPx,
        marks: (x, y) => [
          ...symbolMarks(symbol, { x, middle: y + heightPx / 2, scale }, palette),
          ...name.marks(x + markPx, y + (heightPx - name.heightPx) / 2),
        ],
      };
    },

    widths({ label, colour, items }: LegendWidths, widthPx: number): Block[] {
      const barPx = 24 * scale;
      const bars = items.map(({ label: count, widthPx: thickPx }): Block => {
        const heightPx = Math.max(linePx, thickPx * mapScale);
        return {
          widthPx: barPx + gapPx + widthOf(count),
          heightPx,
          marks: (x, y) => [
            {
              kind: 'rect',
              x,
              y: y + (heightPx - thickPx * mapScale) / 2,
              widthPx: barPx,
              heightPx: thickPx * mapScale,
              fill: colour,
            },
            line(count, x + barPx + gapPx, y + heightPx / 2, { colour: palette.ink2 }),
          ],
        };
      });
      return [...bars, words(label, widthPx)];
    },

    sizes({ title, note, items }: LegendSizes, widthPx: number): [Block, ...Block[]] {
      const circles = items.map(({ label, radiusPx }): Block => {
        const edgePx = radiusPx * 2 * mapScale + 2;
        const heightPx = Math.max(edgePx, linePx);
        return {
          widthPx: edgePx + gapPx + widthOf(label),
          heightPx,
          marks: (x, y) => [
            {
              kind: 'circle',
              x: x + edgePx / 2,
              y: y + heightPx / 2,
              radiusPx: radiusPx * mapScale,
              stroke: palette.ink3,
              strokePx: 1,
            },
            line(label, x + edgePx + gapPx, y + heightPx / 2, { colour: palette.ink2 }),
          ],
        };
      });
      return [titles(title, note, widthPx), ...circles];
    },
  };
}
