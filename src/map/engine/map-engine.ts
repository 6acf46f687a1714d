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
import { selectScores } from '../../store/selectors/scores.ts';
import 'maplibre-gl/dist/maplibre-gl.css';
import { gatherLevelAt } from '../../domain/links/link-choices.ts';
import { COMPARE_IMAGE } from '../layers/compare-layer.ts';
import { symbolScale } from '../layers/disc-props.ts';
import { PARTNER_IMAGE } from '../layers/potential-ids.ts';
import { selectPlanCity } from '../views/plan-city.ts';
import { changesRings } from '../views/ring-view.ts';
import { selectCityView } from '../views/scene.ts';
import { registerBasemapProtocol } from './basemap-protocol.ts';
import {
  carryOut,
  homeCamera,
  isSameCamera,
  isSameView,
  jumpTo,
  readCamera,
  readInView,
} from './camera.ts';
import { selectLetters, selectLiveSources, selectStyle } from './compose-style.ts';
import { followCovers } from './covers.ts';
import { createDeckLayers } from './deck-layers.ts';
import { writeDegrees } from './degree-labels.ts';
import { addCompareImage, addPartnerImage } from './disc-images.ts';
import { keepNamesClear } from './keep-out.ts';
import { createLabelFonts } from './label-fonts.ts';
import { drawingPart, handlesPart, LAZY_PARTS, layoutPart, linkPart } from './lazy-parts.ts';
import { addMapImages } from './map-images.ts';
import './maplibre-worker.ts';
import { pickingProps } from './picking.ts';
import { type Cause, createProgress, type Progress } from './progress.ts';
import { causeOf, changesGesture, isWaiting } from './state-changes.ts';

export interface MapEngineOptions {
  /** Address of the base map's archive. */
  basemapUrl: string;
  /** Brings the style sheets of the Chinese fonts; called when a name needs them. */
  bringChineseFonts: () => Promise<unknown>;
  /** Who is told what the map does; the page when left out. */
  progress?: Progress;
  /** Device pixels a CSS pixel; those of the screen when left out. */
  pixelRatio?: number;
}

export interface MapEngine {
  destroy(): void;
  /** What the next frame shows, in device pixels, without what lies over the map; `ground` is the colour around a globe. */
  picture(ground: string): Promise<HTMLCanvasElement>;
}

/**
 * Draws the store's state on a map in `container` and tells the store where the camera went.
 * The camera is uncontrolled: it moves by the reader's hand, by wishes in the store, and when the
 * address names another one. Throws when WebGL2 cannot be had.
 */
