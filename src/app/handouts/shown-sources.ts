import { layoutSourceIds } from '../../charts/series/layout-parts.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { Source } from '../../domain/provenance.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectInstituteSelection } from '../../store/selectors/institutes.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { selectPlan } from '../../store/selectors/layout.ts';
import { selectLinkSelection, selectProjectSelection } from '../../store/selectors/links.ts';
import { selectCityPaint } from '../../store/selectors/paint.ts';
import { selectRecords } from '../../store/selectors/records.ts';

/** Where places and populations of cities are from. */
const GAZETTEER = /^geonames/;

/**
 * Sources of what the map shows, in the order of the package: places, what colours them, records, layout. With
 * `withScores` also those of everything that scores rest on.
 */
export function shownSources(state: AtlasState, withScores = false): Source[] {
  const data = selectRecords(state);
  if (!data) return [];
  const layers = selectMapLayers(state);
  const used = new Set<number>();
  const paint = selectCityPaint(state);
  if (withScores) addIndicators(data, indicatorsBehind(data, 'index'), used);
  if (layers.has('cities')) {
    data.sources.forEach(({ id }, at) => {
      if (GAZETTEER.test(id)) used.add(at);
    });
    if (paint?.kind === 'value') addIndicators(data, indicatorsBehind(data, paint.by), used);
  }
  if (layers.has('links'))
    for (const at of selectLinkSelection(state)?.links ?? [])
      used.add(data.links[at]?.source ?? -1);
  if (layers.has('projects'))
    for (const at of selectProjectSelection(state)?.projects ?? [])
      used.add(data.projects[at]?.source ?? -1);
  if (layers.has('institutes'))
    for (const at of selectInstituteSelection(state)?.placed ?? [])
      used.add(data.institutes[at]?.source ?? -1);
  const plan = layers.has('layout') ? selectPlan(state) : null;
  const ofLayout = new Set(plan ? layoutSourceIds(plan) : []);
  return data.sources.filter(({ id }, at) => used.has(at) || ofLayout.has(id));
}

/** Indicators that a colour rests on: one, those of a requirement, or all of the edition. */
function indicatorsBehind({ edition }: AtlasData, by: string): ReadonlySet<string> {
  const [facet, id = ''] = by.split(/:(.*)/);
  if (facet === 'indicator') return new Set([id]);
  const requirements = edition.requirements.filter(
    (one) => facet !== 'requirement' || String(one.id) === id,
  );
  return new Set(
    requirements.flatMap(({ indicators }) =>
      indicators.flatMap((one) => [one.id, one.fallback ?? one.id]),
    ),
  );
}

function addIndicators(data: AtlasData, ids: ReadonlySet<string>, used: Set<number>): void {
  data.indicators.forEach(({ id }, at) => {
    if (!ids.has(id)) return;
    for (const source of data.columns[at]?.sources ?? []) used.add(source);
  });
}
