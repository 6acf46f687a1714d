import { ArcLayer, ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import {
  AttributionControl,
  type GeoJSONSource,
  Map as MapLibreMap,
  ScaleControl,
  type StyleSpecification,
} from 'maplibre-gl';
import { type AtlasState, type AtlasStore, cameraMoved, notify } from '../../store/atlas-store.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import 'maplibre-gl/dist/maplibre-gl.css';
import { SLOT_DATA } from '../basemap/style.ts';
import { CityDiscLayer } from '../layers/city-disc-layer.ts';
import { cityLayerProps, symbolScale } from '../layers/city-layer.ts';
import { haloLayerProps } from '../layers/halo-layer.ts';
import { LAYOUT_HOVER_SOURCE } from '../layers/layout-sources.ts';
import { linkLayerProps } from '../layers/link-layer.ts';
import { projectLayerProps } from '../layers/project-layer.ts';
import { selectHoveredPlace } from '../views/layout-hover.ts';
import {
  selectCityView,
  selectHalos,
  selectLinkHighlight,
  selectLinkView,
  selectProjectView,
} from '../views/scene.ts';
import { registerBasemapProtocol } from './basemap-protocol.ts';
import { carryOut, homeCamera, isSameCamera, jumpTo, readCamera } from './camera.ts';
import { selectLiveSources, selectStyle } from './compose-style.ts';
import { addMapImages } from './map-images.ts';
import './maplibre-worker.ts';
import { pickingProps } from './picking.ts';
import { type Cause, createProgress } from './progress.ts';

export interface MapEngine {
  destroy(): void;
}

/**
 * Draws the store's state on a map in `container` and tells the store where the camera went.
 * The camera is uncontrolled: it moves by the reader's hand, by wishes in the store, and when the
 * address names another one. Throws when WebGL2 cannot be had.
 */
export function createMapEngine(
  container: HTMLElement,
  store: AtlasStore,
  basemapUrl: string,
): MapEngine {
  registerBasemapProtocol(basemapUrl);
  const progress = createProgress(document.documentElement);
  progress.begin('load');
  const withLiveSources = (state: AtlasState): StyleSpecification => {
    const style = selectStyle(state);
    return { ...style, sources: { ...style.sources, ...selectLiveSources(state) } };
  };

  let drawn = store.getState();
  const start = drawn.scenario.camera ?? homeCamera(container.clientWidth);
  const map = new MapLibreMap({
    container,
    style: withLiveSources(drawn),
    center: [start.lng, start.lat],
    zoom: start.zoom,
    bearing: start.bearing,
    pitch: start.pitch,
    attributionControl: false,
    fadeDuration: 0,
    maxPitch: 60,
    canvasContextAttributes: { antialias: true },
  });
  map.addControl(new AttributionControl({ compact: false }), 'bottom-right');
  map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-right');
  map.setMissingStyleImageResolver(() => addMapImages(map, store.getState().scenario.theme));

  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    ...pickingProps(store, map),
  });
  let isOverlayOn = false;
  let isIdle = false;
  let isFlushDue = false;

  function deckLayers(state: AtlasState) {
    const onGlobe = state.scenario.projection === 'globe';
    const links = selectLinkView(state);
    const projects = selectProjectView(state);
    const cities = selectCityView(state);
    const highlight = selectLinkHighlight(state);
    const slot = { beforeId: SLOT_DATA };
    return [
      // Links lie under what they join.
      links && new ArcLayer({ ...linkLayerProps(links, onGlobe), ...slot }),
      // The link that a list row or the pointer is on, over all others.
      highlight &&
        new ArcLayer({
          ...linkLayerProps(highlight, onGlobe),
          ...slot,
          id: 'link-highlight',
          pickable: false,
        }),
      // Projects are many and small: over the links, under the cities.
      projects && new ScatterplotLayer({ ...projectLayerProps(projects, onGlobe), ...slot }),
      cities && new CityDiscLayer({ ...cityLayerProps(cities, onGlobe, map.getZoom()), ...slot }),
      // The ring of the pinned city is never covered.
      cities && new ScatterplotLayer({ ...haloLayerProps(selectHalos(state), onGlobe), ...slot }),
    ];
  }

  function flush(): void {
    isFlushDue = false;
    const state = store.getState();
    const before = drawn;
    drawn = state;
    if (selectStyle(state) !== selectStyle(before)) {
      if (state.scenario.theme !== before.scenario.theme) removeLayoutImages();
      map.setStyle(withLiveSources(state), { diff: true });
      isIdle = false;
    } else if (selectLiveSources(state) !== selectLiveSources(before)) {
      for (const [id, source] of Object.entries(selectLiveSources(state))) {
        (map.getSource(id) as GeoJSONSource | undefined)?.setData(source.data as GeoJSON.GeoJSON);
      }
      isIdle = false;
    }
    const place = selectHoveredPlace(state);
    if (place !== selectHoveredPlace(before)) {
      const source = map.getSource<GeoJSONSource>(LAYOUT_HOVER_SOURCE);
      if (source) isIdle = false;
      source?.setData(place);
    }
    overlay.setProps({ layers: deckLayers(state) });
    settle();
  }

  function removeLayoutImages(): void {
    for (const id of map.listImages()) if (id.startsWith('layout-')) map.removeImage(id);
  }

  function schedule(cause: Cause): void {
    progress.begin(cause);
    if (isFlushDue) return;
    isFlushDue = true;
    requestAnimationFrame(flush);
  }

  const deckNeedsRedraw = () => overlay['_deck']?.needsRedraw({ clearRedrawFlags: false }) ?? false;
  const isSettled = () =>
    isOverlayOn &&
    isIdle &&
    !isFlushDue &&
    !deckNeedsRedraw() &&
    map.loaded() &&
    !isWaiting(store.getState());

  function settle(): void {
    if (!progress.isBusy() || !isSettled()) return;
    requestAnimationFrame(() => {
      if (progress.isBusy() && isSettled()) progress.complete(countDrawn(store.getState()));
    });
  }

  map.on('load', () => {
    map.addControl(overlay);
    isOverlayOn = true;
    overlay.setProps({ layers: deckLayers(store.getState()) });
  });
  map.on('render', () => {
    isIdle = false;
    if (map.areTilesLoaded()) progress.firstFrame();
  });
  map.on('idle', () => {
    isIdle = true;
    settle();
  });
  map.on('projectiontransition', () => overlay.setProps({ layers: deckLayers(store.getState()) }));
  map.on('movestart', () => progress.begin('camera'));
  let drawnScale = symbolScale(start.zoom);
  map.on('moveend', () => {
    if (symbolScale(map.getZoom()) !== drawnScale) {
      drawnScale = symbolScale(map.getZoom());
      schedule('camera');
    }
    const camera = readCamera(map);
    if (!isSameCamera(camera, store.getState().scenario.camera)) cameraMoved(store, camera);
  });
  const told = new Set<string>();
  map.on('error', ({ error }) => {
    if (told.has(error.message)) return;
    told.add(error.message);
    notify(store, 'notice.map', { message: error.message });
  });
  map.on('webglcontextlost', () => store.setState({ webgl: 'lost' }));
  map.on('webglcontextrestored', () => store.setState({ webgl: 'ok' }));

  const unsubscribe = store.subscribe((state, before) => {
    const { camera } = state.scenario;
    if (camera !== before.scenario.camera && camera && !isSameCamera(camera, readCamera(map)))
      jumpTo(map, camera);
    if (state.intent && state.intent !== before.intent)
      carryOut(map, state.intent.wish, selectData(state));
    const cause = causeOf(state, before);
    if (cause) schedule(cause);
  });
  const observer = new ResizeObserver(() => map.resize());
  observer.observe(container);

  return {
    destroy() {
      unsubscribe();
      observer.disconnect();
      map.remove();
    },
  };
}

