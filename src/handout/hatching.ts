/**
 * Strokes at 45° that fill a box, as an SVG path: each from lower left to upper right, `stepPx` apart along the edge, none
 * beyond the box. Lengths are CSS pixels.
 */
export function hatchingPath(
  x: number,
  y: number,
  widthPx: number,
  heightPx: number,
  stepPx: number,
): string {
  const strokes: string[] = [];
  for (let from = stepPx; from < widthPx + heightPx; from += stepPx) {
    const down = Math.max(0, from - widthPx);
    const across = Math.max(0, from - heightPx);
    const lengthPx = from - down - across;
    strokes.push(`M${x + from - down} ${y + down}l${-lengthPx} ${lengthPx}`);
  }
  return strokes.join('');
}
