import type { PickingInfo } from '@deck.gl/core';
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { type AtlasStore, type Hovered, hover, pinCity } from '../../store/atlas-store.ts';
import { selectData } from '../../store/selectors/data.ts';
import { CITY_LAYER_ID } from '../layers/city-layer.ts';
import { POTENTIAL_LINE } from '../layers/potential-ids.ts';
import { selectCityView } from '../views/scene.ts';
import { layoutPart, linkPart } from './lazy-parts.ts';

const PLAN_LAYERS = [
  'layout-demonstration',
  'layout-site',
  'layout-centre',
  'layout-stop',
  'layout-village-dot',
  'layout-ring-line',
  'layout-belt-fill',
];

/** A county is below everything else: it is met where nothing else is. */
const COUNTY_LAYER = 'layout-county-fill';
/** How far from a thing of the overlay the pointer may be, px. */
const REACH_PX = 6;
/** How far from a dot a click may be, px. */
const DOT_REACH_PX = 3;

/**
 * Longest click. The usual 250 ms lose clicks: where drawing is slow the answer to the press alone takes longer, and
 * some hands do, too.
 */
const CLICK_MS = 2000;

const LINE_LAYERS = ['corridor-line', POTENTIAL_LINE];
/** How far from a line the pointer may be, px. */
const LINE_REACH_PX = 4;

/** What a pick of the deck layers stands for; null for empty map. */
function hoveredOf(store: AtlasStore, info: PickingInfo): Hovered | null {
  if (!info.layer || info.index < 0) return null;
  const state = store.getState();
  if (info.layer.id !== CITY_LAYER_ID)
    return linkPart.ifHere()?.hoveredOf(state, info.layer.id, info.index) ?? null;
  const city = selectCityView(state)?.base.order[info.index];
  return city === undefined ? null : { kind: 'city', index: city };
}

/**
 * What is previewed at a point, if a click there met nothing: a pick can come back empty while layers are being
 * changed, and what the preview names is what the reader means.
 */
function previewedAt(store: AtlasStore, { x, y }: PickingInfo): Hovered | null {
  const { hovered } = store.getState();
  if (!hovered || hovered.kind === 'plan') return null;
  const isHere = Math.hypot(hovered.x - x, hovered.y - y) <= REACH_PX;
  return isHere ? hovered : null;
}

/** Handlers for the overlay: hover previews, a click on a city pins it, a click on water does nothing. */
export function pickingProps(store: AtlasStore, map: MapLibreMap) {
  return {
    pickingRadius: REACH_PX,
    eventRecognizerOptions: { click: { time: CLICK_MS } },
    onHover: (info: PickingInfo) => {
      if (store.getState().mapTool !== null) {
        hover(store, null);
        return;
      }
      const hovered =
        hoveredOf(store, info) ??
        planFeatureAt(map, info, store.getState().scenario.countyMeasure !== null) ??
        lineAt(map, info.x, info.y);
      map.getCanvas().style.cursor = hovered ? 'pointer' : '';
      hover(store, hovered && { ...hovered, x: info.x, y: info.y });
    },
    onClick: (info: PickingInfo) => {
      if (store.getState().mapTool !== null) return;
      const hovered =
        hoveredOf(store, info) ?? lineAt(map, info.x, info.y) ?? previewedAt(store, info);
      const data = selectData(store.getState());
      const city = hovered?.kind === 'city' ? data?.cities[hovered.index] : undefined;
      if (city) pinCity(store, city.id);
      else if (hovered) linkPart.ifHere()?.open(store, hovered);
      else layoutPart.ifHere()?.choose(store, planIdsAt(map, info));
    },
  };
}

function planFeatureAt(
  map: MapLibreMap,
  { x, y }: PickingInfo,
  withCounties: boolean,
): Hovered | null {
  const layers = [...PLAN_LAYERS, ...(withCounties ? [COUNTY_LAYER] : [])].filter((id) =>
    map.getLayer(id),
  );
  if (layers.length === 0) return null;
  const [feature] = map.queryRenderedFeatures([x, y], { layers });
  if (!feature) return null;
  const { id, label, note, precision } = feature.properties;
  return {
    kind: 'plan',
    id: String(id),
    label: String(label),
    note: note ? String(note) : null,
    precision: !note && precision ? String(precision) : null,
  };
}

/** Ids of the places of the layout at a point, the uppermost first. */
function planIdsAt(map: MapLibreMap, { x, y }: PickingInfo): string[] {
  const idsIn = (wanted: readonly string[], reachPx: number): string[] => {
    const layers = wanted.filter((id) => map.getLayer(id));
    if (layers.length === 0) return [];
    const reach: [PointLike, PointLike] = [
      [x - reachPx, y - reachPx],
      [x + reachPx, y + reachPx],
    ];
    // A box without size meets nothing.
    const found = map.queryRenderedFeatures(reachPx === 0 ? [x, y] : reach, { layers });
    return found.map(({ properties }) => String(properties['id']));
  };
  return [
    ...idsIn(['layout-demonstration', 'layout-village-dot'], DOT_REACH_PX),
    ...idsIn([COUNTY_LAYER], 0),
  ];
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
