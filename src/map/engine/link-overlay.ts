import { createSelector } from 'reselect';
import type { LinkPlaces } from '../../domain/links/gather-links.ts';
import {
  type AtlasState,
  type AtlasStore,
  changeScenario,
  type Hovered,
  wishCamera,
} from '../../store/atlas-store.ts';
import { openPotentialPair } from '../../store/change-work.ts';
import { selectArcs, selectGatheredLinks } from '../../store/selectors/gathered-links.ts';
import { selectGatheredProjects } from '../../store/selectors/gathered-projects.ts';
import { SLOT_DATA } from '../basemap/style.ts';
import { DiamondLayer } from '../layers/diamond-layer.ts';
import { GlobeDiscLayer } from '../layers/globe-disc-layer.ts';
import { INSTITUTE_LAYER_ID, instituteLayerProps } from '../layers/institute-layer.ts';
import { LinkArcLayer } from '../layers/link-arc-layer.ts';
import { arcLayerProps, BUNDLE_LAYER_ID, LINK_LAYER_ID } from '../layers/link-layer.ts';
import {
  LINK_PLACE_LAYER_ID,
  linkEndLayerProps,
  linkPlaceLayerProps,
  PROJECT_PLACE_LAYER_ID,
  projectPlaceLayerProps,
} from '../layers/link-place-layer.ts';
import { partnerMarks, potentialLines, potentialSources } from '../layers/potential-layer.ts';
import { PROJECT_LAYER_ID, projectLayerProps } from '../layers/project-layer.ts';
import type { ArcView } from '../views/arc-view.ts';
import { selectCorridorView } from '../views/corridor-view.ts';
import { type InstituteView, selectInstituteView } from '../views/institute-view.ts';
import type { PlaceView } from '../views/link-place-view.ts';
import {
  selectBundleView,
  selectLinkEndView,
  selectLinkHighlight,
  selectLinkLabels,
  selectLinkView,
  selectPlaceView,
  selectProjectPlaceView,
  selectProjectView,
} from '../views/link-scene.ts';
import { selectPotentialView } from '../views/potential-view.ts';
import type { ProjectView } from '../views/project-view.ts';
import { keptLayer } from './kept-layer.ts';

/** What the map knows of links, projects and institutes: a chunk of its own, brought when they are first drawn. */
export const linkOverlay = {
  /** Makes the layers of one map. */
  createLayers: createLinkLayers,
  hoveredOf: hoveredLink,
  open: openLink,
  corridors: selectCorridorView,
  /** Sources of the potential links; each is the same object until it changes. */
  potential: createSelector([selectPotentialView], potentialSources),
  potentialLines,
  partnerMarks,
  /** Names that stand instead of the cities'; null where those do. */
  labels: selectLinkLabels,
  /** Recorded links that the arcs stand for. */
  drawnCount: (state: AtlasState): number =>
    selectLinkView(state) || selectBundleView(state) ? (selectArcs(state)?.length ?? 0) : 0,
};

const SLOT = { beforeId: SLOT_DATA };

