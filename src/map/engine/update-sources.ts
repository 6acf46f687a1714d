import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectLiveSources, selectStyle } from './compose-style.ts';
import { layoutPart } from './lazy-parts.ts';

/** The style with the data of its live sources, as a map starts with it. */
export function wholeStyle(state: AtlasState): StyleSpecification {
  const style = selectStyle(state);
  return { ...style, sources: { ...style.sources, ...selectLiveSources(state) } };
}

/**
 * Brings the map's style and sources from `before`, null where nothing has been drawn yet, to `state`. Sources that
 * have not changed are left alone. Returns whether the map has something to do; sources under the style that stays
 * are told to `awaitSources` first.
 */
export function updateSources(
  map: MapLibreMap,
  state: AtlasState,
  before: AtlasState | null,
  awaitSources: (ids: readonly string[]) => void,
): boolean {
  const hasNewStyle = !before || selectStyle(state) !== selectStyle(before);
  if (hasNewStyle) {
    if (before && state.scenario.theme !== before.scenario.theme) removeLayoutImages(map);
    map.setStyle(wholeStyle(state), { diff: true });
  }
  const changed = [
    ...(hasNewStyle ? [] : changedSources(state, before)),
    ...changedPlace(state, before),
  ];
  const known = changed.flatMap(([id, data]) => {
    const source = map.getSource<GeoJSONSource>(id);
    return source ? [{ id, source, data }] : [];
  });
  if (!hasNewStyle) awaitSources(known.map(({ id }) => id));
  for (const { source, data } of known) source.setData(data);
  return hasNewStyle || known.length > 0;
}

type SourceData = [id: string, data: GeoJSON.GeoJSON];

function changedSources(state: AtlasState, before: AtlasState): SourceData[] {
  const known = selectLiveSources(before);
  return Object.entries(selectLiveSources(state))
    .filter(([id, source]) => source !== known[id])
    .map(([id, source]) => [id, source.data as GeoJSON.GeoJSON]);
}

function changedPlace(state: AtlasState, before: AtlasState | null): SourceData[] {
  const layout = layoutPart.ifHere();
  const place = layout?.place(state);
  if (!layout || !place || (before && place === layout.place(before))) return [];
  return [[layout.placeSource, place]];
}

/** Marks of the layout carry the colours of their theme. */
function removeLayoutImages(map: MapLibreMap): void {
  for (const id of map.listImages()) if (id.startsWith('layout-')) map.removeImage(id);
}
