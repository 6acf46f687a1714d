import type { ScatterplotLayerProps } from '@deck.gl/layers';
import type { PlaceView } from '../views/link-place-view.ts';
import { discProps } from './disc-props.ts';

/** Layer id of the places between which links are gathered; a pick on it gives a position of `view.places`. */
export const LINK_PLACE_LAYER_ID = 'link-places';

/** Layer id of the places by which projects are gathered; a pick on it gives a position of `view.places`. */
export const PROJECT_PLACE_LAYER_ID = 'project-places';

/** The links below shine through, so that projects are told from the places where links end. */
const PROJECT_FILL_ALPHA = 110;

/** Deck properties of places of projects: a disc whose area is their number. */
export function projectPlaceLayerProps(
  view: PlaceView,
  radiusScale: number,
): ScatterplotLayerProps {
  return {
    ...linkPlaceLayerProps(view, radiusScale),
    id: PROJECT_PLACE_LAYER_ID,
    getFillColor: [...view.fill, PROJECT_FILL_ALPHA],
  };
}

/** Deck properties of the ends of links at places that are no member cities: they say where a line ends, and no more. */
export function linkEndLayerProps(view: PlaceView, radiusScale: number): ScatterplotLayerProps {
  return {
    ...linkPlaceLayerProps(view, radiusScale),
    id: 'link-ends',
    getLineWidth: view.scale,
    pickable: false,
  };
}

/** Deck properties of gathered places: a disc whose area is the number of their records, smaller where the world is small. */
export function linkPlaceLayerProps(view: PlaceView, radiusScale: number): ScatterplotLayerProps {
  return {
    id: LINK_PLACE_LAYER_ID,
    data: {
      length: view.places.length,
      attributes: {
        getPosition: { value: view.positions, size: 2 },
        getRadius: { value: view.radiiPx, size: 1 },
      },
    },
    ...discProps(radiusScale),
    getFillColor: [...view.fill, 235],
    getLineColor: [...view.edge, 255],
    getLineWidth: 1.6 * view.scale,
    pickable: true,
  };
}
