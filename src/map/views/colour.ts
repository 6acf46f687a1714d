import type { Rgb } from './city-view.ts';

/** A hex colour between two others: 0 = the first, 1 = the second. */
export function mixedHex(from: string, to: string, share01: number): string {
  const [a, b] = [rgb(from), rgb(to)];
  const parts = a.map((part, at) => Math.round(part + share01 * ((b[at] ?? 0) - part)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Parts of `#RRGGBB` or `#RRGGBBAA`; the alpha is left to the layer. Throws on anything else. */
export function rgb(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}([0-9a-f]{2})?$/i.test(hex)) throw new Error(`Not a hex colour: ${hex}`);
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}
