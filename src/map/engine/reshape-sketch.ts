import { type GeoJSONStoreFeatures, type TerraDraw, TerraDrawSelectMode } from 'terra-draw';
import type { Position2 } from '../../domain/geodesy.ts';
import { unwrapPath } from '../../domain/layout/measures/planar.ts';
import { firstChange } from '../../domain/layout/sketch/reshape.ts';
import { SKETCH_KINDS, type Sketch } from '../../domain/layout/sketch/sketch.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { changeSketch, closeSketchStep, selectReshaped } from '../../store/change-sketches.ts';
import { changeDrawing } from '../../store/map-tool.ts';
import { positionsOf } from './drawn-positions.ts';
import { PRECISION } from './sketch-adapter.ts';

/** How near to a position or to the middle of a stretch a drag has to begin, px: a finger is only heard after 15. */
const REACH_PX = 30;

const DRAGGED = {
  feature: {
    // An outline that crosses itself is named and circled.
    selfIntersectable: true,
    coordinates: { draggable: true, midpoints: { draggable: true } },
  },
};

/** The mode in which the pointer drags the positions of the one sketch that the library has been given. */
export function reshapeMode(): TerraDrawSelectMode {
  return new TerraDrawSelectMode({
    modeName: 'reshape',
    pointerDistance: REACH_PX,
    // The library leaves out every so manieth move; here none.
    dragEventThrottle: Number.POSITIVE_INFINITY,
    allowManualSelection: false,
    allowManualDeselection: false,
    flags: {
      ...Object.fromEntries(SKETCH_KINDS.map((kind) => [kind, DRAGGED])),
      point: { feature: { draggable: true } },
    },
  });
}

/** Keeps the sketch that is being reshaped and the one of the library the same. `follow` is called with every state. */
export function reshapeSketches(draw: TerraDraw, store: AtlasStore): { follow: () => void } {
  let given: { id: string | number; positions: readonly Position2[] } | null = null;

  draw.on('change', (ids, type) => {
    if (type !== 'update' || given === null || !ids.includes(given.id)) return;
    const sketch = selectReshaped(store.getState());
    const feature = draw.getSnapshotFeature(given.id);
    if (!sketch || !feature) return;
    const positions = positionsOf(feature);
    const vertex = firstChange(sketch.positions, positions);
    if (vertex === null) return;
    given = { ...given, positions };
    changeSketch(store, sketch.id, { positions });
    changeDrawing(store, { reshaped: { id: sketch.id, vertex } });
  });
  draw.on('finish', (_, { action }) => {
    // A middle that is taken is dragged at once: one step.
    if (given !== null && action !== 'insertMidpoint') closeSketchStep(store);
  });

  function take(): void {
    if (given === null) return;
    const { id } = given;
    given = null;
    if (draw.enabled && draw.hasFeature(id)) draw.removeFeatures([id]);
  }

  function follow(): void {
    const { mapTool } = store.getState();
    const sketch = mapTool === 'reshape' ? selectReshaped(store.getState()) : null;
    if (given?.positions === sketch?.positions) return;
    take();
    if (sketch === null) return;
    const [added] = draw.addFeatures([featureOf(sketch)]);
    if (added?.id === undefined || !added.valid) return;
    given = { id: added.id, positions: sketch.positions };
    draw.selectFeature(added.id);
  }

  return { follow };
}

function featureOf({ kind, positions }: Sketch): GeoJSONStoreFeatures {
  const path = unwrapPath(positions, positions[0]?.[0] ?? 0).map((position) =>
    position.map((degrees) => Number(degrees.toFixed(PRECISION))),
  );
  const [first = []] = path;
  const properties = { mode: kind };
  switch (kind) {
    case 'point':
      return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: first } };
    case 'distance':
    case 'belt':
      return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: path } };
    case 'area':
    case 'ring':
      return {
        type: 'Feature',
        properties,
        geometry: { type: 'Polygon', coordinates: [[...path, first]] },
      };
  }
}
