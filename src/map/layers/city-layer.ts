import type { CityView } from '../views/city-view.ts';
import type { CityDiscLayerProps } from './city-disc-layer.ts';
import { DISC_PARAMETERS } from './mark.ts';

/** Layer id of the member cities; a pick on it gives a draw position of `view.base.order`. */
export const CITY_LAYER_ID = 'cities';

/** Factor on symbols where the whole world is small: a phone, a thumbnail. Steps, so that panning uploads nothing. */
export function symbolScale(zoom: number): number {
  if (zoom < 0.9) return 0.5;
  return zoom < 1.5 ? 0.75 : 1;
}

/** Deck properties of the member cities. Colours, radii and marks change; positions stay uploaded. */
export function cityLayerProps(view: CityView, zoom: number): CityDiscLayerProps {
  const { base, radiiPx, fills, lines, marks, ground } = view;
  return {
    id: CITY_LAYER_ID,
    data: {
      length: base.order.length,
      attributes: {
        getPosition: { value: base.positions, size: 2 },
        getRadius: { value: radiiPx, size: 1 },
        getFillColor: { value: fills, size: 4, type: 'unorm8' },
        getLineColor: { value: lines, size: 4, type: 'unorm8' },
        getMark: { value: marks, size: 1 },
      },
    },
    groundColour: ground.map((part) => part / 255) as [number, number, number],
    radiusScale: symbolScale(zoom),
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    getLineWidth: 1,
    stroked: true,
    filled: true,
    billboard: true,
    pickable: true,
    parameters: DISC_PARAMETERS,
  };
}
