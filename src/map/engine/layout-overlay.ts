import { createSelector } from 'reselect';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { chooseUnit } from '../../store/choose-unit.ts';
import { selectUnitTree } from '../../store/selectors/layout-units.ts';
import { LAYOUT_HOVER_SOURCE } from '../layers/layout-style.ts';
import { selectCarryLive } from '../views/layout-carry-view.ts';
import { selectHoveredPlace } from '../views/layout-hover.ts';
import { selectLabLive } from '../views/layout-lab-view.ts';
import { selectProblemsLive } from '../views/layout-problems-view.ts';
import { selectLayoutLive } from '../views/layout-unit-view.ts';
import { selectLayoutPieces } from '../views/layout-view.ts';

/** Everything that draws a layout: a chunk of its own, wanted only where a layout is. */
export const layoutOverlay = {
  pieces: selectLayoutPieces,
  live: createSelector(
    [selectLayoutLive, selectLabLive, selectCarryLive, selectProblemsLive],
    (units, lab, carry, problems) => ({ ...units, ...lab, ...carry, ...problems }),
  ),
  place: selectHoveredPlace,
  /** Source of the place that is previewed. */
  placeSource: LAYOUT_HOVER_SOURCE,
  choose: chooseFirst,
};

/** Chooses the first of the things under the pointer that is a unit of the layout, where the workspace is about one. */
function chooseFirst(store: AtlasStore, ids: readonly string[]): void {
  const state = store.getState();
  if (state.scenario.workspace !== 'layout') return;
  const units = selectUnitTree(state)?.units;
  const unit = ids.find((id) => units?.has(id));
  if (unit !== undefined) chooseUnit(store, unit);
}
