import { encode } from 'uqr';

/**
 * A code of more modules than those of version 15 (77 a side) is not read from the last row: shown a metre high, a
 * module is 12 mm, which a phone still tells apart at about eight metres.
 */
const MOST_VERSION = 15;

/** Longest text of such a code at error correction M, bytes of UTF-8. */
export const MOST_BYTES = 412;

/** White modules around a code, without which readers do not find it. */
const QUIET_MODULES = 4;

/** A code as squares of one module. */
export interface QrCode {
  /** Modules on a side, quiet zone included. */
  sideModules: number;
  /** Path of an SVG in modules, the dark ones. */
  path: string;
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}

/** The code of a text, error correction M; null where it is longer than {@link MOST_BYTES}. */
export function qrCode(text: string): QrCode | null {
  if (bytesOf(text) > MOST_BYTES) return null;
  const { size, data } = encode(text, {
    ecc: 'M',
    boostEcc: false,
    maxVersion: MOST_VERSION,
    border: QUIET_MODULES,
  });
  const rows = data.flatMap((row, y) =>
    runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return { sideModules: size, path: rows.join('') };
}

/** Runs of dark modules in a row: where each begins, and its length. */
function runsOf(row: readonly boolean[]): [x: number, width: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
