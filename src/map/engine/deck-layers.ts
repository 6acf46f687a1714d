import { ArcLayer } from '@deck.gl/layers';
import type { AtlasState } from '../../store/atlas-store.ts';
import { SLOT_DATA } from '../basemap/style.ts';
import { CityDiscLayer } from '../layers/city-disc-layer.ts';
import { cityLayerProps } from '../layers/city-layer.ts';
import { symbolScale } from '../layers/disc-props.ts';
import { GlobeDiscLayer } from '../layers/globe-disc-layer.ts';
import { type Halo, haloLayerProps } from '../layers/halo-layer.ts';
import { linkLayerProps } from '../layers/link-layer.ts';
import { projectLayerProps } from '../layers/project-layer.ts';
import { RankRingLayer, ringLayerProps } from '../layers/ring-layer.ts';
import type { CityView } from '../views/city-view.ts';
import type { LinkView } from '../views/link-view.ts';
import type { ProjectView } from '../views/project-view.ts';
import { type RingView, selectRingView } from '../views/ring-view.ts';
import {
  selectCityView,
  selectHalos,
  selectLinkHighlight,
  selectLinkView,
  selectProjectView,
} from '../views/scene.ts';
import { keptLayer } from './kept-layer.ts';

const SLOT = { beforeId: SLOT_DATA };

/**
 * What the data overlay of one map draws, bottom to top; null for what is off. A layer whose view has not
 * changed is the same object as before.
 */
export function createDeckLayers() {
  const links = keptLayer(
    (view: LinkView | null, onGlobe: boolean) =>
      view && new ArcLayer({ ...linkLayerProps(view, onGlobe), ...SLOT }),
  );
  const highlight = keptLayer(
    (view: LinkView | null, onGlobe: boolean) =>
      view &&
      new ArcLayer({
        ...linkLayerProps(view, onGlobe),
        ...SLOT,
        id: 'link-highlight',
        pickable: false,
      }),
  );
  const projects = keptLayer(
    (view: ProjectView | null) =>
      view && new GlobeDiscLayer({ ...projectLayerProps(view), ...SLOT }),
  );
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
  return (state: AtlasState, zoom: number) => {
    const onGlobe = state.scenario.projection === 'globe';
    const scale = symbolScale(zoom);
    const view = selectCityView(state);
    return [
      // Links lie under what they join.
      links(selectLinkView(state), onGlobe),
      // The link that a list row or the pointer is on, over all others.
      highlight(selectLinkHighlight(state), onGlobe),
      // Projects are many and small: over the links, under the cities.
      projects(selectProjectView(state)),
      // How far a rank could move, around and under its city.
      rings(selectRingView(state), scale),
      cities(view, scale),
      // The ring of the pinned city is never covered.
      halos(view && selectHalos(state)),
    ];
  };
}
