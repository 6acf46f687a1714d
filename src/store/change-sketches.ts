import { closeStep, type History, record, redo, undo } from '../domain/history.ts';
import type { Sketch } from '../domain/layout/sketch/sketch.ts';
import type { AtlasState, AtlasStore } from './atlas-store.ts';
import { changeDrawing, chooseMapTool } from './map-tool.ts';
import type { DrawWish } from './work-states.ts';

/** Asks the map for a step of what is being drawn. */
export function wishDrawing(store: AtlasStore, wish: DrawWish): void {
  const { wish: last } = store.getState().drawing;
  changeDrawing(store, { wish: { seq: (last?.seq ?? 0) + 1, wish } });
}

/** Adds what has been drawn, with the first number that no other sketch has had. */
export function addSketch(store: AtlasStore, sketch: Omit<Sketch, 'id' | 'name'>): void {
  const { past, present, future } = store.getState().drawing.sketches;
  const ids = [...past, present, ...future].flat().map(({ id }) => id);
  const id = Math.max(0, ...ids) + 1;
  changeList(store, (sketches) => [...sketches, { ...sketch, id, name: null }]);
}

/** Changes some fields of a sketch; steps with the same key, such as letters of a name, are undone together. */
export function changeSketch(
  store: AtlasStore,
  id: number,
  patch: Partial<Pick<Sketch, 'name' | 'positions' | 'bufferKm'>>,
): void {
  const key = JSON.stringify([id, Object.keys(patch)]);
  changeList(
    store,
    (sketches) => sketches.map((sketch) => (sketch.id === id ? { ...sketch, ...patch } : sketch)),
    key,
  );
}

/** Changes the positions of a sketch in a step of its own. */
export function reshapeSketchOnce(
  store: AtlasStore,
  id: number,
  positions: Sketch['positions'],
): void {
  closeSketchStep(store);
  changeSketch(store, id, { positions });
  closeSketchStep(store);
}

/** Lets the pointer change a sketch, from its first position on; null ends it. */
export function reshapeSketch(store: AtlasStore, id: number | null): void {
  chooseMapTool(store, id === null ? null : 'reshape');
  changeDrawing(store, { reshaped: id === null ? null : { id, vertex: 0 } });
}

/** The sketch that is being changed; null without one, also when it has been taken away. */
export function selectReshaped({ drawing }: AtlasState): Sketch | null {
  const { reshaped, sketches } = drawing;
  return sketches.present.find(({ id }) => id === reshaped?.id) ?? null;
}

/** Ends a drag: the next change is a step of its own. */
export function closeSketchStep(store: AtlasStore): void {
  changeHistory(store, closeStep);
}

export function deleteSketch(store: AtlasStore, id: number): void {
  changeList(store, (sketches) => sketches.filter((sketch) => sketch.id !== id));
}

export function clearSketches(store: AtlasStore): void {
  if (store.getState().drawing.sketches.present.length > 0) changeList(store, () => []);
}

export function undoSketches(store: AtlasStore): void {
  changeHistory(store, undo);
}

export function redoSketches(store: AtlasStore): void {
  changeHistory(store, redo);
}

function changeList(
  store: AtlasStore,
  change: (sketches: readonly Sketch[]) => readonly Sketch[],
  key: string | null = null,
): void {
  changeHistory(store, (history) => record(history, change(history.present), key));
}

function changeHistory(
  store: AtlasStore,
  change: (history: History<readonly Sketch[]>) => History<readonly Sketch[]>,
): void {
  changeDrawing(store, { sketches: change(store.getState().drawing.sketches) });
}
