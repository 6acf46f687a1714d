import { startHistory } from '../../domain/history.ts';
import { readSketches } from '../../ingest/layout-draft/read-sketches.ts';
import type { AtlasStore } from '../atlas-store.ts';
import { changeDrawing } from '../map-tool.ts';

const KEY = 'union-atlas.sketches';

/**
 * Brings back what was drawn before the page was loaded anew, and keeps it from then on for as long as its tab lives.
 * A refusing browser goes without. Returns the undo.
 */
export function followSketches(store: AtlasStore, storage: () => Storage): () => void {
  const kept = read(storage);
  const { past, present, future } = store.getState().drawing.sketches;
  const isUntouched = past.length + present.length + future.length === 0;
  if (isUntouched && kept.length > 0) changeDrawing(store, { sketches: startHistory(kept) });
  return store.subscribe(({ drawing }, before) => {
    const sketches = drawing.sketches.present;
    if (sketches === before.drawing.sketches.present) return;
    try {
      storage().setItem(KEY, JSON.stringify(sketches));
    } catch {
      // Only a reload would miss them.
    }
  });
}

function read(storage: () => Storage) {
  try {
    return readSketches(JSON.parse(storage().getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}
