/** Arcs as the graphics card takes them, one entry per arc. */
export interface ArcView {
  /** `[lng, lat]`. */
  sourcePositions: Float32Array;
  targetPositions: Float32Array;
  colours: Uint8ClampedArray;
  /** In the middle of the arc. */
  widthsPx: Float32Array;
  /** How far the middle of the curve stands off the geodesic, to its left if positive; less where the arc is short. */
  bowsPx: Float32Array;
  /** 1 = thick where the link starts and thin where it leads to; 0 = the same all along. */
  tapers: Float32Array;
}

/** Room for `count` arcs. */
export function emptyArcs(count: number): ArcView {
  return {
    sourcePositions: new Float32Array(count * 2),
    targetPositions: new Float32Array(count * 2),
    colours: new Uint8ClampedArray(count * 4),
    widthsPx: new Float32Array(count),
    bowsPx: new Float32Array(count),
    tapers: new Float32Array(count),
  };
}

/** Copies position `from` of `source` to position `at` of `target`. */
export function copyPosition(
  source: Float32Array,
  from: number,
  target: Float32Array,
  at: number,
): void {
  target[at * 2] = source[from * 2] as number;
  target[at * 2 + 1] = source[from * 2 + 1] as number;
}

export function writeColour(
  colours: Uint8ClampedArray,
  at: number,
  [red, green, blue]: readonly [number, number, number],
  alpha: number,
): void {
  colours[at * 4] = red;
  colours[at * 4 + 1] = green;
  colours[at * 4 + 2] = blue;
  colours[at * 4 + 3] = alpha;
}
