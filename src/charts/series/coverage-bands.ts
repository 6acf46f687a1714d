import { type CoverageTable, VALUE_LEVELS, type ValueLevel } from './coverage-table.ts';

/** Neighbouring rows that are drawn as one because the picture has fewer lines than cities. */
export interface CoverageBands {
  bandCount: number;
  /** Cities in a band; the last may have fewer. 1 = a line for each city. */
  citiesPerBand: number;
  /**
   * Per requirement and band: mean share 0–1 of the points present by level, at `band × 3 + level` in the
   * order of `VALUE_LEVELS`.
   */
  shares: Float32Array[];
}

/**
 * Joins the ordered cities into at most `maxBands` bands.
 * @throws when `maxBands` is less than 1
 */
export function coverageBands(
  table: CoverageTable,
  order: Uint32Array,
  maxBands: number,
): CoverageBands {
  if (maxBands < 1) throw new RangeError(`Too few bands: ${maxBands}`);
  const citiesPerBand = Math.max(1, Math.ceil(order.length / maxBands));
  const bandCount = Math.ceil(order.length / citiesPerBand);
  const shares = table.requirements.map((byLevel, r) => {
    const sums = new Float32Array(bandCount * VALUE_LEVELS.length);
    const total = table.points[r] ?? 0;
    for (let row = 0; row < order.length; row++) {
      const band = Math.floor(row / citiesPerBand);
      const inBand = Math.min(citiesPerBand, order.length - band * citiesPerBand);
      VALUE_LEVELS.forEach((level, l) => {
        const at = band * VALUE_LEVELS.length + l;
        const points = byLevel[level][order[row] as number] ?? 0;
        sums[at] = (sums[at] ?? 0) + points / total / inBand;
      });
    }
    return sums;
  });
  return { bandCount, citiesPerBand, shares };
}

/**
 * SVG path of one level of one requirement in a box of 1 × `bandCount`: from the end of the more local
 * levels to the end of this one. Equal neighbours become one rectangle.
 */
export function bandPath(bands: CoverageBands, requirement: number, level: ValueLevel): string {
  const shares = bands.shares[requirement];
  if (shares === undefined) throw new Error(`Unknown requirement: ${requirement}`);
  const l = VALUE_LEVELS.indexOf(level);
  const extentOf = (band: number): string => {
    const own = shares.subarray(band * VALUE_LEVELS.length, (band + 1) * VALUE_LEVELS.length);
    const start = own.subarray(0, l).reduce((sum, share) => sum + share, 0);
    const end = start + (own[l] ?? 0);
    // Both ends are rounded, not the width: neighbours must touch.
    return end > start ? `${round(start)} ${round(round(end) - round(start))}` : '';
  };
  const parts: string[] = [];
  for (let band = 0; band < bands.bandCount; ) {
    const extent = extentOf(band);
    let end = band + 1;
    while (end < bands.bandCount && extentOf(end) === extent) end++;
    const [x, width] = extent.split(' ');
    if (width !== undefined) parts.push(`M${x} ${band}h${width}v${end - band}h-${width}z`);
    band = end;
  }
  return parts.join('');
}

function round(share01: number): number {
  return Math.round(share01 * 1000) / 1000;
}
