import type { Map as MapLibreMap } from 'maplibre-gl';
import { gatherLevelAt } from '../../domain/links/link-choices.ts';
import { type AtlasStore, cameraMoved, hover, notify } from '../../store/atlas-store.ts';
import { symbolScale } from '../layers/disc-props.ts';
import { selectPlanCity } from '../views/plan-city.ts';
import { isSameCamera, isSameView, readCamera, readInView } from './camera.ts';

/**
 * Tells the store where the map went, what it shows and what went wrong, for as long as the map lives.
 * `redraw` is called when a movement changed what is drawn.
 */
export function tellStore(map: MapLibreMap, store: AtlasStore, redraw: () => void): void {
  tellInView(map, store);
  tellZoomLevel(map, store);
  tellCamera(map, store, redraw);
  dropPreview(map, store);
  tellTroubles(map, store);
}

function tellInView(map: MapLibreMap, store: AtlasStore): void {
  const tell = () => {
    const inView = readInView(map);
    if (!isSameView(inView, store.getState().inView)) store.setState({ inView });
  };
  for (const event of ['load', 'moveend', 'resize', 'projectiontransition'] as const) {
    map.on(event, tell);
  }
}

function tellZoomLevel(map: MapLibreMap, store: AtlasStore): void {
  const tell = () => {
    const zoomLevel = gatherLevelAt(map.getZoom());
    if (zoomLevel !== store.getState().zoomLevel) store.setState({ zoomLevel });
  };
  map.on('zoom', tell);
  tell();
}

function tellCamera(map: MapLibreMap, store: AtlasStore, redraw: () => void): void {
  let drawnScale = symbolScale(map.getZoom());
  map.on('moveend', () => {
    const scale = symbolScale(map.getZoom());
    if (scale !== drawnScale) {
      drawnScale = scale;
      redraw();
    }
    const camera = readCamera(map);
    const before = store.getState();
    if (isSameCamera(camera, before.scenario.camera)) return;
    cameraMoved(store, camera);
    if (selectPlanCity(store.getState()) !== selectPlanCity(before)) redraw();
  });
}

/** A preview of the pointer stands at a place on the screen; when the map moves under it, that is another place. */
function dropPreview(map: MapLibreMap, store: AtlasStore): void {
  const drop = () => {
    const { hovered } = store.getState();
    if (hovered && hovered.x >= 0) hover(store, null);
  };
  map.on('movestart', drop);
  map.on('resize', drop);
}

function tellTroubles(map: MapLibreMap, store: AtlasStore): void {
  const told = new Set<string>();
  map.on('error', ({ error }) => {
    if (told.has(error.message)) return;
    told.add(error.message);
    notify(store, 'notice.map', { message: error.message });
  });
  map.on('webglcontextlost', () => store.setState({ webgl: 'lost' }));
  map.on('webglcontextrestored', () => store.setState({ webgl: 'ok' }));
}
