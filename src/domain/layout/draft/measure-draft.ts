import type { LineString, MultiPolygon, Polygon } from 'geojson';
import { lineLengthKm } from '../geodesic.ts';
import { beltsMeasures } from '../measures/belts.ts';
import { type Catchments, catchmentsOf } from '../measures/catchments.ts';
import { nearestOfColumnsKm } from '../measures/coverage.ts';
import { lengthInsideKm } from '../measures/length-inside.ts';
import { distancesToLinesKm } from '../measures/line-distances.ts';
import { columnsOf, type PointColumns } from '../measures/point-columns.ts';
import { nearestOf } from '../measures/point-distances.ts';
import { distancesToPolygonKm } from '../measures/polygon-distances.ts';
import { prepareLines } from '../measures/prepared-lines.ts';
import { type RingMeasures, ringMeasures } from '../measures/ring.ts';
import { beltPolygon } from './belt-polygon.ts';
import { type DraftBelt, type DraftVillages, fingersOf, type LayoutDraft } from './layout-draft.ts';

/** What a published layout is measured by, of a draft. Geodesic on WGS84. */
export interface DraftMeasures {
  /** Areas of `draft.belts`, in their order; null where nothing of a belt lies inside the boundary. */
  belts: (Polygon | MultiPolygon | null)[];
  /** Null without a ring. */
  ring: RingMeasures | null;
  /** Ground in any of the belts, counted once; null without belts. */
  beltsAreaKm2: number | null;
  /** Length of all axes inside their belts; null without belts. */
  beltsLengthKm: number | null;
  /** Lengths of the fingers, in the order of `draft.subCentres`. */
  fingersKm: number[];
  /** How far the draft's villages are; null where no villages are known. */
  reach: DraftReach | null;
  /** Villages by the nearest of centre and sub-centres, in this order; null without villages or centre. */
  loads: Catchments | null;
}

/** Distances of all villages in their order, km; null where the draft has no such part. */
export interface DraftReach {
  ringKm: Float64Array | null;
  /** To the nearest belt, 0 inside. */
  beltsKm: Float64Array | null;
}

/** Measures a draft; some tenths of a second, and with long rivers seconds, so not for the page's own thread. */
export function measureDraft(draft: LayoutDraft): DraftMeasures {
  const belts = draft.belts.map((belt) => beltPolygon(belt, draft.boundary));
  const areas = belts.flatMap((geometry, at) => {
    const id = draft.belts[at]?.id ?? '';
    return geometry === null ? [] : [{ type: 'Feature' as const, geometry, properties: { id } }];
  });
  const vertices = draft.ring?.vertices.map(([lng, lat]) => [lng, lat]) ?? [];
  const ring: LineString | null =
    draft.ring === null
      ? null
      : { type: 'LineString', coordinates: [...vertices, ...vertices.slice(0, 1)] };
  return {
    belts,
    ring: ring === null ? null : ringMeasures(ring),
    reach: reachOf(
      draft.villages,
      ring,
      areas.map(({ geometry }) => geometry),
    ),
    beltsAreaKm2:
      areas.length === 0
        ? null
        : beltsMeasures(
            { type: 'FeatureCollection', features: areas },
            { type: 'FeatureCollection', features: [] },
          ).unionAreaKm2,
    beltsLengthKm: areas.length === 0 ? null : axesInsideKm(draft.belts, belts),
    loads: loadsOf(draft),
    fingersKm: fingersOf(draft).map((coordinates) =>
      lineLengthKm({ type: 'LineString', coordinates }),
    ),
  };
}

/** The same distances that a published layout has: to a belt 0 inside, to the ring from its line. */
function reachOf(
  villages: DraftVillages | null,
  ring: LineString | null,
  belts: readonly (Polygon | MultiPolygon)[],
): DraftReach | null {
  if (villages === null) return null;
  const points = columnsOfVillages(villages);
  const toRing = ring === null ? null : distancesToLinesKm(points, prepareLines([ring]));
  const toBelts = belts.map((belt) => distancesToPolygonKm(points, belt));
  return { ringKm: toRing, beltsKm: toBelts.length === 0 ? null : nearestOfColumnsKm(toBelts) };
}

function axesInsideKm(
  belts: readonly DraftBelt[],
  areas: readonly (Polygon | MultiPolygon | null)[],
): number {
  return belts.reduce((sum, { axis }, at) => {
    const area = areas[at];
    const coordinates = axis.map((line) => line.map(([lng, lat]) => [lng, lat]));
    return sum + (area ? lengthInsideKm({ type: 'MultiLineString', coordinates }, area) : 0);
  }, 0);
}

function loadsOf({ villages, centre, subCentres }: LayoutDraft): Catchments | null {
  if (villages === null || villages.lngs.length === 0 || centre === null) return null;
  const centres = [centre, ...subCentres].map(({ lngLat: [lng, lat] }) => [lng, lat]);
  const nearest = nearestOf(columnsOfVillages(villages), columnsOf(centres));
  return catchmentsOf(nearest, centres.length, null);
}

function columnsOfVillages({ lngs, lats }: DraftVillages): PointColumns {
  return { lngs: Float64Array.from(lngs), lats: Float64Array.from(lats) };
}
