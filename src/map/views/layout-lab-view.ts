import type { Feature, Geometry } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { createSelector } from 'reselect';
import type { ReachTarget } from '../../domain/layout/lab-choices.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
import { distancesTo } from '../../domain/layout/reach.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectPlan } from '../../store/selectors/layout.ts';
import { selectReachBase } from '../../store/selectors/layout-measures.ts';
import { selectSites } from '../../store/selectors/layout-sites.ts';
import { PALETTES, type Palette } from '../../ui/tokens.ts';
import { REACH_SOURCE, REACH_VILLAGE_SOURCE, SITE_SOURCE } from '../layers/layout-lab.ts';
import { mixedHex } from './colour.ts';

/** How much of the part's colour the ground within its reach takes. */
const TINT01 = 0.24;
/** Circumference of the equator and pixels of the world at zoom 0. */
const EQUATOR_M = 40_075_016.686;
const WORLD_PX = 512;

const isLab = ({ scenario }: AtlasState) => scenario.workspace === 'layout';

/** Ground within reach of a part: lines to be drawn as broad as the reach, areas, and circles around points. */
const selectReachShape = createSelector(
  [
    selectPlan,
    ({ scenario }: AtlasState) => scenario.reachOf,
    ({ scenario }: AtlasState) => scenario.reachKm,
    ({ scenario }: AtlasState) => scenario.theme,
    isLab,
  ],
  (plan, target, km, theme, isShown): Feature[] => {
    if (!plan || !target || !isShown || km === 0) return [];
    const palette = PALETTES[theme];
    const colour = mixedHex(palette.surface, colourOf(target, palette), TINT01);
    return geometriesOf(plan, target).map((geometry): Feature => {
      const widthPx = 2 * pixelsOf(km, latitudeOf(geometry));
      return { type: 'Feature', geometry, properties: { colour, widthPx } };
    });
  },
);

/** Width of so many km at zoom 0, px; it doubles with each zoom. */
export function pixelsOf(km: number, latDeg: number): number {
  return (km * 1000 * WORLD_PX) / (EQUATOR_M * Math.cos((latDeg * Math.PI) / 180));
}

function latitudeOf(geometry: Geometry): number {
  let position: unknown = 'coordinates' in geometry ? geometry.coordinates : null;
  while (Array.isArray(position) && Array.isArray(position[0])) position = position[0];
  return Array.isArray(position) ? Number(position[1]) : 0;
}

function geometriesOf(plan: LayoutPlan, target: ReachTarget): Geometry[] {
  const belts = plan.belts.features.map(({ geometry }) => geometry);
  switch (target) {
    case 'ring':
      return [plan.ring.geometry];
    case 'belt1':
      return belts.slice(0, 1);
    case 'belt2':
      return belts.slice(1, 2);
    case 'any':
      return [plan.ring.geometry, ...belts];
    case 'demonstration':
      return plan.villages.features.flatMap(({ geometry, properties }) =>
        properties.documentedIn.length > 0 ? [geometry] : [],
      );
  }
}

function colourOf(target: ReachTarget, palette: Palette): string {
  switch (target) {
    case 'ring':
      return palette.layoutRing;
    case 'belt1':
      return palette.layoutBeltQinhe;
    case 'belt2':
      return palette.layoutBeltDanhe;
    case 'any':
      return palette.accent;
    case 'demonstration':
      return palette.layoutDemonstration;
  }
}

/** All villages, with 1 for those within reach. */
const selectReachedVillages = createSelector(
  [
    selectPlan,
    selectReachBase,
    ({ scenario }: AtlasState) => scenario.reachOf,
    ({ scenario }: AtlasState) => scenario.reachKm,
    isLab,
  ],
  (plan, base, target, km, isShown): Feature[] => {
    if (!plan || !base || !target || !isShown || !base.targets.includes(target)) return [];
    const distances = distancesTo(base, target);
    return Array.from(base.rows).flatMap((row, at): Feature[] => {
      const geometry = plan.villages.features[row]?.geometry;
      const reached = Number((distances[at] as number) <= km);
      return geometry ? [{ type: 'Feature', geometry, properties: { reached } }] : [];
    });
  },
);

/** Chosen villages in their order, from 1. */
const selectSiteMarks = createSelector(
  [selectPlan, selectSites, ({ scenario }: AtlasState) => scenario.showsSites, isLab],
  (plan, sites, isShown, isOpen): Feature[] => {
    if (!plan || !sites || !isShown || !isOpen) return [];
    return Array.from(sites.chosen).flatMap((row, at): Feature[] => {
      const geometry = plan.villages.features[row]?.geometry;
      return geometry ? [{ type: 'Feature', geometry, properties: { place: at + 1 } }] : [];
    });
  },
);

/** Sources of the measures and of the chosen villages; each is the same object until it changes. */
export const selectLabLive = createSelector(
  [
    createSelector([selectReachShape], sourceOf),
    createSelector([selectReachedVillages], sourceOf),
    createSelector([selectSiteMarks], sourceOf),
  ],
  (reach, villages, sites): Record<string, GeoJSONSourceSpecification> => ({
    [REACH_SOURCE]: reach,
    [REACH_VILLAGE_SOURCE]: villages,
    [SITE_SOURCE]: sites,
  }),
);

function sourceOf(features: Feature[]): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features } };
}
