import type { CityView } from '../views/city-view.ts';
import type { CityDiscLayerProps } from './city-disc-layer.ts';
import { discProps, positionAttribute } from './disc-props.ts';

/** Layer id of the member cities; a pick on it gives a draw position of `view.base.order`. */
export const CITY_LAYER_ID = 'cities';

/** Deck properties of the member cities. Colours, radii and marks change; positions stay uploaded. */
export function cityLayerProps(view: CityView, radiusScale: number): CityDiscLayerProps {
  const { base, radiiPx, fills, lines, marks, ground } = view;
  return {
    id: CITY_LAYER_ID,
    data: {
      length: base.order.length,
      attributes: {
        getPosition: positionAttribute(base.positions),
        getRadius: { value: radiiPx, size: 1 },
        getFillColor: { value: fills, size: 4, type: 'unorm8' },
        getLineColor: { value: lines, size: 4, type: 'unorm8' },
        getMark: { value: marks, size: 1 },
      },
    },
    groundColour: ground.map((part) => part / 255) as [number, number, number],
    ...discProps(radiusScale),
    pickable: true,
  };
}