export function createMapEngine(
  container: HTMLElement,
  store: AtlasStore,
  {
    basemapUrl,
    bringChineseFonts,
    progress = createProgress(document.documentElement),
    pixelRatio,
  }: MapEngineOptions,
): MapEngine {
  registerBasemapProtocol(basemapUrl);
  progress.begin('load');
  const withLiveSources = (state: AtlasState): StyleSpecification => {
    const style = selectStyle(state);
    return { ...style, sources: { ...style.sources, ...selectLiveSources(state) } };
  };

  const fonts = createLabelFonts(document.fonts, bringChineseFonts);
  const first = store.getState();
  // Names that lack their fonts come with the first flush.
  const isWhole = !LAZY_PARTS.some((part) => part.isAwaited(first));
  let drawn = fonts.areHere(selectLetters(first)) && isWhole ? first : null;
  const start = first.scenario.camera ?? homeCamera(container.clientWidth);
  const map = new MapLibreMap({
    container,
    style: drawn ? withLiveSources(drawn) : withoutNames(withLiveSources(first)),
    center: [start.lng, start.lat],
    zoom: start.zoom,
    bearing: start.bearing,
    pitch: start.pitch,
    attributionControl: false,
    fadeDuration: 0,
    maxPitch: 60,
    canvasContextAttributes: { antialias: true },
    ...(pixelRatio !== undefined && { pixelRatio }),
  });
  map.addControl(new AttributionControl({ compact: false }), 'bottom-right');
  map.addControl(new ScaleControl({ maxWidth: 150 }), 'bottom-right');
  map.setMissingStyleImageResolver((id) => {
    const { theme } = store.getState().scenario;
    if (id.startsWith(COMPARE_IMAGE)) addCompareImage(map, id, theme);
    else if (id.startsWith(PARTNER_IMAGE)) addPartnerImage(map, id, theme);
    else {
      handlesPart.ifHere()?.addImage(map, id, theme);
      addMapImages(map, theme);
    }
  });

  const covers = followCovers(container, () => {
    degrees.place();
    map.triggerRepaint();
  });
  const degrees = writeDegrees(map, container, covers.boxes);
  keepNamesClear(map, () => [...covers.boxes(), ...degrees.boxes()]);

  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    ...pickingProps(store, map),
  });
  const deckLayers = createDeckLayers();
  let isOverlayOn = false;
  let isIdle = false;
  let isFlushDue = false;
  let isGone = false;
  let stopDrawing: (() => void) | null = null;
  let stopDragging: (() => void) | null = null;

  function flush(): void {
    if (isGone) return;
    const state = store.getState();
    const awaited = LAZY_PARTS.find((part) => part.isAwaited(state));
    if (awaited) {
      void awaited
        .bring()
        .catch(() => notify(store, awaited.notice))
        .then(flush);
      return;
    }
    const letters = selectLetters(state);
    if (!fonts.areHere(letters)) {
      void fonts.bring(letters).then(flush);
      return;
    }
    isFlushDue = false;
    stopDrawing ??= drawingPart.ifHere()?.start(map, store) ?? null;
    stopDragging ??= handlesPart.ifHere()?.start(map, store) ?? null;
    const before = drawn;
    drawn = state;
    if (!before || selectStyle(state) !== selectStyle(before)) {
      if (before && state.scenario.theme !== before.scenario.theme) removeLayoutImages();
      map.setStyle(withLiveSources(state), { diff: true });
      isIdle = false;
    } else {
      const known = selectLiveSources(before);
      for (const [id, source] of Object.entries(selectLiveSources(state))) {
        if (source === known[id]) continue;
        map.getSource<GeoJSONSource>(id)?.setData(source.data as GeoJSON.GeoJSON);
        isIdle = false;
      }
    }
    const layout = layoutPart.ifHere();
    const place = layout?.place(state);
    if (layout && place && (!before || place !== layout.place(before))) {
      const source = map.getSource<GeoJSONSource>(layout.placeSource);
      if (source) isIdle = false;
      source?.setData(place);
    }
    overlay.setProps({ layers: deckLayers(state, map.getZoom()) });
    settle();
  }

  function removeLayoutImages(): void {
    for (const id of map.listImages()) if (id.startsWith('layout-')) map.removeImage(id);
  }

  function schedule(cause: Cause): void {
    progress.begin(cause);
    redrawSoon();
  }

  function redrawSoon(): void {
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
    overlay.setProps({ layers: deckLayers(store.getState(), map.getZoom()) });
  });
  map.on('render', () => {
    isIdle = false;
    if (map.areTilesLoaded()) progress.firstFrame();
  });
  map.on('idle', () => {
    isIdle = true;
    settle();
  });
  map.on('projectiontransition', () =>
    overlay.setProps({ layers: deckLayers(store.getState(), map.getZoom()) }),
  );
  map.on('movestart', () => progress.begin('camera'));
  const tellInView = () => {
    const inView = readInView(map);
    if (!isSameView(inView, store.getState().inView)) store.setState({ inView });
  };
  map.on('load', tellInView);
  map.on('moveend', tellInView);
  const tellZoomLevel = () => {
    const zoomLevel = gatherLevelAt(map.getZoom());
    if (zoomLevel !== store.getState().zoomLevel) store.setState({ zoomLevel });
  };
  map.on('zoom', tellZoomLevel);
  tellZoomLevel();
  map.on('resize', tellInView);
  map.on('projectiontransition', tellInView);
  let drawnScale = symbolScale(start.zoom);
  map.on('moveend', () => {
    if (symbolScale(map.getZoom()) !== drawnScale) {
      drawnScale = symbolScale(map.getZoom());
      schedule('camera');
    }
    const camera = readCamera(map);
    const before = store.getState();
    if (isSameCamera(camera, before.scenario.camera)) return;
    cameraMoved(store, camera);
    if (selectPlanCity(store.getState()) !== selectPlanCity(before)) schedule('camera');
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
    // Intervals are promised apart from the map, so they do not make it busy.
    else if (changesRings(state, before) || changesGesture(state, before)) redrawSoon();
  });
  const observer = new ResizeObserver(() => map.resize());
  observer.observe(container);

  if (!drawn) schedule('load');

  return {
    destroy() {
      isGone = true;
      unsubscribe();
      stopDrawing?.();
      stopDragging?.();
      observer.disconnect();
      covers.stop();
      map.remove();
    },
    picture: (ground) =>
      new Promise((resolve) => {
        map.once('render', () => resolve(copyOf(map.getCanvas(), ground)));
        map.triggerRepaint();
      }),
  };
}

function copyOf(canvas: HTMLCanvasElement, ground: string): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  if (!context) throw new Error('No 2D canvas');
  context.fillStyle = ground;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(canvas, 0, 0);
  return copy;
}

/** The style with nothing to spell. */
function withoutNames(style: StyleSpecification): StyleSpecification {
  return { ...style, layers: style.layers.filter(({ type }) => type !== 'symbol') };
}

function countDrawn(state: AtlasState) {
  return {
    cities: selectCityView(state) ? (selectCrossFilter(state)?.visibleCount ?? 0) : 0,
    links: linkPart.ifHere()?.drawnCount(state) ?? 0,
    rank: selectScores(state)?.ratedCount ?? 0,
  };
}
