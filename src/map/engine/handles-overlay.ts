import { handleLayers } from '../layers/layout-handles.ts';
import { selectHandleLive } from '../views/layout-handles-view.ts';
import { dragDraft } from './drag-draft.ts';
import { addGripImage } from './grip-images.ts';

/** What a draft is changed by on the map: a chunk of its own, wanted when somebody first does. */
export const handlesOverlay = {
  layers: handleLayers,
  live: selectHandleLive,
  addImage: addGripImage,
  /** Lets the pointer drag the points of the open draft while that tool is chosen. Returns the undo. */
  start: dragDraft,
};
