import type { ScatterplotLayerProps } from '@deck.gl/layers';
import type { ProjectView } from '../views/project-view.ts';
import { DISC_PARAMETERS } from './mark.ts';

/** Layer id of the projects; a pick on it gives a position of `view.projects`. */
export const PROJECT_LAYER_ID = 'projects';

/** Deck properties of the projects: small discs, hollow where the place is spread over 50 km or more. */
export function projectLayerProps(view: ProjectView): ScatterplotLayerProps {
  return {
    id: PROJECT_LAYER_ID,
    data: {
      length: view.projects.length,
      attributes: {
        getPosition: { value: view.positions, size: 2 },
        getFillColor: { value: view.fills, size: 4, type: 'unorm8' },
        getLineColor: { value: view.lines, size: 4, type: 'unorm8' },
      },
    },
    getRadius: 3.2,
    radiusScale: view.scale,
    getLineWidth: 1.2,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    filled: true,
    billboard: true,
    pickable: true,
    parameters: DISC_PARAMETERS,
  };
}
