import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
} from 'terra-draw';
import {
  FEWEST_POSITIONS,
  isClosedKind,
  type SketchKind,
} from '../../domain/layout/sketch/sketch.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { addSketch } from '../../store/change-sketches.ts';
import { changeDrawing, chooseMapTool } from '../../store/map-tool.ts';
import type { DrawWish, MapTool, SketchInProgress } from '../../store/work-states.ts';
import { listenToKeys } from './draw-keys.ts';
import { type Drawn, isSame, positionsOf, toPosition, withoutRepeats } from './drawn-positions.ts';
import { reshapeMode, reshapeSketches } from './reshape-sketch.ts';
import { SketchAdapter } from './sketch-adapter.ts';

/** A click so near to the last position, or to the first of an outline, ends the shape. */
const REACH_PX = 12;

/** Lets the pointer draw shapes while one of their tools is chosen, or drag the positions of one, and tells the store. Returns the undo. */
export function drawSketches(map: MapLibreMap, store: AtlasStore): () => void {
  const modes = {
    point: new TerraDrawPointMode({ modeName: 'point' }),
    distance: new TerraDrawLineStringMode({ modeName: 'distance', pointerDistance: REACH_PX }),
    area: new TerraDrawPolygonMode({ modeName: 'area', pointerDistance: REACH_PX }),
    ring: new TerraDrawPolygonMode({ modeName: 'ring', pointerDistance: REACH_PX }),
    belt: new TerraDrawLineStringMode({ modeName: 'belt', pointerDistance: REACH_PX }),
  } satisfies Record<SketchKind, object>;
  let frame: number | null = null;
  const adapter = new SketchAdapter(map, () => {
    frame ??= requestAnimationFrame(tellProgress);
  });
  const draw = new TerraDraw({ adapter, modes: [...Object.values(modes), reshapeMode()] });
  const reshape = reshapeSketches(draw, store);
  let open: SketchKind | null = null;
  let isReshaping = false;
  let carriedOut: object | null = null;

  /** The unfinished shape goes to the store, once a frame at most. */
  function tellProgress(): void {
    frame = null;
    changeDrawing(store, { current: open === null ? null : progressOf(open, drawn()) });
  }

  function drawn(): Drawn | undefined {
    return draw
      .getSnapshot()
      .find(({ properties, geometry }) => 'mode' in properties && geometry.type !== 'Point');
  }

  draw.on('finish', (id) => {
    const feature = draw.getSnapshotFeature(id);
    const { drawing } = store.getState();
    if (!feature || open === null) return;
    draw.removeFeatures([id]);
    const positions = positionsOf(feature);
    if (positions.length < FEWEST_POSITIONS[open]) return;
    addSketch(store, {
      kind: open,
      positions,
      bufferKm: open === 'belt' ? drawing.bufferKm : null,
    });
  });

  function follow(): void {
    const { mapTool, drawing, scenario } = store.getState();
    // The Data workspace covers the map.
    if (scenario.workspace === 'data' && mapTool !== null) {
      chooseMapTool(store, null);
      return;
    }
    takeUp(kindOf(mapTool), mapTool === 'reshape');
    reshape.follow();
    if (open === null || drawing.wish === null || drawing.wish === carriedOut) return;
    carriedOut = drawing.wish;
    carryOut(open, drawing.wish.wish);
  }

  function takeUp(kind: SketchKind | null, reshapes: boolean): void {
    if (kind === open && reshapes === isReshaping) return;
    open = kind;
    isReshaping = reshapes;
    const mode = reshapes ? 'reshape' : kind;
    if (mode !== null && !draw.enabled) draw.start();
    if (draw.enabled) draw.setMode(mode ?? 'static');
    if (mode === null) draw.stop();
  }

  function carryOut(kind: SketchKind, wish: DrawWish): void {
    switch (wish.type) {
      case 'add':
        adapter.place(wish.at);
        return;
      case 'back':
        modes[kind].undo();
        return;
      case 'cancel':
        adapter.press('Escape');
        return;
      case 'finish': {
        const placed = progressOf(kind, drawn())?.positions.length ?? 0;
        if (placed >= FEWEST_POSITIONS[kind]) adapter.press('Enter');
      }
    }
  }

  const stopKeys = listenToKeys(store);
  const unsubscribe = store.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    stopKeys();
    takeUp(null, false);
    if (frame !== null) cancelAnimationFrame(frame);
  };
}

function kindOf(tool: MapTool | null): SketchKind | null {
  return tool === 'edit-draft' || tool === 'reshape' ? null : tool;
}

/** What has been placed of an unfinished feature, and where the pointer is; null without one. */
function progressOf(kind: SketchKind, feature: Drawn | undefined): SketchInProgress | null {
  if (!feature) return null;
  const { geometry, properties } = feature;
  const all = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates;
  const path = (all ?? []).flatMap(toPosition);
  // An outline says how many of its positions are placed; of a line the last one is the pointer's.
  const placed = isClosedKind(kind)
    ? Number(properties['committedCoordinateCount'])
    : path.length - 1;
  const positions = withoutRepeats(path.slice(0, placed));
  const last = positions.at(-1);
  const pointer = path[placed];
  if (!last) return null;
  return { kind, positions, pointer: pointer && !isSame(pointer, last) ? pointer : null };
}
