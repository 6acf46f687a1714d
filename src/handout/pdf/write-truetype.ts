import { EM, type Outline, type OutlinePoint } from './outline.ts';

/** Heights of a line, thousandths of the em. */
export interface LineHeights {
  ascent: number;
  descent: number;
}

/**
 * A TrueType font of outlines and nothing else: one weight, no features. Glyph 0 is an empty box for characters that are
 * missing; the others follow in the order of their code points.
 */
export function writeTrueType(
  name: string,
  outlines: readonly Outline[],
  { ascent, descent }: LineHeights,
): Uint8Array {
  const glyphs = [BOX, ...outlines.toSorted((a, b) => a.codePoint - b.codePoint)];
  const bodies = glyphs.map(({ contours }) => glyphBody(contours));
  const bounds = boundsOf(glyphs.flatMap(({ contours }) => contours.flat()));
  const most = (count: (glyph: Outline) => number) => Math.max(...glyphs.map(count));
  const offsets = [0];
  for (const body of bodies) offsets.push((offsets.at(-1) ?? 0) + body.length);
  const head = [
    ...u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    ...u16(0, EM),
    ...u32(0, 0, 0, 0),
    ...u16(...bounds, 0, 8, 2, 1, 0),
  ];
  const hhea = [
    ...u32(0x00010000),
    ...u16(
      ascent,
      descent,
      0,
      most(({ advance }) => advance),
      0,
      0,
      bounds[2],
      1,
      0,
      0,
    ),
    ...u16(0, 0, 0, 0, 0, glyphs.length),
  ];
  const maxp = [
    ...u32(0x00010000),
    ...u16(
      glyphs.length,
      most(({ contours }) => contours.flat().length),
    ),
    ...u16(
      most(({ contours }) => contours.length),
      0,
      0,
      2,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
    ),
  ];
  const hmtx = glyphs.flatMap(({ advance, contours }) =>
    u16(advance, boundsOf(contours.flat())[0]),
  );
  return assembled({
    cmap: cmapTable(glyphs.map(({ codePoint }) => codePoint)),
    glyf: bodies.flat(),
    head,
    hhea,
    hmtx,
    loca: u32(...offsets),
    maxp,
    name: nameTable(name),
    post: u32(0x00030000, 0, 0, 0, 0, 0, 0, 0),
  });
}

const BOX: Outline = {
  codePoint: 0,
  advance: 600,
  contours: [box(60, 0, 540, 700), box(110, 50, 490, 650).toReversed()],
};

function box(x0: number, y0: number, x1: number, y1: number): OutlinePoint[] {
  return [
    { x: x0, y: y0, onCurve: true },
    { x: x0, y: y1, onCurve: true },
    { x: x1, y: y1, onCurve: true },
    { x: x1, y: y0, onCurve: true },
  ];
}

type Bounds = [xMin: number, yMin: number, xMax: number, yMax: number];

function boundsOf(points: readonly OutlinePoint[]): Bounds {
  const bounds: Bounds = [0, 0, 0, 0];
  for (const [at, { x, y }] of points.entries()) {
    bounds[0] = at === 0 ? x : Math.min(bounds[0], x);
    bounds[1] = at === 0 ? y : Math.min(bounds[1], y);
    bounds[2] = at === 0 ? x : Math.max(bounds[2], x);
    bounds[3] = at === 0 ? y : Math.max(bounds[3], y);
  }
  return bounds;
}

const ON_CURVE = 1;
const SHORT = { x: 2, y: 4 } as const;
/** Of a short length: it is positive. Of a long one: it is that of the point before. */
const SAME = { x: 16, y: 32 } as const;

/** Nothing for a blank; else the outline, each point from the one before it, four bytes aligned. */
function glyphBody(contours: readonly OutlinePoint[][]): number[] {
  const points = contours.flat();
  if (points.length === 0) return [];
  let last = -1;
  const ends = contours.map((contour) => {
    last += contour.length;
    return last;
  });
  const flags: number[] = [];
  const lengths: Record<'x' | 'y', number[]> = { x: [], y: [] };
  for (const [at, point] of points.entries()) {
    let flag = point.onCurve ? ON_CURVE : 0;
    for (const axis of ['x', 'y'] as const) {
      const delta = point[axis] - (points[at - 1]?.[axis] ?? 0);
      if (delta === 0) flag |= SAME[axis];
      else if (Math.abs(delta) < 256) {
        flag |= SHORT[axis] | (delta > 0 ? SAME[axis] : 0);
        lengths[axis].push(Math.abs(delta));
      } else lengths[axis].push(...u16(delta));
    }
    flags.push(flag);
  }
  const body = [
    ...u16(contours.length, ...boundsOf(points), ...ends, 0),
    ...flags,
    ...lengths.x,
    ...lengths.y,
  ];
  while (body.length % 4 !== 0) body.push(0);
  return body;
}

/** Format 12, one group a character; the first glyph has none. */
function cmapTable(codePoints: readonly number[]): number[] {
  const groups = codePoints.flatMap((code, glyph) => (glyph === 0 ? [] : u32(code, code, glyph)));
  return [
    ...u16(0, 1, 3, 10),
    ...u32(12),
    ...u16(12, 0),
    ...u32(16 + groups.length, 0, groups.length / 12),
    ...groups,
  ];
}

function nameTable(name: string): number[] {
  const words = [...name].flatMap((character) => u16(character.charCodeAt(0)));
  const ids = [1, 4, 6];
  return [
    ...u16(0, ids.length, 6 + 12 * ids.length),
    ...ids.flatMap((id) => u16(3, 1, 0x409, id, words.length, 0)),
    ...words,
  ];
}

/** The file: directory, then the tables, each four bytes aligned. */
function assembled(tables: Record<string, number[]>): Uint8Array {
  const names = Object.keys(tables).sort();
  let offset = 12 + 16 * names.length;
  const directory = [...u32(0x00010000), ...u16(names.length, 128, 3, names.length * 16 - 128)];
  const body: number[][] = [];
  for (const name of names) {
    const table = [...(tables[name] ?? [])];
    directory.push(
      ...[...name].map((character) => character.charCodeAt(0)),
      ...u32(0, offset, table.length),
    );
    while (table.length % 4 !== 0) table.push(0);
    body.push(table);
    offset += table.length;
  }
  return Uint8Array.from([directory, ...body].flat());
}

function u16(...values: number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
}

function u32(...values: number[]): number[] {
  return values.flatMap((value) => [...u16(value >>> 16), ...u16(value & 0xffff)]);
}
