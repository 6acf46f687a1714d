import { MapLibreOverlay } from '@deck.gl/maplibre';
import { AttributionControl, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { type AtlasState, type AtlasStore, notify } from '../../store/atlas-store.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import 'maplibre-gl/dist/maplibre-gl.css';
import { COMPARE_IMAGE } from '../layers/compare-layer.ts';
import { PARTNER_IMAGE } from '../layers/potential-ids.ts';
import { changesRings } from '../views/ring-view.ts';
import { selectCityView } from '../views/scene.ts';
import { registerBasemapProtocol } from './basemap-protocol.ts';
import { homeCamera, isSameCamera, readCamera } from './camera.ts';
import { selectLetters } from './compose-style.ts';
import { followCovers } from './covers.ts';
import { createDeckLayers } from './deck-layers.ts';
import { writeDegrees } from './degree-labels.ts';
import { addCompareImage, addPartnerImage } from './disc-images.ts';
import { keepNamesClear } from './keep-out.ts';
import { createLabelFonts } from './label-fonts.ts';
import { drawingPart, handlesPart, LAZY_PARTS, linkPart } from './lazy-parts.ts';
import { addMapImages } from './map-images.ts';
import './maplibre-worker.ts';
import { followPrinting } from './paper-picture.ts';
import { pickingProps } from './picking.ts';
import { pictureOf } from './picture.ts';
import { createPilot } from './pilot.ts';
import { type Cause, createProgress, type Progress } from './progress.ts';
import { ScaleBar } from './scale-bar.ts';
import { causeOf, changesGesture, isWaiting } from './state-changes.ts';
import { tellStore } from './tell-store.ts';
import { updateSources, wholeStyle } from './update-sources.ts';
import { placeOnce, wholeFrames } from './whole-frames.ts';

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

  const fonts = createLabelFonts(document.fonts, bringChineseFonts);
  const first = store.getState();
  // Names that lack their fonts come with the first flush.
  const isWhole = !LAZY_PARTS.some((part) => part.isAwaited(first));
  let drawn = fonts.areHere(selectLetters(first)) && isWhole ? first : null;
  const start = first.scenario.camera ?? homeCamera(container.clientWidth);
  const map = new MapLibreMap({
    container,
    style: drawn ? wholeStyle(drawn) : withoutNames(wholeStyle(first)),
    center: [start.lng, start.lat],
    zoom: start.zoom,
    bearing: start.bearing,
    pitch: start.pitch,
    attributionControl: false,
    fadeDuration: 0,
    maxPitch: 60,
    ...(pixelRatio !== undefined && { pixelRatio }),
  });
  map.addControl(new AttributionControl({ compact: false }), 'bottom-right');
  const scaleBar = new ScaleBar(() => store.getState().scenario.language);
  map.addControl(scaleBar, 'bottom-right');
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
  const frames = wholeFrames(map);
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
    if (updateSources(map, state, before, frames.await)) isIdle = false;
    overlay.setProps({ layers: deckLayers(state, map.getZoom()) });
    settle();
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
    !frames.isHeld() &&
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
    placeOnce(map);
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
  tellStore(map, store, () => schedule('camera'));
  // A layout can be there, and somebody on the way to it, before the map is.
  const pilot = createPilot(map, first.scenario.camera === null);
  if (first.intent && !first.scenario.camera) pilot.follow(first.intent.wish, selectData(first));

  const unsubscribe = store.subscribe((state, before) => {
    const { camera } = state.scenario;
    if (camera !== before.scenario.camera && camera && !isSameCamera(camera, readCamera(map)))
      pilot.jumpTo(camera);
    if (state.scenario.language !== before.scenario.language) scaleBar.draw();
    if (state.intent && state.intent !== before.intent)
      pilot.follow(state.intent.wish, selectData(state));
    const cause = causeOf(state, before);
    if (cause) schedule(cause);
    // Intervals are promised apart from the map, so they do not make it busy.
    else if (changesRings(state, before) || changesGesture(state, before)) redrawSoon();
  });
  const observer = new ResizeObserver(() => {
    map.resize();
    pilot.resized();
  });
  observer.observe(container);
  const stopPrinting = followPrinting(map, container);

  if (!drawn) schedule('load');

  return {
    destroy() {
      isGone = true;
      unsubscribe();
      stopDrawing?.();
      stopDragging?.();
      stopPrinting();
      observer.disconnect();
      covers.stop();
      frames.stop();
      map.remove();
    },
    picture: (ground) => pictureOf(map, ground),
  };
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
