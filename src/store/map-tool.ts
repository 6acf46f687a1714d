import type { AtlasStore } from './atlas-store.ts';
import type { DrawingState, MapTool } from './work-states.ts';

export function changeDrawing(store: AtlasStore, patch: Partial<DrawingState>): void {
  store.setState(({ drawing }) => ({ drawing: { ...drawing, ...patch } }));
}

/** Gives the pointer on the map another meaning; null = the usual one. A shape in progress is given up, one that is changed let go. */
export function chooseMapTool(store: AtlasStore, mapTool: MapTool | null): void {
  store.setState(({ drawing }) => ({
    mapTool,
    drawing: { ...drawing, current: null, reshaped: null },
  }));
}

/** Opens the bar with the tool that most come for, or closes it; what has been drawn stays on the map. */
export function toggleDrawing(store: AtlasStore): void {
  const isOpen = !store.getState().drawing.isOpen;
  changeDrawing(store, { isOpen });
  chooseMapTool(store, isOpen ? 'distance' : null);
}
