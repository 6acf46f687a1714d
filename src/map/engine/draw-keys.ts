import { withoutPosition } from '../../domain/layout/sketch/reshape.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import {
  redoSketches,
  reshapeSketchOnce,
  selectReshaped,
  undoSketches,
  wishDrawing,
} from '../../store/change-sketches.ts';
import { chooseMapTool } from '../../store/map-tool.ts';

/**
 * Keys while a shape can be drawn: Escape gives up the shape, then the tool; with the focus on the map or nowhere,
 * Enter finishes, Backspace takes the last position back, Ctrl or ⌘ with Z undoes; while a shape is changed, Enter ends
 * that, Delete and Backspace take the chosen position away. Returns the undo.
 */
export function listenToKeys(store: AtlasStore): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    const { mapTool } = store.getState();
    if (mapTool === null || mapTool === 'edit-draft') return;
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const press = pressOf(event, isOnMap(event.target), mapTool === 'reshape');
    if (press === null) return;
    // Before the shell hears of it, which would close something.
    event.preventDefault();
    press(store);
  }

  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}

type Press = (store: AtlasStore) => void;

function pressOf(
  { key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent,
  isOnMap: boolean,
  isReshaping: boolean,
) {
  if (key === 'Escape') return isInField(target) ? null : leave;
  if (!isOnMap) return null;
  if (key === 'Enter') return isReshaping ? leave : finish;
  if (isReshaping && (key === 'Delete' || key === 'Backspace')) return takeAway;
  if (key === 'Backspace') return back;
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') return shiftKey ? redoSketches : back;
  return null;
}

const leave: Press = (store) => {
  if (store.getState().drawing.current) wishDrawing(store, { type: 'cancel' });
  else chooseMapTool(store, null);
};

const takeAway: Press = (store) => {
  const sketch = selectReshaped(store.getState());
  const { reshaped } = store.getState().drawing;
  const positions = sketch && reshaped && withoutPosition(sketch, reshaped.vertex);
  if (positions) reshapeSketchOnce(store, sketch.id, positions);
};

const finish: Press = (store) => wishDrawing(store, { type: 'finish' });

const back: Press = (store) => {
  if (store.getState().drawing.current) wishDrawing(store, { type: 'back' });
  else undoSketches(store);
};

function isInField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

function isOnMap(target: EventTarget | null): boolean {
  return target instanceof HTMLCanvasElement || target === document.body;
}
