/** Forms of a picture; `screen` is as large as the map in the window. */
export const PICTURE_SIZES = ['slide', 'a4', 'square', 'screen'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** A sheet in CSS pixels and how many device pixels each has at the least sharpness. */
export interface SheetSize {
  widthPx: number;
  heightPx: number;
  scale: number;
}

/** Letters are read from the last row on a slide, and from a hand on paper: each size has its own pixel. */
const SIZES: Readonly<Record<Exclude<PictureSize, 'screen'>, SheetSize>> = {
  slide: { widthPx: 1280, heightPx: 720, scale: 1.5 },
  a4: { widthPx: 1123, heightPx: 794, scale: 1 },
  square: { widthPx: 900, heightPx: 900, scale: 1.2 },
};
/** Where there is no map in the window. */
const NO_SCREEN = [1280, 720] as const;
const LEAST_PX = 480;

/** The sheet of a form; `mapPx` is the size of the map in the window, null while there is none. */
export function sheetSize(size: PictureSize, mapPx: readonly [number, number] | null): SheetSize {
  if (size !== 'screen') return SIZES[size];
  const [widthPx, heightPx] = mapPx ?? NO_SCREEN;
  return { widthPx: Math.max(LEAST_PX, widthPx), heightPx: Math.max(LEAST_PX, heightPx), scale: 1 };
}
