/** WCAG 2.2 contrast of two opaque colours `#RRGGBB`, 1–21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** `#RRGGBBAA` laid over an opaque colour, as `#RRGGBB`. */
export function laidOver(colour: string, ground: string): string {
  const alpha = Number.parseInt(colour.slice(7, 9), 16) / 255;
  const under = channels(ground);
  const mixed = channels(colour).map((value, index) =>
    Math.round(value * alpha + (under[index] ?? 0) * (1 - alpha)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
