import { sketchLayers } from '../layers/sketch-layers.ts';
import { selectSketchLive } from '../views/sketch-view.ts';
import { drawSketches } from './draw-sketch.ts';

/** Everything that is drawn by hand: a chunk of its own, wanted when somebody first measures. */
export const drawingOverlay = {
  layers: sketchLayers,
  live: selectSketchLive,
  /** Lets the pointer draw on the map whenever a tool for it is chosen. Returns the undo. */
  start: drawSketches,
};
