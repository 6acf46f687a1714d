import type { Sketch } from '../../domain/layout/sketch/sketch.ts';
import type { BeltArea } from '../../domain/layout/sketch/sketch-files.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { changeDrawing } from '../../store/map-tool.ts';
import { measureBeltInWorker } from '../../workers/sketch-client.ts';

/** Measures the areas of drawn belts in a worker, one at a time. Returns the undo. */
export function followBelts(store: AtlasStore): () => void {
  let isMeasuring = false;

  async function measure(belt: Sketch): Promise<void> {
    isMeasuring = true;
    const area = await measureBeltInWorker(belt.positions, belt.bufferKm ?? 0).catch(
      (): BeltArea => ({ area: null, areaKm2: null }),
    );
    isMeasuring = false;
    changeDrawing(store, { belts: new Map(store.getState().drawing.belts).set(belt, area) });
  }

  function check(): void {
    const { sketches, belts } = store.getState().drawing;
    if (isMeasuring) return;
    const belt = sketches.present.find((sketch) => sketch.kind === 'belt' && !belts.has(sketch));
    if (belt) void measure(belt);
  }

  check();
  return store.subscribe(check);
}
