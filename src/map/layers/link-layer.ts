import type { ArcView } from '../views/arc-view.ts';
import type { LinkArcLayerProps } from './link-arc-layer.ts';

/** Layer id of the recorded links; a pick on it gives a position of `view.links`. */
export const LINK_LAYER_ID = 'links';
/** Layer id of gathered links; a pick on it gives a position of `view.bundles`. */
export const BUNDLE_LAYER_ID = 'link-bundles';

const FINE_SEGMENTS = 48;
const COARSE_SEGMENTS = 20;
const MANY_LINKS = 5_000;
/** Just enough to stay clear of the globe's surface. */
const GLOBE_HEIGHT = 0.05;

/** Deck properties of arcs: geodesics, the short way round the world. */
export function arcLayerProps(id: string, view: ArcView, onGlobe: boolean): LinkArcLayerProps {
  const count = view.widthsPx.length;
  return {
    id,
    data: {
      length: count,
      attributes: {
        getSourcePosition: { value: view.sourcePositions, size: 2 },
        getTargetPosition: { value: view.targetPositions, size: 2 },
        getSourceColor: { value: view.colours, size: 4, type: 'unorm8' },
        getTargetColor: { value: view.colours, size: 4, type: 'unorm8' },
        getWidth: { value: view.widthsPx, size: 1 },
        getBow: { value: view.bowsPx, size: 1 },
        getTaper: { value: view.tapers, size: 1 },
      },
    },
    greatCircle: true,
    getHeight: onGlobe ? GLOBE_HEIGHT : 0,
    numSegments: count > MANY_LINKS ? COARSE_SEGMENTS : FINE_SEGMENTS,
    widthUnits: 'pixels',
    pickable: true,
    parameters: onGlobe
      ? { cullMode: 'none', depthWriteEnabled: false }
      : { depthCompare: 'always', depthWriteEnabled: false },
  };
}
