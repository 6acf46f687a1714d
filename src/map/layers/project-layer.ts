import type { ScatterplotLayerProps } from '@deck.gl/layers';
import type { ProjectView } from '../views/project-view.ts';
import { discProps } from './disc-props.ts';

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
    ...discProps(view.scale),
    getRadius: 3.2,
    getLineWidth: 1.2,
    pickable: true,
  };
}
