import { booleanPointInPolygon } from '@turf/turf';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Position2 } from '../../geodesy.ts';
import type { LayoutPlan, PlanProperties } from '../plan.ts';
import {
  DRAFT_VERSION,
  type DraftElement,
  type DraftPoint,
  type LayoutDraft,
} from './layout-draft.ts';
import { linesOf, lngLatOf, polygonsOf } from './positions.ts';

/** Either side of the river, as the published belts of Jincheng are drawn. */
export const BELT_BUFFER_KM = 5;

/** Villages that Jincheng's layout names as demonstration villages. */
const PLAN_VILLAGE_TARGET = 100;

const PUBLISHED = { code: 'published', figures: {} } as const;

/**
 * A published layout as a draft, so that it can be measured beside others, moved and exported. Nothing in it is a
 * proposal. The axis of a belt is the river that runs in it; a belt without one is left out. Villages are the village
 * committees, without communities and special units; the boundary is the prefecture.
 */
export function draftOfPlan(plan: LayoutPlan): LayoutDraft {
  const prefecture = plan.counties.features.find(
    ({ properties }) => properties.kind === 'prefecture',
  );
  const villages = plan.villages.features.filter(({ properties }) => properties.kind === 'village');
  const centresOf = (role: 'central_city' | 'county_centre'): DraftPoint[] =>
    plan.centres.features
      .filter(({ properties }) => properties.role === role)
      .map(({ properties, geometry }) => pointOf(properties, geometry.coordinates));
  return {
    version: DRAFT_VERSION,
    id: plan.id,
    name: plan.title,
    ring: {
      ...elementOf(plan.ring.properties),
      vertices: openRing(plan.ring.geometry.coordinates.map(lngLatOf)),
    },
    belts: plan.belts.features.flatMap(({ properties, geometry }) => {
      const river = riverIn(geometry, plan.rivers.features);
      if (river === null) return [];
      const axis = linesOf(river);
      return [{ ...elementOf(properties), axis, bufferKm: BELT_BUFFER_KM }];
    }),
    centre: centresOf('central_city')[0] ?? null,
    subCentres: centresOf('county_centre'),
    sites: plan.sites.features.map(({ properties, geometry }) =>
      pointOf(properties, geometry.coordinates),
    ),
    villages: {
      isProposal: false,
      reason: PUBLISHED,
      ids: villages.map(({ properties }) => properties.id),
      names: villages.map(({ properties }) => properties.name),
      precisions: villages.map(({ properties }) => properties.precision),
      lngs: villages.map(({ geometry }) => lngLatOf(geometry.coordinates)[0]),
      lats: villages.map(({ geometry }) => lngLatOf(geometry.coordinates)[1]),
    },
    villageTarget: PLAN_VILLAGE_TARGET,
    boundary:
      prefecture === undefined
        ? null
        : {
            ...elementOf(prefecture.properties),
            polygons: polygonsOf(prefecture.geometry),
          },
  };
}

function elementOf({ id, name, precision }: PlanProperties): DraftElement {
  return { id, name, precision, isProposal: false, reason: PUBLISHED };
}

function pointOf(properties: PlanProperties, position: Position): DraftPoint {
  return { ...elementOf(properties), lngLat: lngLatOf(position) };
}

function openRing(vertices: Position2[]): Position2[] {
  const first = vertices[0];
  const last = vertices.at(-1);
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? vertices.slice(0, -1) : vertices;
}

/** The river with the largest share of its vertices inside the belt, the one with more of them first; null when all are outside. */
function riverIn(
  belt: Polygon | MultiPolygon,
  rivers: LayoutPlan['rivers']['features'],
): LineString | MultiLineString | null {
  let best: { share01: number; inside: number; river: LineString | MultiLineString } | null = null;
  for (const { geometry: river } of rivers) {
    const vertices = linesOf(river).flat();
    const inside = vertices.filter((vertex) => booleanPointInPolygon(vertex, belt)).length;
    const share01 = inside / vertices.length;
    const isBetter =
      best === null || share01 > best.share01 || (share01 === best.share01 && inside > best.inside);
    if (inside > 0 && isBetter) best = { share01, inside, river };
  }
  return best?.river ?? null;
}
