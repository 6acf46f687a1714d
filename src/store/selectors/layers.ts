import { createSelector } from 'reselect';
import type { AtlasState } from '../atlas-store.ts';
import { type MapLayer, WORKSPACE_LAYERS } from '../scenario.ts';

/** What the map draws: the reader's choice or the workspace's. */
export const selectMapLayers = createSelector(
  [(state: AtlasState) => state.scenario.layers, (state: AtlasState) => state.scenario.workspace],
  (layers, workspace): ReadonlySet<MapLayer> => layers ?? new Set(WORKSPACE_LAYERS[workspace]),
);

/** Whether the map draws records: links, projects or institutes. */
export function drawsRecords(state: AtlasState): boolean {
  const layers = selectMapLayers(state);
  return layers.has('links') || layers.has('projects') || layers.has('institutes');
}
