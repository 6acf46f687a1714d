import { LAYOUT_HOVER_SOURCE } from '../layers/layout-style.ts';
import { selectHoveredPlace } from '../views/layout-hover.ts';
import { selectLayoutPieces } from '../views/layout-view.ts';

/** Everything that draws a layout: a chunk of its own, wanted only where a layout is. */
export const layoutOverlay = {
  pieces: selectLayoutPieces,
  place: selectHoveredPlace,
  /** Source of the place that is previewed. */
  placeSource: LAYOUT_HOVER_SOURCE,
};
