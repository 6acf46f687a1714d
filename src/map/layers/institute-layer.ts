import type { ScatterplotLayerProps } from '@deck.gl/layers';
import type { InstituteView } from '../views/institute-view.ts';
import { discProps } from './disc-props.ts';

/** Layer id of the institutes; a pick on it gives a position of `view.institutes`. */
export const INSTITUTE_LAYER_ID = 'institutes';

/** Deck properties of the institutes: small diamonds. */
export function instituteLayerProps(view: InstituteView): ScatterplotLayerProps {
  return {
    id: INSTITUTE_LAYER_ID,
    data: {
      length: view.institutes.length,
      attributes: {
        getPosition: { value: view.positions, size: 2 },
        getFillColor: { value: view.fills, size: 4, type: 'unorm8' },
      },
    },
    ...discProps(view.scale),
    getRadius: 5,
    getLineWidth: 1.4,
    getLineColor: [...view.edge],
    pickable: true,
  };
}
