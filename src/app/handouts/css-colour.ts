/** A colour as SVG programs read it, and how much of what is behind it hides. */
export interface PlainColour {
  /** `#rrggbb`. */
  hex: string;
  opacity01: number;
}

/** Reads any colour of a style sheet, also mixed ones. Throws where the browser gives no canvas. */
export function createColourReader(): (css: string) => PlainColour {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas to read colours with');
  const known = new Map<string, PlainColour>();
  return (css) => {
    const found = known.get(css);
    if (found) return found;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    const colour = { hex, opacity01: Math.round((alpha / 255) * 1000) / 1000 };
    known.set(css, colour);
    return colour;
  };
}
