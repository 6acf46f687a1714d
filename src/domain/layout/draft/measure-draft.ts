import type { LineString, MultiPolygon, Polygon } from 'geojson';
import { lineLengthKm } from '../geodesic.ts';
import { beltsMeasures } from '../measures/belts.ts';
import { coverageWithin, nearestOfColumnsKm } from '../measures/coverage.ts';
import { distancesToLinesKm } from '../measures/line-distances.ts';
import { distancesToPolygonKm } from '../measures/polygon-distances.ts';
import { prepareLines } from '../measures/prepared-lines.ts';
import { type RingMeasures, ringMeasures } from '../measures/ring.ts';
import { beltPolygon } from './belt-polygon.ts';
import { type DraftVillages, fingersOf, type LayoutDraft } from './layout-draft.ts';

/** What a published layout is measured by, of a draft. Geodesic on WGS84. */
export interface DraftMeasures {
  /** Areas of `draft.belts`, in their order; null where nothing of a belt lies inside the boundary. */
  belts: (Polygon | MultiPolygon | null)[];
  /** Null without a ring. */
  ring: RingMeasures | null;
  /** Ground in any of the belts, counted once; null without belts. */
  beltsAreaKm2: number | null;
  /** Lengths of the fingers, in the order of `draft.subCentres`. */
  fingersKm: number[];
  /** What the layout reaches of the draft's villages; null where no villages are known. */
  reach: DraftReach | null;
}

/** Villages within this distance are reached. */
export const DRAFT_REACH_KM = 5;

/** Shares of the villages within {@link DRAFT_REACH_KM}, 0–1; null where the draft has no such part. */
export interface DraftReach {
  villages: number;
  ring01: number | null;
  /** Of any belt. */
  belts01: number | null;
  /** Of the ring or any belt. */
  any01: number | null;
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
    fingersKm: fingersOf(draft).map((coordinates) =>
      lineLengthKm({ type: 'LineString', coordinates }),
    ),
  };
}

/** The same distances and shares that a published layout has: to a belt 0 inside, to the ring from its line. */
function reachOf(
  villages: DraftVillages | null,
  ring: LineString | null,
  belts: readonly (Polygon | MultiPolygon)[],
): DraftReach | null {
  if (villages === null) return null;
  const points = { lngs: Float64Array.from(villages.lngs), lats: Float64Array.from(villages.lats) };
  const toRing = ring === null ? [] : [distancesToLinesKm(points, prepareLines([ring]))];
  const toBelts = belts.map((belt) => distancesToPolygonKm(points, belt));
  const shareOf = (columns: readonly Float64Array[]): number | null =>
    columns.length === 0
      ? null
      : coverageWithin(nearestOfColumnsKm(columns), null, DRAFT_REACH_KM).share01;
  return {
    villages: villages.lngs.length,
    ring01: shareOf(toRing),
    belts01: shareOf(toBelts),
    any01: shareOf([...toRing, ...toBelts]),
  };
}
