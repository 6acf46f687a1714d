import type { ScatterplotLayerProps } from '@deck.gl/layers';
import type { Rgb } from '../views/city-view.ts';
import { DISC_PARAMETERS } from './mark.ts';

/** One ring around a city: white casing with a coloured line for the pinned, a line for the hovered. */
export interface Halo {
  position: [lng: number, lat: number];
  radiusPx: number;
  widthPx: number;
  colour: Rgb;
}

const HALO_LAYER_ID = 'halos';

/** Deck properties of the rings around the pinned and the hovered city. */
export function haloLayerProps(halos: readonly Halo[]): ScatterplotLayerProps<Halo> {
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
    parameters: DISC_PARAMETERS,
  };
}
