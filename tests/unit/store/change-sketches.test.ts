import { expect, it } from 'vitest';
import { createAtlasStore } from '../../../src/store/atlas-store.ts';
import {
  addSketch,
  changeSketch,
  clearSketches,
  closeSketchStep,
  deleteSketch,
  redoSketches,
  reshapeSketch,
  reshapeSketchOnce,
  selectReshaped,
  undoSketches,
} from '../../../src/store/change-sketches.ts';
import { chooseMapTool, toggleDrawing } from '../../../src/store/map-tool.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';

function storeWithTwo() {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  addSketch(store, { kind: 'point', positions: [[1, 2]], bufferKm: null });
  addSketch(store, { kind: 'point', positions: [[3, 4]], bufferKm: null });
  const ids = () => store.getState().drawing.sketches.present.map(({ id }) => id);
  return { store, ids };
}

it('adds, deletes and clears; each is one step to undo and redo', () => {
  const { store, ids } = storeWithTwo();
  expect(ids()).toEqual([1, 2]);
  deleteSketch(store, 1);
  expect(ids()).toEqual([2]);
  clearSketches(store);
  expect(ids()).toEqual([]);
  undoSketches(store);
  undoSketches(store);
  expect(ids()).toEqual([1, 2]);
  redoSketches(store);
  expect(ids()).toEqual([2]);
});

it('never gives a number twice, even after its sketch is gone', () => {
  const { store, ids } = storeWithTwo();
  deleteSketch(store, 2);
  addSketch(store, { kind: 'point', positions: [[5, 6]], bufferKm: null });
  expect(ids()).toEqual([1, 3]);
});

it('undoes the letters of a name together', () => {
  const { store } = storeWithTwo();
  for (const name of ['S', 'So', 'Sou', 'Sout', 'South']) changeSketch(store, 2, { name });
  expect(store.getState().drawing.sketches.present[1]?.name).toBe('South');
  undoSketches(store);
  expect(store.getState().drawing.sketches.present[1]?.name).toBeNull();
});

it('clearing nothing is no step', () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  clearSketches(store);
  expect(store.getState().drawing.sketches.past).toEqual([]);
});

it('the bar opens with the tool for distances and closes with none; what is drawn stays', () => {
  const { store, ids } = storeWithTwo();
  toggleDrawing(store);
  expect(store.getState()).toMatchObject({ mapTool: 'distance', drawing: { isOpen: true } });
  chooseMapTool(store, 'belt');
  toggleDrawing(store);
  expect(store.getState()).toMatchObject({ mapTool: null, drawing: { isOpen: false } });
  expect(ids()).toEqual([1, 2]);
});

it('a drag of a position is one step, a typed one another; what is changed ends with its sketch and its tool', () => {
  const { store } = storeWithTwo();
  const placeOf = (id: number) =>
    store.getState().drawing.sketches.present.find((one) => one.id === id)?.positions[0];
  reshapeSketch(store, 1);
  expect(store.getState().mapTool).toBe('reshape');
  expect(selectReshaped(store.getState())?.id).toBe(1);
  changeSketch(store, 1, { positions: [[5, 5]] });
  changeSketch(store, 1, { positions: [[6, 6]] });
  closeSketchStep(store);
  reshapeSketchOnce(store, 1, [[7, 7]]);
  undoSketches(store);
  expect(placeOf(1)).toEqual([6, 6]);
  undoSketches(store);
  expect(placeOf(1)).toEqual([1, 2]);
  deleteSketch(store, 1);
  expect(selectReshaped(store.getState())).toBeNull();
  undoSketches(store);
  chooseMapTool(store, 'distance');
  expect(selectReshaped(store.getState())).toBeNull();
});
