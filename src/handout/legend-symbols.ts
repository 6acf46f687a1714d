import type { LegendSymbol } from '../map/legend/legend-model.ts';
import { type Palette, sectorLook } from '../ui/tokens.ts';
import type { Mark, PathMark } from './marks.ts';
import { GLYPH_EDGE, SECTOR_GLYPHS } from './sector-glyphs.ts';

/** Height of the box of a symbol, and its widths, before scaling. */
const BOX_PX = 16;
const NARROW_PX = 18;
const WIDE_PX = 28;
const WIDE_SHAPES: ReadonlySet<LegendSymbol['shape']> = new Set([
  'line',
  'taper',
  'dashed',
  'dotted',
  'area',
]);

/** Width that a symbol takes at a scale, CSS pixels. */
export function symbolWidthPx({ shape }: LegendSymbol, scale: number): number {
  return (WIDE_SHAPES.has(shape) ? WIDE_PX : NARROW_PX) * scale;
}

/** Colour of an edge as it looks on paper: `#RRGGBBAA` over a ground `#RRGGBB`. */
export function overGround(colour: string, ground: string): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(1 + at * 2, 3 + at * 2), 16);
  const share01 = colour.length > 7 ? part(colour, 3) / 255 : 1;
  const mixed = [0, 1, 2].map((at) =>
    Math.round(part(colour, at) * share01 + part(ground, at) * (1 - share01)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** One mark of the map as the legend draws it; `x` is its left, `middle` the height of its centre. */
export function symbolMarks(
  symbol: LegendSymbol,
  { x, middle, scale }: { x: number; middle: number; scale: number },
  palette: Palette,
): Mark[] {
  const { shape, colour } = symbol;
  const cx = x + (WIDE_SHAPES.has(shape) ? WIDE_PX / 2 : NARROW_PX / 2) * scale;
  const top = middle - (BOX_PX / 2) * scale;
  const circle = (radius: number, paint: object): Mark => ({
    kind: 'circle',
    x: cx,
    y: middle,
    radiusPx: radius * scale,
    ...paint,
  });
  const path = (d: string, paint: Partial<PathMark>): Mark => ({
    kind: 'path',
    x,
    y: top,
    d,
    scale,
    ...paint,
  });
  const edge = { stroke: overGround(palette.symbolEdge, palette.paper), strokePx: 0.9 * scale };
  const strokePx = (symbol.widthPx ?? 2.5) * scale;
  if (symbol.sectorId !== undefined && shape === 'disc')
    return [
      circle(8.5, { fill: colour }),
      sectorGlyph(symbol.sectorId, cx, middle, scale, palette),
    ];
  switch (shape) {
    case 'disc':
      return [circle(5.5, { fill: colour, ...edge })];
    case 'half':
      return [
        circle(5.5, { fill: palette.land, stroke: palette.ink2, strokePx: scale }),
        path('M3.5 8A5.5 5.5 0 0 1 14.5 8Z', { fill: colour }),
      ];
    case 'hatch':
      return [
        circle(5.5, {
          fill: palette.land,
          stroke: palette.ink2,
          strokePx: scale,
          dash: [2 * scale, 1.6 * scale],
        }),
        path('M5.1 11.9L12.9 4.1M7.4 13.3L14.3 6.4M3.7 9.6L10.6 2.7', {
          stroke: palette.ink3,
          strokePx: 1.3 * scale,
        }),
      ];
    case 'hollow':
      return [circle(2.5, { fill: palette.paper, stroke: palette.ink3, strokePx: scale })];
    case 'open':
      return [circle(4.5, { fill: palette.paper, stroke: colour, strokePx: 1.6 * scale })];
    case 'ring':
      return [
        circle(7.5, { fill: colour, opacity: 0.15 }),
        circle(7.5, { stroke: colour, strokePx: scale, opacity: 0.5 }),
        circle(3.5, { fill: colour, ...edge }),
      ];
    case 'target':
      return [
        circle(6.4, { fill: palette.paper, stroke: colour, strokePx: 1.6 * scale }),
        circle(2.2, { fill: colour }),
      ];
    case 'dot':
      return [circle(2.3, { fill: colour })];
    case 'diamond':
      return [path('M9 3.5L13.5 8L9 12.5L4.5 8Z', { fill: colour, ...edge })];
    case 'openDiamond':
      return [
        path('M9 3.5L13.5 8L9 12.5L4.5 8Z', {
          fill: palette.paper,
          stroke: colour,
          strokePx: 1.4 * scale,
        }),
      ];
    case 'triangle':
      return [path('M9 3L14 12.5L4 12.5Z', { fill: colour, ...edge })];
    case 'area':
      return areaMarks(x, top, scale, colour);
    case 'line':
      return [path('M2 8H26', { stroke: colour, strokePx })];
    case 'taper':
      return [path('M1 3.2L27 7.3V8.7L1 12.8Z', { fill: colour })];
    case 'dashed':
      return [path('M1 8H27', { stroke: colour, strokePx, dash: [7 * scale, 4 * scale] })];
    case 'dotted':
      return [
        ...[2.5, 8.5, 14.5].map(
          (left): Mark => ({
            kind: 'circle',
            x: x + left * scale,
            y: middle,
            radiusPx: 1.6 * scale,
            fill: colour,
          }),
        ),
        {
          kind: 'circle',
          x: x + 22.5 * scale,
          y: middle,
          radiusPx: 4 * scale,
          fill: palette.paper,
          stroke: colour,
          strokePx: 1.6 * scale,
        },
      ];
  }
}

function areaMarks(x: number, top: number, scale: number, colour: string): Mark[] {
  const box = {
    kind: 'rect',
    x: x + scale,
    y: top + 2 * scale,
    widthPx: 26 * scale,
    heightPx: 12 * scale,
    radiusPx: 1.5 * scale,
  } as const;
  return [
    { ...box, fill: colour, opacity: 0.17 },
    { ...box, stroke: colour, strokePx: scale, dash: [4 * scale, 3 * scale] },
  ];
}

function sectorGlyph(
  sectorId: string,
  cx: number,
  middle: number,
  scale: number,
  palette: Palette,
): Mark {
  const factor = 0.48 * scale;
  return {
    kind: 'path',
    x: cx - (GLYPH_EDGE / 2) * factor,
    y: middle - (GLYPH_EDGE / 2) * factor,
    d: SECTOR_GLYPHS[sectorLook(sectorId).icon],
    scale: factor,
    stroke: palette.onSector,
    strokePx: 1.75 * factor,
  };
}
