import { expect, test } from 'vitest';
import type { Sketch } from '../../../../src/domain/layout/sketch/sketch.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { addSketch, deleteSketch, undoSketches } from '../../../../src/store/change-sketches.ts';
import { followSketches } from '../../../../src/store/persistence/kept-sketches.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';

const BELT: Omit<Sketch, 'id' | 'name'> = {
  kind: 'belt',
  positions: [
    [112.5, 35.5],
    [113, 35.6],
  ],
  bufferKm: 5,
};
const POINT: Omit<Sketch, 'id' | 'name'> = {
  kind: 'point',
  positions: [[112.8, 35.5]],
  bufferKm: null,
};

/** The storage of a tab, over pages that are loaded one after the other. */
function tab(kept = new Map<string, string>()) {
  const storage: Storage = {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
  const load = (open: () => Storage = () => storage) => {
    const store = createAtlasStore(DEFAULT_SCENARIO);
    followSketches(store, open);
    return store;
  };
  return { kept, load };
}

test('what is drawn is there again after a reload, and what was taken away is not', () => {
  const { load } = tab();
  const first = load();
  addSketch(first, BELT);
  addSketch(first, POINT);
  deleteSketch(first, 1);
  const second = load();
  expect(second.getState().drawing.sketches.present).toEqual([{ ...POINT, id: 2, name: null }]);
  undoSketches(second);
  addSketch(second, BELT);
  expect(
    load()
      .getState()
      .drawing.sketches.present.map(({ id }) => id),
  ).toEqual([2, 3]);
});

test('what is no sketch is left out, the others come', () => {
  const { kept, load } = tab();
  const point = { ...POINT, id: 1, name: 'Here' };
  const others = [
    { ...point, id: 2, positions: [] },
    { ...point, id: 3, positions: [[200, 35]] },
    { ...point, id: 4, kind: 'circle' },
    { ...point, id: 5, bufferKm: 5 },
    { ...point, name: 'again the first' },
  ];
  kept.set('union-atlas.sketches', JSON.stringify([point, ...others]));
  expect(load().getState().drawing.sketches.present).toEqual([point]);
  kept.set('union-atlas.sketches', '{"half');
  expect(load().getState().drawing.sketches.present).toEqual([]);
});

test('a browser that refuses storage draws all the same', () => {
  const store = tab().load(() => {
    throw new DOMException('refused');
  });
  addSketch(store, POINT);
  expect(store.getState().drawing.sketches.present).toHaveLength(1);
});
