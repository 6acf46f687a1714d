import type { ScatterplotLayerProps } from '@deck.gl/layers';
import type { Rgb } from '../views/city-view.ts';

/** One ring around a city: white casing with a coloured line for the pinned, a line for the hovered. */
export interface Halo {
  position: [lng: number, lat: number, metres: number];
  radiusPx: number;
  widthPx: number;
  colour: Rgb;
}

const HALO_LAYER_ID = 'halos';

/** Deck properties of the rings around the pinned and the hovered city. */
export function haloLayerProps(
  halos: readonly Halo[],
  onGlobe: boolean,
): ScatterplotLayerProps<Halo> {
  return {
    id: HALO_LAYER_ID,
    data: halos,
    getPosition: (halo) => halo.position,
    getRadius: (halo) => halo.radiusPx,
    getLineWidth: (halo) => halo.widthPx,
    getLineColor: (halo) => [...halo.colour],
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    filled: false,
    stroked: true,
    billboard: true,
    pickable: false,
    parameters: onGlobe
      ? { cullMode: 'none', depthWriteEnabled: false }
      : { depthCompare: 'always', depthWriteEnabled: false },
  };
}
