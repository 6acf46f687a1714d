import type { ArcView } from '../views/arc-view.ts';
import type { LinkArcLayerProps } from './link-arc-layer.ts';

/** Layer id of the recorded links; a pick on it gives a position of `view.links`. */
export const LINK_LAYER_ID = 'links';
/** Layer id of gathered links; a pick on it gives a position of `view.bundles`. */
export const BUNDLE_LAYER_ID = 'link-bundles';

/** Segments of an arc by how many there are: few of them are looked at one by one. */
const SEGMENTS = [
  { upTo: 3_000, segments: 96 },
  { upTo: 5_000, segments: 48 },
  { upTo: Number.POSITIVE_INFINITY, segments: 20 },
] as const;
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
    numSegments: SEGMENTS.find(({ upTo }) => count <= upTo)?.segments ?? 20,
    widthUnits: 'pixels',
    antialiasing: true,
    pickable: true,
    parameters: onGlobe
      ? { cullMode: 'none', depthWriteEnabled: false }
      : { depthCompare: 'always', depthWriteEnabled: false },
  };
}
