import type { MultiPolygon, Polygon } from 'geojson';
import { lineLengthKm } from '../geodesic.ts';
import { beltsMeasures } from '../measures/belts.ts';
import { type RingMeasures, ringMeasures } from '../measures/ring.ts';
import { beltPolygon } from './belt-polygon.ts';
import { fingersOf, type LayoutDraft } from './layout-draft.ts';

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
}

/** Measures a draft; some tenths of a second, and with long rivers seconds, so not for the page's own thread. */
export function measureDraft(draft: LayoutDraft): DraftMeasures {
  const belts = draft.belts.map((belt) => beltPolygon(belt, draft.boundary));
  const areas = belts.flatMap((geometry, at) => {
    const id = draft.belts[at]?.id ?? '';
    return geometry === null ? [] : [{ type: 'Feature' as const, geometry, properties: { id } }];
  });
  const vertices = draft.ring?.vertices.map(([lng, lat]) => [lng, lat]) ?? [];
  return {
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
  };
}
