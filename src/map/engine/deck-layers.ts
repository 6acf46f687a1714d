import { ArcLayer } from '@deck.gl/layers';
import type { AtlasState } from '../../store/atlas-store.ts';
import { SLOT_DATA } from '../basemap/style.ts';
import { CityDiscLayer } from '../layers/city-disc-layer.ts';
import { cityLayerProps } from '../layers/city-layer.ts';
import { GlobeDiscLayer } from '../layers/globe-disc-layer.ts';
import { type Halo, haloLayerProps } from '../layers/halo-layer.ts';
import { linkLayerProps } from '../layers/link-layer.ts';
import { projectLayerProps } from '../layers/project-layer.ts';
import { RankRingLayer, ringLayerProps } from '../layers/ring-layer.ts';
import { selectRingView } from '../views/ring-view.ts';
import {
  selectCityView,
  selectHalos,
  selectLinkHighlight,
  selectLinkView,
  selectProjectView,
} from '../views/scene.ts';

/** What the data overlay draws, bottom to top; falsy for what is off. */
export function deckLayers(state: AtlasState, zoom: number) {
  const onGlobe = state.scenario.projection === 'globe';
  const links = selectLinkView(state);
  const projects = selectProjectView(state);
  const cities = selectCityView(state);
  const rings = selectRingView(state);
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
    projects && new GlobeDiscLayer({ ...projectLayerProps(projects), ...slot }),
    // How far a rank could move, around and under its city.
    rings && new RankRingLayer({ ...ringLayerProps(rings, zoom), ...slot }),
    cities && new CityDiscLayer({ ...cityLayerProps(cities, zoom), ...slot }),
    // The ring of the pinned city is never covered.
    cities && new GlobeDiscLayer<Halo>({ ...haloLayerProps(selectHalos(state)), ...slot }),
  ];
}
