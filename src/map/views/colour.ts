import type { Rgb } from './city-view.ts';

/** Parts of `#RRGGBB` or `#RRGGBBAA`; the alpha is left to the layer. Throws on anything else. */
export function rgb(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}([0-9a-f]{2})?$/i.test(hex)) throw new Error(`Not a hex colour: ${hex}`);
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}
