import { createSelector } from 'reselect';
import type { AtlasState } from '../atlas-store.ts';
import { type MapLayer, WORKSPACE_LAYERS } from '../scenario.ts';

/** What the map draws: the reader's choice or the workspace's. */
export const selectMapLayers = createSelector(
  [(state: AtlasState) => state.scenario.layers, (state: AtlasState) => state.scenario.workspace],
  (layers, workspace): ReadonlySet<MapLayer> => layers ?? new Set(WORKSPACE_LAYERS[workspace]),
);
