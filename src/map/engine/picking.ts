import type { PickingInfo } from '@deck.gl/core';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type AtlasStore, type Hovered, hover, pinCity } from '../../store/atlas-store.ts';
import { selectData } from '../../store/selectors/data.ts';
import { CITY_LAYER_ID } from '../layers/city-layer.ts';
import { POTENTIAL_LINE } from '../layers/potential-ids.ts';
import { selectCityView } from '../views/scene.ts';
import { linksIfHere } from './link-slot.ts';

const PLAN_LAYERS = [
  'layout-demonstration',
  'layout-site',
  'layout-centre',
  'layout-stop',
  'layout-village-dot',
  'layout-ring-line',
  'layout-belt-fill',
];

const LINE_LAYERS = ['corridor-line', POTENTIAL_LINE];
/** How far from a line the pointer may be, px. */
const LINE_REACH_PX = 4;

/** What a pick of the deck layers stands for; null for empty map. */
function hoveredOf(store: AtlasStore, info: PickingInfo): Hovered | null {
  if (!info.layer || info.index < 0) return null;
  const state = store.getState();
  if (info.layer.id !== CITY_LAYER_ID)
    return linksIfHere()?.hoveredOf(state, info.layer.id, info.index) ?? null;
  const city = selectCityView(state)?.base.order[info.index];
  return city === undefined ? null : { kind: 'city', index: city };
}

/** Handlers for the overlay: hover previews, a click on a city pins it, a click on water does nothing. */
export function pickingProps(store: AtlasStore, map: MapLibreMap) {
  return {
    pickingRadius: 6,
    onHover: (info: PickingInfo) => {
      const hovered =
        hoveredOf(store, info) ?? planFeatureAt(map, info.x, info.y) ?? lineAt(map, info.x, info.y);
      map.getCanvas().style.cursor = hovered ? 'pointer' : '';
      hover(store, hovered && { ...hovered, x: info.x, y: info.y });
    },
    onClick: (info: PickingInfo) => {
      const hovered = hoveredOf(store, info) ?? lineAt(map, info.x, info.y);
      const data = selectData(store.getState());
      const city = hovered?.kind === 'city' ? data?.cities[hovered.index] : undefined;
      if (city) pinCity(store, city.id);
      else if (hovered) linksIfHere()?.open(store, hovered);
    },
  };
}

function planFeatureAt(map: MapLibreMap, x: number, y: number): Hovered | null {
  const layers = PLAN_LAYERS.filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const [feature] = map.queryRenderedFeatures([x, y], { layers });
  if (!feature) return null;
  const { id, label, note } = feature.properties;
  return { kind: 'plan', id: String(id), label: String(label), note: note ? String(note) : null };
}

/** The corridor leg or the potential link under the pointer: lines of the style, so that deck does not know them. */
function lineAt(map: MapLibreMap, x: number, y: number): Hovered | null {
  const layers = LINE_LAYERS.filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const [feature] = map.queryRenderedFeatures(
    [
      [x - LINE_REACH_PX, y - LINE_REACH_PX],
      [x + LINE_REACH_PX, y + LINE_REACH_PX],
    ],
    { layers },
  );
  const { link, line } = feature?.properties ?? {};
  if (typeof line === 'number') return { kind: 'potential', index: line };
  return typeof link === 'number' ? { kind: 'link', index: link } : null;
}
