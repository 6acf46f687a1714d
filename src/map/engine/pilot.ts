import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { CameraIntent } from '../../store/atlas-store.ts';
import type { Camera } from '../../store/scenario.ts';
import { carryOut, jumpTo } from './camera.ts';

/** Moves the camera, and keeps what was fitted into the map in it while the map changes its size. */
export interface Pilot {
  follow(wish: CameraIntent, data: AtlasData | null): void;
  jumpTo(camera: Camera): void;
  /** To be called when the map has another size. */
  resized(): void;
}

/** Wishes whose view depends on the size of the map. */
const FITTING: readonly CameraIntent['type'][] = ['home', 'bounds', 'tour'];

/**
 * A view stays fitted until the reader's hand or another wish moves the camera. `isAtHome` says that the map begins
 * where "home" leads.
 */
export function createPilot(map: MapLibreMap, isAtHome: boolean): Pilot {
  let fitted: CameraIntent | null = isAtHome ? { type: 'home' } : null;
  map.on('movestart', (event) => {
    if ('originalEvent' in event && event.originalEvent) fitted = null;
  });
  return {
    follow(wish, data) {
      fitted = FITTING.includes(wish.type) ? wish : null;
      carryOut(map, wish, data);
    },
    jumpTo(camera) {
      fitted = null;
      jumpTo(map, camera);
    },
    resized() {
      // A flight goes on from where it is, a view that is there already moves at once.
      if (fitted) carryOut(map, fitted, null, !map.isMoving());
    },
  };
}
