import { describe, expect, test } from 'vitest';
import { draftOfPlan } from '../../../../../src/domain/layout/draft/draft-of-plan.ts';
import { emptyDraft, fingersOf } from '../../../../../src/domain/layout/draft/layout-draft.ts';
import { lineLengthKm } from '../../../../../src/domain/layout/geodesic.ts';
import { exampleDraft, writtenDraft } from '../../../../support/example-draft.ts';
import { openPublishedLayout } from '../../../../support/published-layout.ts';

const { features, ...collection } = writtenDraft(exampleDraft());

describe('a draft as GeoJSON', () => {
  test('has one feature for each element, with what it is and whether it is a proposal', () => {
    expect(
      features.map(({ geometry, properties }) => [
        properties.role,
        properties.id,
        geometry.type,
        properties.precision,
        properties.proposal,
      ]),
    ).toEqual([
      ['boundary', 'outline', 'Polygon', 'surveyed', false],
      ['belt', 'belt-1-area', 'Polygon', 'schematic', true],
      ['belt_axis', 'belt-1', 'LineString', 'schematic', true],
      ['ring', 'ring', 'LineString', 'schematic', true],
      ['finger', 'finger-town-a', 'LineString', 'schematic', true],
      ['centre', 'centre', 'Point', 'schematic', true],
      ['sub_centre', 'town-a', 'Point', 'schematic', true],
      ['site', 'site-a', 'Point', 'gazetteer', false],
      ['village', 'v1', 'Point', 'gazetteer', false],
      ['village', 'v2', 'Point', 'township', false],
    ]);
  });

  test('says what the whole is', () => {
    expect(collection).toEqual({
      type: 'FeatureCollection',
      layout: {
        version: 1,
        id: 'example',
        name_en: 'Example',
        name_zh: '示例',
        village_target: 10,
      },
    });
  });

  test('closes the ring', () => {
    expect(features.find(({ properties }) => properties.role === 'ring')).toEqual({
      type: 'Feature',
      properties: {
        id: 'ring',
        role: 'ring',
        name_en: null,
        name_zh: null,
        precision: 'schematic',
        proposal: true,
        reason: 'shortest-tour',
        reason_figures: '{"sites":4,"lengthKm":150.5}',
      },
      geometry: {
        type: 'LineString',
        coordinates: [
          [112.5, 35.3],
          [113.1, 35.3],
          [113.1, 35.7],
          [112.5, 35.7],
          [112.5, 35.3],
        ],
      },
    });
  });

  test('turns outer rings counter-clockwise and holes clockwise (RFC 7946, 3.1.6)', () => {
    const draft = exampleDraft();
    const turned = draft.boundary && {
      ...draft.boundary,
      polygons: draft.boundary.polygons.map((rings) => rings.map((ring) => [...ring].reverse())),
    };
    const boundary = writtenDraft({ ...draft, boundary: turned }).features[0];

    expect(boundary?.geometry).toEqual(features[0]?.geometry);
    expect(boundary?.geometry).toEqual({
      type: 'Polygon',
      coordinates: exampleDraft().boundary?.polygons[0],
    });
  });

  test('of nothing is a collection without features', () => {
    expect(writtenDraft(emptyDraft('none', { en: 'None', zh: null })).features).toEqual([]);
  });
});

const draft = draftOfPlan(await openPublishedLayout());

describe('the published layout as a draft', () => {
  test('has the elements of the plan, none of them a proposal', () => {
    const { ring, belts, centre, subCentres, sites, villages, boundary } = draft;
    const elements = [ring, ...belts, centre, ...subCentres, ...sites, villages, boundary];

    expect({
      ringVertices: ring?.vertices.length,
      belts: belts.map(({ id, axis, bufferKm }) => [id, axis.length, bufferKm]),
      centre: centre?.id,
      subCentres: subCentres.length,
      sites: sites.length,
      villages: villages?.lngs.length,
      villageTarget: draft.villageTarget,
      boundaryRings: boundary?.polygons.map((rings) => rings.length),
      proposals: elements.filter((element) => element?.isProposal).length,
    }).toEqual({
      ringVertices: 90,
      belts: [
        ['belt-qinhe', 2, 5],
        ['belt-danhe', 1, 5],
      ],
      centre: 'centre-140502',
      subCentres: 5,
      sites: 31,
      villages: 1548,
      villageTarget: 100,
      boundaryRings: [1],
      proposals: 0,
    });
  });

  test('keeps the rivers inside the prefecture as axes: 93.6 and 83.9 km', () => {
    const lengths = draft.belts.map(({ axis }) =>
      lineLengthKm({
        type: 'MultiLineString',
        coordinates: axis.map((line) => [...line]) as never,
      }),
    );

    expect(lengths[0]).toBeCloseTo(93.6, 0);
    expect(lengths[1]).toBeCloseTo(83.9, 0);
  });

  test('draws five fingers from the central city', () => {
    expect(fingersOf(draft).map(([from]) => from)).toEqual(
      Array.from({ length: 5 }, () => [112.852, 35.491]),
    );
  });
});
