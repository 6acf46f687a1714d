import { DISC_PARAMETERS } from './mark.ts';

/** Factor on symbols where the whole world is small: a phone, a thumbnail. Steps, so that panning uploads nothing. */
export function symbolScale(zoom: number): number {
  if (zoom < 0.9) return 0.5;
  return zoom < 1.5 ? 0.75 : 1;
}

/** What all discs on cities have in common: sizes in pixels, an edge of one, always facing the reader. */
export function discProps(zoom: number) {
  return {
    radiusScale: symbolScale(zoom),
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    getLineWidth: 1,
    stroked: true,
    filled: true,
    billboard: true,
    parameters: DISC_PARAMETERS,
  } as const;
}