/** Layers of links, projects and institutes, bottom to top; null for what is off. */
function createLinkLayers() {
  const arcs = (id: string, pickable: boolean) =>
    keptLayer(
      (view: ArcView | null, onGlobe: boolean) =>
        view && new LinkArcLayer({ ...arcLayerProps(id, view, onGlobe), ...SLOT, pickable }),
    );
  const bundles = arcs(BUNDLE_LAYER_ID, true);
  const links = arcs(LINK_LAYER_ID, true);
  const highlight = arcs('link-highlight', false);
  const ends = keptLayer(
    (view: PlaceView | null, scale: number) =>
      view && new GlobeDiscLayer({ ...linkEndLayerProps(view, scale), ...SLOT }),
  );
  const projects = keptLayer(
    (view: ProjectView | null) =>
      view && new GlobeDiscLayer({ ...projectLayerProps(view), ...SLOT }),
  );
  const institutes = keptLayer(
    (view: InstituteView | null) =>
      view && new DiamondLayer({ ...instituteLayerProps(view), ...SLOT }),
  );
  const places = keptLayer(
    (view: PlaceView | null, scale: number) =>
      view && new GlobeDiscLayer({ ...linkPlaceLayerProps(view, scale), ...SLOT }),
  );
  const projectPlaces = keptLayer(
    (view: PlaceView | null, scale: number) =>
      view && new GlobeDiscLayer({ ...projectPlaceLayerProps(view, scale), ...SLOT }),
  );
  return (state: AtlasState, scale: number) => {
    const onGlobe = state.scenario.projection === 'globe';
    return [
      // Links lie under what they join, gathered ones under the single ones of a pinned city.
      bundles(selectBundleView(state), onGlobe),
      links(selectLinkView(state), onGlobe),
      ends(selectLinkEndView(state), scale),
      // The link that a list row or the pointer is on, over all others.
      highlight(selectLinkHighlight(state), onGlobe),
      // Projects are many and small: over the links, under the cities.
      projects(selectProjectView(state)),
      projectPlaces(selectProjectPlaceView(state), scale),
      institutes(selectInstituteView(state)),
      // Gathered links end at their places.
      places(selectPlaceView(state), scale),
    ];
  };
}

/** What a pick of these layers stands for; null for none of them. */
function hoveredLink(state: AtlasState, layer: string, position: number): Hovered | null {
  switch (layer) {
    case LINK_LAYER_ID:
      return numbered('link', selectLinkView(state)?.links[position]);
    case BUNDLE_LAYER_ID:
      return numbered('bundle', selectBundleView(state)?.bundles[position]);
    case LINK_PLACE_LAYER_ID:
      return numbered('place', selectPlaceView(state)?.places[position]);
    case PROJECT_PLACE_LAYER_ID:
      return numbered('projectPlace', selectProjectPlaceView(state)?.places[position]);
    case PROJECT_LAYER_ID:
      return numbered('project', selectProjectView(state)?.projects[position]);
    case INSTITUTE_LAYER_ID:
      return numbered('institute', selectInstituteView(state)?.institutes[position]);
    default:
      return null;
  }
}

function numbered(
  kind: 'link' | 'bundle' | 'place' | 'project' | 'institute' | 'projectPlace',
  index: number | undefined,
): Hovered | null {
  return index === undefined ? null : { kind, index };
}

/** Zoom that shows a region by country, and a country by single links. */
const NEARER_ZOOM = { region: 3.2, country: 4.6, city: 4.6 } as const;
const PLACE_DEG = 0.5;

/**
 * A click: a bundle opens into its single links and their table, a place comes nearer, a potential link opens its
 * reasons.
 */
function openLink(store: AtlasStore, hovered: Hovered): void {
  const state = store.getState();
  if (hovered.kind === 'potential') {
    const line = selectPotentialView(state).lines.features[hovered.index]?.properties;
    if (line) openPotentialPair(store, line.from, line.to);
  }
  const projects = selectGatheredProjects(state);
  if (hovered.kind === 'projectPlace' && projects) {
    comeNearer(store, projects.places, hovered.index);
  }
  const gathered = selectGatheredLinks(state);
  if (!gathered) return;
  const { ids, level } = gathered.places;
  if (hovered.kind === 'bundle') {
    const a = ids[gathered.from[hovered.index] as number];
    const b = ids[gathered.to[hovered.index] as number];
    if (a === undefined || b === undefined || level === 'city') return;
    changeScenario(store, {
      linkFilters: { ...state.scenario.linkFilters, pair: { level, a, b } },
      drawer: 'table',
    });
  }
  if (hovered.kind === 'place') comeNearer(store, gathered.places, hovered.index);
}

function comeNearer(
  store: AtlasStore,
  { anchors, level }: Pick<LinkPlaces, 'anchors' | 'level'>,
  place: number,
): void {
  const lng = anchors[place * 2] as number;
  const lat = anchors[place * 2 + 1] as number;
  wishCamera(store, {
    type: 'bounds',
    bounds: [lng - PLACE_DEG, lat - PLACE_DEG, lng + PLACE_DEG, lat + PLACE_DEG],
    maxZoom: NEARER_ZOOM[level],
  });
}
