import { DISC_PARAMETERS } from './mark.ts';

/** Factor on symbols where the whole world is small: a phone, a thumbnail. Steps, so that panning uploads nothing. */
export function symbolScale(zoom: number): number {
  if (zoom < 0.9) return 0.5;
  return zoom < 1.5 ? 0.75 : 1;
}

interface PositionAttribute {
  value: Float32Array;
  size: 2;
}

const attributes = new WeakMap<Float32Array, PositionAttribute>();

/** Positions for a layer: the same object for the same array, since deck.gl uploads whatever comes in a new one. */
export function positionAttribute(positions: Float32Array): PositionAttribute {
  const known = attributes.get(positions);
  if (known) return known;
  const attribute = { value: positions, size: 2 } as const;
  attributes.set(positions, attribute);
  return attribute;
}

/** What all discs have in common: sizes in pixels times `radiusScale`, an edge of one, always facing the reader. */
export function discProps(radiusScale: number) {
  return {
    radiusScale,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    getLineWidth: 1,
    stroked: true,
    filled: true,
    billboard: true,
    parameters: DISC_PARAMETERS,
  } as const;
}
