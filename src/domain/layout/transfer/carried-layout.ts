import type { MultiPolygon, Polygon } from 'geojson';
import { beltPolygon } from '../draft/belt-polygon.ts';
import { type DraftGeoJson, draftToGeoJson } from '../draft/draft-geojson.ts';
import { fingersOf } from '../draft/layout-draft.ts';
import { lineLengthKm } from '../geodesic.ts';
import { beltsMeasures } from '../measures/belts.ts';
import { type RingMeasures, ringMeasures } from '../measures/ring.ts';
import { type LayoutProposal, proposeLayout, type TransferInput } from './propose.ts';

/** A proposed layout with the same measures that a published one has. Geodesic on WGS84. */
export interface CarriedLayout extends LayoutProposal {
  /** Areas of `draft.belts`, in their order; null where nothing of a belt lies inside. */
  belts: (Polygon | MultiPolygon | null)[];
  /** Null without a ring. */
  ring: RingMeasures | null;
  /** Ground in any of the belts, counted once; null without belts. */
  beltsAreaKm2: number | null;
  /** Lengths of the fingers, in the order of `draft.subCentres`. */
  fingersKm: number[];
  geojson: DraftGeoJson;
}

/** Proposes a layout and measures it; some tenths of a second, so not for the page's own thread. */
export function carryLayout(input: TransferInput): CarriedLayout {
  const proposal = proposeLayout(input);
  const { draft } = proposal;
  const belts = draft.belts.map((belt) => beltPolygon(belt, draft.boundary));
  const areas = belts.flatMap((geometry, at) => {
    const id = draft.belts[at]?.id ?? '';
    return geometry === null ? [] : [{ type: 'Feature' as const, geometry, properties: { id } }];
  });
  const vertices = draft.ring?.vertices.map(([lng, lat]) => [lng, lat]) ?? [];
  return {
    ...proposal,
    belts,
    ring:
      draft.ring === null
        ? null
        : ringMeasures({
            type: 'LineString',
            coordinates: [...vertices, ...vertices.slice(0, 1)],
          }),
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
    geojson: draftToGeoJson(draft),
  };
}