/** What kind of change the map has to follow; null for none. */
function causeOf(state: AtlasState, before: AtlasState): Cause | null {
  if (state.data !== before.data) return before.data.status === 'ready' ? 'data' : 'load';
  if (state.scenario.weights !== before.scenario.weights) return 'weights';
  if (state.scenario.filters !== before.scenario.filters) return 'sector';
  if (state.layout !== before.layout) return 'scene';
  if (!isSameTarget(state.hovered, before.hovered)) return 'scene';
  const { camera: _, ...scenario } = state.scenario;
  const keys = Object.keys(scenario) as (keyof typeof scenario)[];
  return keys.some((key) => scenario[key] !== before.scenario[key]) ? 'scene' : null;
}

/** Whether something that the map is asked to draw has not arrived yet. */
function isWaiting(state: AtlasState): boolean {
  if (state.data.status === 'idle' || state.data.status === 'loading') return true;
  return selectMapLayers(state).has('layout') && state.layout.status === 'loading';
}

function countDrawn(state: AtlasState) {
  return {
    cities: selectCityView(state) ? (selectCrossFilter(state)?.visibleCount ?? 0) : 0,
    links: selectLinkView(state)?.links.length ?? 0,
    rank: selectScores(state)?.ratedCount ?? 0,
  };
}

/** Whether the pointer only moved over the same thing, which changes nothing on the map. */
function isSameTarget(a: AtlasState['hovered'], b: AtlasState['hovered']): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'plan' || b.kind === 'plan') return a.kind === b.kind;
  return a.kind === b.kind && a.index === b.index;
}
