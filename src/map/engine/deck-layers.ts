import type { AtlasState } from '../../store/atlas-store.ts';
import { SLOT_DATA } from '../basemap/style.ts';
import { CityDiscLayer } from '../layers/city-disc-layer.ts';
import { cityLayerProps } from '../layers/city-layer.ts';
import { symbolScale } from '../layers/disc-props.ts';
import { GlobeDiscLayer } from '../layers/globe-disc-layer.ts';
import { type Halo, haloLayerProps } from '../layers/halo-layer.ts';
import { RankRingLayer, ringLayerProps } from '../layers/ring-layer.ts';
import type { CityView } from '../views/city-view.ts';
import { type RingView, selectRingView } from '../views/ring-view.ts';
import { selectCityView, selectHalos } from '../views/scene.ts';
import { keptLayer } from './kept-layer.ts';
import { linkPart } from './lazy-parts.ts';
import type { linkOverlay } from './link-overlay.ts';

const SLOT = { beforeId: SLOT_DATA };

/**
 * What the data overlay of one map draws, bottom to top; null for what is off. A layer whose view has not
 * changed is the same object as before.
 */
export function createDeckLayers() {
  const rings = keptLayer(
    (view: RingView | null, scale: number) =>
      view && new RankRingLayer({ ...ringLayerProps(view, scale), ...SLOT }),
  );
  const cities = keptLayer(
    (view: CityView | null, scale: number) =>
      view && new CityDiscLayer({ ...cityLayerProps(view, scale), ...SLOT }),
  );
  const halos = keptLayer(
    (around: Halo[] | null) =>
      around && new GlobeDiscLayer<Halo>({ ...haloLayerProps(around), ...SLOT }),
  );
  let links: ReturnType<typeof linkOverlay.createLayers> | null = null;
  return (state: AtlasState, zoom: number) => {
    links ??= linkPart.ifHere()?.createLayers() ?? null;
    const scale = symbolScale(zoom);
    const view = selectCityView(state);
    return [
      // Links and projects lie under the cities.
      ...(links?.(state, scale) ?? []),
      // How far a rank could move, around and under its city.
      rings(selectRingView(state), scale),
      cities(view, scale),
      // The ring of the pinned city is never covered.
      halos(view && selectHalos(state)),
    ];
  };
}
