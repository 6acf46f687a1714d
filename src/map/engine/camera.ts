import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { AtlasState, CameraIntent } from '../../store/atlas-store.ts';
import type { Camera, Scenario } from '../../store/scenario.ts';

/** Where the atlas opens and where "home" leads: Europe, Africa and Asia. */
const HOME: Camera = { zoom: 1.75, lat: 26, lng: 62, bearing: 0, pitch: 0 };
const CITY_ZOOM = 4.6;
const MIN_FLIGHT_MS = 600;
const MAX_FLIGHT_MS = 1_200;
const TOUR_MS = 4_500;
/** A tour that would begin nearer begins at home. */
const TOUR_FROM_ZOOM = 5;
/** In such a window a sheet lies over the lower part of the map. */
const HAS_SHEET = '(max-width: 599.98px)';
/** Share of the map's height that the half open sheet takes. */
const SHEET_SHARE = 0.46;

export function homeCamera(widthPx: number): Camera {
  return { ...HOME, zoom: Math.max(0.6, HOME.zoom + Math.log2(Math.max(widthPx, 320) / 1_000)) };
}

/** Reads the camera off the map, longitude within ±180. */
export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap();
  return { zoom: map.getZoom(), lat, lng, bearing: map.getBearing(), pitch: map.getPitch() };
}

/** The projection that is drawn; undefined while the map has lost its drawing surface, and its style with it. */
export function projectionOf(map: MapLibreMap): unknown {
  const style: MapLibreMap['style'] | null = map.style;
  return style?.getProjection()?.type ?? (style ? 'mercator' : undefined);
}

/** What the map shows, degrees; null on the globe, where it has no corners. */
export function readInView(map: MapLibreMap): AtlasState['inView'] {
  if (projectionOf(map) === 'globe') return null;
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Whether the map shows exactly the same as before. */
export function isSameView(a: AtlasState['inView'], b: AtlasState['inView']): boolean {
  if (a === null || b === null) return a === b;
  return a.every((degrees, at) => degrees === b[at]);
}

/** Moves the map at once. */
export function jumpTo(map: MapLibreMap, { zoom, lat, lng, bearing, pitch }: Camera): void {
  map.jumpTo({ center: [lng, lat], zoom, bearing, pitch });
}

/** Carries out a wish. Flights become cuts when the reader asked for less motion, or where `isCut` says so. */
export function carryOut(
  map: MapLibreMap,
  wish: CameraIntent,
  data: AtlasData | null,
  isCut = false,
): void {
  const calm = isCut || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const duration = (ms: number) => (calm ? 0 : ms);
  switch (wish.type) {
    case 'home': {
      const { zoom, lat, lng } = homeCamera(map.getContainer().clientWidth);
      map.flyTo({
        center: [lng, lat],
        zoom,
        bearing: 0,
        pitch: 0,
        duration: duration(MAX_FLIGHT_MS),
      });
      return;
    }
    case 'camera': {
      const { zoom, lat, lng, bearing, pitch } = wish.camera;
      const ms = duration(flightMs(map, wish.camera));
      map.flyTo({ center: [lng, lat], zoom, bearing, pitch, duration: ms });
      return;
    }
    case 'zoom':
      map.easeTo({ zoom: map.getZoom() + wish.by, duration: duration(240) });
      return;
    case 'bounds':
      map.fitBounds(wish.bounds, {
        padding: paddingPx(map, 40),
        maxZoom: wish.maxZoom ?? 9,
        duration: duration(MAX_FLIGHT_MS),
      });
      return;
    case 'tour':
      // It leads from the world down; from where it ends there would be no way.
      if (!calm && map.getZoom() > TOUR_FROM_ZOOM)
        jumpTo(map, homeCamera(map.getContainer().clientWidth));
      map.fitBounds(wish.bounds, {
        padding: paddingPx(map, 36),
        duration: duration(TOUR_MS),
        curve: 1.6,
      });
      return;
    case 'city': {
      const city = data?.cities.find(({ id }) => id === wish.id);
      if (!city) return;
      map.flyTo({
        center: [city.lng, city.lat],
        zoom: Math.max(map.getZoom(), CITY_ZOOM),
        offset: [0, -sheetPx(map) / 2],
        duration: duration(flightMs(map, city)),
      });
      return;
    }
  }
}

/** Width of the buttons at the right edge with the air around them. */
const CONTROLS_PX = 48;

/** Height of what a sheet covers from below, px. */
function sheetPx(map: MapLibreMap): number {
  if (!window.matchMedia(HAS_SHEET).matches) return 0;
  return SHEET_SHARE * map.getContainer().clientHeight;
}

function paddingPx(map: MapLibreMap, px: number) {
  return { top: px, left: px, right: px + CONTROLS_PX, bottom: px + sheetPx(map) };
}

function flightMs(map: MapLibreMap, { lng, lat }: { lng: number; lat: number }): number {
  const centre = map.getCenter();
  const degrees = Math.hypot(centre.lng - lng, centre.lat - lat);
  return Math.min(MAX_FLIGHT_MS, MIN_FLIGHT_MS + degrees * 10);
}

/** Whether two cameras show the same picture to the precision of the address. */
export function isSameCamera(a: Scenario['camera'], b: Scenario['camera']): boolean {
  if (a === null || b === null) return a === b;
  return (
    Math.abs(a.zoom - b.zoom) < 0.006 &&
    Math.abs(a.lat - b.lat) < 0.00006 &&
    Math.abs(a.lng - b.lng) < 0.00006 &&
    Math.abs(a.bearing - b.bearing) < 0.06 &&
    Math.abs(a.pitch - b.pitch) < 0.06
  );
}
