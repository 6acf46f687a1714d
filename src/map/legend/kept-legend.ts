import type { TextFunction } from '../../i18n/dictionary.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { selectIsPlanInView } from '../../store/selectors/layout.ts';
import { selectCityPaint } from '../../store/selectors/paint.ts';
import { selectShownRingFaults } from '../../store/selectors/ring-faults.ts';
import { showsNearMarks } from '../views/near-marks.ts';
import { selectRingBands } from '../views/ring-view.ts';
import { legendOf, type OwnLegend } from './legend.ts';
import type { LegendModel } from './legend-model.ts';

/** Selects the legend of a state; the same object for as long as nothing that it is made from changes. */
export function keptLegend(
  t: TextFunction<'common'>,
  ownLegend: OwnLegend | null,
): (state: AtlasState) => LegendModel | null {
  let kept: { parts: readonly unknown[]; legend: LegendModel | null } | null = null;
  return (state) => {
    const parts = legendParts(state);
    if (kept?.parts.every((part, at) => Object.is(part, parts[at]))) return kept.legend;
    kept = { parts, legend: legendOf(state, t, ownLegend) };
    return kept.legend;
  };
}

/** All of the state that a legend is made from. */
function legendParts(state: AtlasState): readonly unknown[] {
  const { scenario } = state;
  return [
    state.data,
    state.layout,
    state.potential,
    state.ownLinks,
    state.zoomLevel,
    ...carryParts(state),
    scenario.workspace,
    scenario.theme,
    scenario.language,
    scenario.workspace === 'links' && scenario.pinned,
    scenario.filters,
    scenario.linkFilters,
    scenario.linkLevel,
    scenario.showsPotential,
    scenario.countyMeasure,
    scenario.showsPlanStatus,
    scenario.showsSites,
    scenario.hiddenLayoutParts,
    scenario.workspace === 'layout' && showsNearMarks(state),
    scenario.reachOf,
    scenario.reachKm,
    selectShownRingFaults(state),
    selectMapLayers(state),
    selectCityPaint(state),
    selectCrossFilter(state)?.visibleCount,
    selectRingBands(state)?.cities.length,
  ];
}

/** Which parts a carried layout has, not where: it is drawn anew with every step of a drag. */
function carryParts(state: AtlasState): readonly unknown[] {
  if (state.carry.status !== 'ready') return [state.carry.status];
  const { history, start } = state.carry;
  const { name, ring, belts, subCentres, villages } = history.present;
  return [
    name,
    history.present === start,
    selectIsPlanInView(state),
    ring === null,
    belts.length,
    subCentres.length,
    villages,
  ];
}
