import type { AtlasState } from '../../store/atlas-store.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import type { Cause } from './progress.ts';

/** What kind of change the map has to follow; null for none. */
export function causeOf(state: AtlasState, before: AtlasState): Cause | null {
  if (state.data !== before.data) return before.data.status === 'ready' ? 'data' : 'load';
  if (state.scenario.weights !== before.scenario.weights) return 'weights';
  if (state.scenario.choices !== before.scenario.choices) return 'weights';
  if (state.scenario.filters !== before.scenario.filters) return 'sector';
  if (state.layout !== before.layout || state.potential !== before.potential) return 'scene';
  if (state.profiles !== before.profiles) return 'scene';
  if (state.measures !== before.measures || state.sites.value !== before.sites.value)
    return 'scene';
  if (state.mapTool !== before.mapTool || state.carry !== before.carry) return 'scene';
  if (state.handle !== before.handle) return 'scene';
  if (state.ownFiles.marks !== before.ownFiles.marks) return 'scene';
  if (state.ownLinks !== before.ownLinks) return 'scene';
  if (changesSketches(state.drawing, before.drawing)) return 'scene';
  if (state.planStatus !== before.planStatus) return 'scene';
  if (!isSameTarget(state.hovered, before.hovered)) return 'scene';
  if (state.zoomLevel !== before.zoomLevel && selectMapLayers(state).has('links')) return 'camera';
  const { camera: _, ...scenario } = state.scenario;
  const keys = Object.keys(scenario) as (keyof typeof scenario)[];
  return keys.some((key) => scenario[key] !== before.scenario[key]) ? 'scene' : null;
}

/** Whether something that the map is asked to draw has not arrived yet. */
export function isWaiting(state: AtlasState): boolean {
  if (state.data.status === 'idle' || state.data.status === 'loading') return true;
  if (selectMapLayers(state).has('layout') && state.layout.status === 'loading') return true;
  const { workspace, showsPotential, reachOf } = state.scenario;
  if (workspace === 'layout' && reachOf && state.measures.status === 'working') return true;
  if (workspace !== 'links' || !showsPotential) return false;
  return state.profiles.status === 'loading' || state.potential.status === 'working';
}

function changesSketches(now: AtlasState['drawing'], before: AtlasState['drawing']): boolean {
  if (now.sketches !== before.sketches || now.belts !== before.belts) return true;
  return now.reshaped !== before.reshaped;
}

/** Whether a shape that follows the pointer has changed: drawn at once, and never waited for. */
export function changesGesture({ drawing }: AtlasState, before: AtlasState): boolean {
  return drawing.current !== before.drawing.current || drawing.bufferKm !== before.drawing.bufferKm;
}

/** Whether the pointer only moved over the same thing, which changes nothing on the map. */
function isSameTarget(a: AtlasState['hovered'], b: AtlasState['hovered']): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'plan' || b.kind === 'plan') return a.kind === b.kind;
  return a.kind === b.kind && a.index === b.index;
}
