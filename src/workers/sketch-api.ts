import type { Position2 } from '../domain/geodesy.ts';
import type { BeltArea } from '../domain/layout/sketch/sketch-files.ts';

/** What the page may ask about what the reader has drawn. */
export const sketchApi = {
  /** Draws and measures a belt around its axis. */
  async measureBelt(axis: readonly Position2[], bufferKm: number): Promise<BeltArea> {
    // Buffers come with much code that measuring does without.
    const { beltArea } = await import('../domain/layout/sketch/belt-area.ts');
    return beltArea(axis, bufferKm);
  },
};

export type SketchApi = typeof sketchApi;
