import type { ArcLayerProps } from '@deck.gl/layers';
import type { LinkView } from '../views/link-view.ts';

/** Layer id of the recorded links; a pick on it gives a position of `view.links`. */
export const LINK_LAYER_ID = 'links';

const FINE_SEGMENTS = 48;
const COARSE_SEGMENTS = 20;
const MANY_LINKS = 5_000;
/** Just enough to stay clear of the globe's surface. */
const GLOBE_HEIGHT = 0.05;

/** Deck properties of the recorded links: geodesics, the short way round the world. */
export function linkLayerProps(view: LinkView, onGlobe: boolean): ArcLayerProps {
  return {
    id: LINK_LAYER_ID,
    data: {
      length: view.links.length,
      attributes: {
        getSourcePosition: { value: view.sourcePositions, size: 2 },
        getTargetPosition: { value: view.targetPositions, size: 2 },
        getSourceColor: { value: view.colours, size: 4, type: 'unorm8' },
        getTargetColor: { value: view.colours, size: 4, type: 'unorm8' },
        getWidth: { value: view.widthsPx, size: 1 },
      },
    },
    greatCircle: true,
    getHeight: onGlobe ? GLOBE_HEIGHT : 0,
    numSegments: view.links.length > MANY_LINKS ? COARSE_SEGMENTS : FINE_SEGMENTS,
    widthUnits: 'pixels',
    pickable: true,
    parameters: onGlobe
      ? { cullMode: 'none', depthWriteEnabled: false }
      : { depthCompare: 'always', depthWriteEnabled: false },
  };
}
