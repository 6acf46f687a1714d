import { beltPolygon } from '../../src/domain/layout/draft/belt-polygon.ts';
import { type DraftGeoJson, draftToGeoJson } from '../../src/domain/layout/draft/draft-geojson.ts';
import type { LayoutDraft } from '../../src/domain/layout/draft/layout-draft.ts';

const GIVEN = { code: 'given', figures: {} } as const;

/** A small draft around 112.8° E, 35.5° N with one of every element. */
export function exampleDraft(): LayoutDraft {
  return {
    version: 1,
    id: 'example',
    name: { en: 'Example', zh: '示例' },
    ring: {
      id: 'ring',
      name: null,
      precision: 'schematic',
      isProposal: true,
      reason: { code: 'shortest-tour', figures: { sites: 4, lengthKm: 150.5 } },
      vertices: [
        [112.5, 35.3],
        [113.1, 35.3],
        [113.1, 35.7],
        [112.5, 35.7],
      ],
    },
    belts: [
      {
        id: 'belt-1',
        name: { en: 'East belt', zh: null },
        precision: 'schematic',
        isProposal: true,
        reason: { code: 'first-axis', figures: { places: 12, share01: 0.25, lengthKm: 44 } },
        axis: [
          [
            [112.9, 35.2],
            [112.95, 35.4],
            [113, 35.8],
          ],
        ],
        bufferKm: 5,
      },
    ],
    centre: {
      id: 'centre',
      name: { en: 'Centre', zh: '中心' },
      precision: 'schematic',
      isProposal: true,
      reason: { code: 'place', figures: {} },
      lngLat: [112.85, 35.49],
    },
    subCentres: [
      {
        id: 'town-a',
        name: { en: 'A', zh: null },
        precision: 'schematic',
        isProposal: true,
        reason: {
          code: 'largest-town',
          figures: { population: 50_000, distanceKm: 20.5, rank: 1 },
        },
        lngLat: [112.9, 35.7],
      },
    ],
    sites: [
      {
        id: 'site-a',
        name: { en: 'Tower', zh: null },
        precision: 'gazetteer',
        isProposal: false,
        reason: GIVEN,
        lngLat: [112.7, 35.4],
      },
    ],
    villages: {
      isProposal: false,
      reason: GIVEN,
      ids: ['v1', 'v2'],
      names: [{ en: 'One', zh: '一' }, null],
      precisions: ['gazetteer', 'township'],
      lngs: [112.6, 112.7],
      lats: [35.4, 35.6],
    },
    villageTarget: 10,
    boundary: {
      id: 'outline',
      name: null,
      precision: 'surveyed',
      isProposal: false,
      reason: GIVEN,
      polygons: [
        [
          [
            [112, 35],
            [114, 35],
            [114, 36],
            [112, 36],
            [112, 35],
          ],
          [
            [112.1, 35.1],
            [112.1, 35.2],
            [112.2, 35.2],
            [112.1, 35.1],
          ],
        ],
      ],
    },
  };
}

/** A draft as it is exported, with the areas of its belts. */
export function writtenDraft(draft: LayoutDraft): DraftGeoJson {
  return draftToGeoJson(
    draft,
    draft.belts.map((belt) => beltPolygon(belt, draft.boundary)),
  );
}
