import type { SketchKind } from '../../domain/layout/sketch/sketch.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { chooseMapTool } from '../../store/map-tool.ts';

/** Takes a shape to draw. The one that is taken stays, with what is being drawn: Escape and closing leave it. */
export function pressTool(store: AtlasStore, kind: SketchKind): void {
  if (store.getState().mapTool !== kind) chooseMapTool(store, kind);
}
