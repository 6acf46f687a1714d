import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat, Position2 } from '../../../../../src/domain/geodesy.ts';
import { applyEdit, type DraftEdit } from '../../../../../src/domain/layout/draft/edit.ts';
import type { LayoutDraft } from '../../../../../src/domain/layout/draft/layout-draft.ts';
import { distanceKm } from '../../../../../src/domain/layout/geodesic.ts';
import { exampleDraft } from '../../../../support/example-draft.ts';

/** The draft after an edit that is made. */
function draftAfter(draft: LayoutDraft, edit: DraftEdit): LayoutDraft {
  const outcome = applyEdit(draft, edit);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.draft;
}

function designOf({ ring, belts, centre, subCentres, sites }: LayoutDraft): Position2[] {
  return [
    ...(ring?.vertices ?? []),
    ...belts.flatMap(({ axis }) => axis.flat()),
    ...(centre === null ? [] : [centre.lngLat]),
    ...[...subCentres, ...sites].map(({ lngLat }) => lngLat),
  ];
}

function place([lng, lat]: Position2): LngLat {
  return { lng, lat };
}

/** Largest difference in degrees between the places of two drafts. */
function offDegrees(a: LayoutDraft, b: LayoutDraft): number {
  const others = designOf(b);
  return Math.max(
    ...designOf(a).map(([lng, lat], at) => {
      const [otherLng, otherLat] = others[at] ?? [Number.NaN, Number.NaN];
      return Math.max(Math.abs(lng - otherLng), Math.abs(lat - otherLat));
    }),
  );
}

/** A ring of places within 100 km of a centre at any latitude that has them. */
function draftAround() {
  const offset = fc.double({ min: -0.6, max: 0.6, noNaN: true });
  return fc
    .record({
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -65, max: 65, noNaN: true }),
      offsets: fc.array(fc.tuple(offset, offset), { minLength: 3, maxLength: 8 }),
    })
    .map(({ lng, lat, offsets }) => {
      const draft = exampleDraft();
      const vertices = offsets.map(([x, y]): Position2 => [lng + x, lat + y]);
      const ring = draft.ring && { ...draft.ring, vertices };
      return {
        about: { lng, lat },
        draft: { ...draft, belts: [], centre: null, subCentres: [], sites: [], ring },
      };
    });
}

const CENTRE = { lng: 112.85, lat: 35.49 };

describe('turning', () => {
  test('keeps every length within 100 km to 1e-6', () => {
    fc.assert(
      fc.property(
        draftAround(),
        fc.double({ min: -360, max: 360, noNaN: true }),
        (start, degrees) => {
          const turned = draftAfter(start.draft, {
            kind: 'turn',
            about: start.about,
            clockwiseDeg: degrees,
          });
          const before = designOf(start.draft);
          designOf(turned).forEach((a, i, places) => {
            places.slice(i + 1).forEach((b, j) => {
              const was = distanceKm(place(before[i] ?? a), place(before[i + 1 + j] ?? b));
              expect(Math.abs(distanceKm(place(a), place(b)) - was)).toBeLessThanOrEqual(
                1e-6 * was + 1e-9,
              );
            });
          });
        },
      ),
    );
  });

  test('there and back is where it was', () => {
    fc.assert(
      fc.property(
        draftAround(),
        fc.double({ min: -360, max: 360, noNaN: true }),
        (start, degrees) => {
          const { about } = start;
          const there = draftAfter(start.draft, { kind: 'turn', about, clockwiseDeg: degrees });
          const back = draftAfter(there, { kind: 'turn', about, clockwiseDeg: -degrees });
          expect(offDegrees(back, start.draft)).toBeLessThanOrEqual(1e-9);
        },
      ),
    );
  });

  test('by 90° takes what was north to the east', () => {
    const draft = { ...exampleDraft(), sites: [] };
    const north = {
      ...draft,
      centre: draft.centre && { ...draft.centre, lngLat: [112.85, 35.99] as Position2 },
    };
    const turned = draftAfter(north, { kind: 'turn', about: CENTRE, clockwiseDeg: 90 });
    const [lng, lat] = turned.centre?.lngLat ?? [];

    expect(lng).toBeCloseTo(113.46, 2);
    expect(lat).toBeCloseTo(35.49, 2);
  });
});

describe('scaling', () => {
  test('multiplies the distances from its centre, and back is where it was', () => {
    fc.assert(
      fc.property(draftAround(), fc.double({ min: 0.1, max: 10, noNaN: true }), (start, factor) => {
        const { about } = start;
        const larger = draftAfter(start.draft, { kind: 'scale', about, factor });
        designOf(larger).forEach((position, at) => {
          const was = distanceKm(about, place(designOf(start.draft)[at] ?? position));
          expect(distanceKm(about, place(position))).toBeCloseTo(was * factor, 6);
        });
        const back = draftAfter(larger, { kind: 'scale', about, factor: 1 / factor });
        expect(offDegrees(back, start.draft)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });
});

describe('moving', () => {
  test('to the other end of the world and back is where it was, and keeps the lengths from the anchor', () => {
    fc.assert(
      fc.property(draftAround(), draftAround(), (from, { about: to }) => {
        const there = draftAfter(from.draft, { kind: 'move', from: from.about, to });
        designOf(there).forEach((position, at) => {
          const was = distanceKm(from.about, place(designOf(from.draft)[at] ?? position));
          expect(distanceKm(to, place(position))).toBeCloseTo(was, 8);
        });
        const back = draftAfter(there, { kind: 'move', from: to, to: from.about });
        expect(offDegrees(back, from.draft)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  test('takes the design along and leaves villages and boundary, unless they are named', () => {
    const draft = exampleDraft();
    const to = { lng: 119.68, lat: 30.64 };
    const moved = draftAfter(draft, { kind: 'move', from: CENTRE, to });
    const all = draftAfter(draft, {
      kind: 'move',
      from: CENTRE,
      to,
      parts: ['villages', 'boundary'],
    });

    expect(moved.villages).toBe(draft.villages);
    expect(moved.boundary).toBe(draft.boundary);
    expect(moved.centre?.lngLat.map((degrees) => Number(degrees.toFixed(9)))).toEqual([
      119.68, 30.64,
    ]);
    expect(all.ring).toBe(draft.ring);
    expect(all.villages?.lats.map(Math.floor)).toEqual([30, 30]);
    expect(all.villages?.precisions).toEqual(['schematic', 'schematic']);
    expect(all.boundary?.polygons[0]?.[0]?.[0]?.map(Math.round)).toEqual([119, 30]);
  });

  test('makes what it touches a proposal that says it was edited', () => {
    const { sites } = draftAfter(exampleDraft(), { kind: 'move', from: CENTRE, to: CENTRE });

    expect(
      sites.map(({ id, precision, isProposal, reason }) => [id, precision, isProposal, reason]),
    ).toEqual([['site-a', 'schematic', true, { code: 'edited', figures: {} }]]);
  });
});

describe('vertices', () => {
  const ring = { part: 'ring', vertex: 1 } as const;
  const belt = { part: 'belt', belt: 0, line: 0, vertex: 1 } as const;

  test('are moved, inserted and deleted', () => {
    const draft = exampleDraft();
    const to: Position2 = [113, 35.2];
    const [a, b, c, d] = draft.ring?.vertices ?? [];
    const verticesAfter = (edit: DraftEdit) => draftAfter(draft, edit).ring?.vertices;

    expect(verticesAfter({ kind: 'move-vertex', handle: ring, to })).toEqual([a, to, c, d]);
    expect(verticesAfter({ kind: 'insert-vertex', handle: ring, at: to })).toEqual([
      a,
      to,
      b,
      c,
      d,
    ]);
    expect(
      verticesAfter({ kind: 'insert-vertex', handle: { part: 'ring', vertex: 4 }, at: to }),
    ).toEqual([a, b, c, d, to]);
    expect(verticesAfter({ kind: 'delete-vertex', handle: ring })).toEqual([a, c, d]);
    expect(draft).toEqual(exampleDraft());
  });

  test('of belts and points too', () => {
    const draft = exampleDraft();
    const to: Position2 = [112.8, 35.45];
    const site = { part: 'site', point: 0 } as const;

    expect(draftAfter(draft, { kind: 'move-vertex', handle: belt, to }).belts[0]?.axis).toEqual([
      [[112.9, 35.2], to, [113, 35.8]],
    ]);
    expect(
      draftAfter(draft, { kind: 'move-vertex', handle: { part: 'centre' }, to }).centre?.lngLat,
    ).toEqual(to);
    expect(
      draftAfter(draft, { kind: 'insert-vertex', handle: site, at: to }).sites.map(
        ({ id, lngLat }) => [id, lngLat],
      ),
    ).toEqual([
      ['site-2', to],
      ['site-a', [112.7, 35.4]],
    ]);
    expect(draftAfter(draft, { kind: 'delete-vertex', handle: site }).sites).toEqual([]);
    expect(
      draftAfter(draft, { kind: 'delete-vertex', handle: { part: 'sub_centre', point: 0 } })
        .subCentres,
    ).toEqual([]);
  });
});

describe('number fields', () => {
  test('set the reach of a belt', () => {
    const draft = exampleDraft();

    expect(
      draftAfter(draft, { kind: 'set-belt-buffer', belt: 0, bufferKm: 7.5 }).belts[0]?.bufferKm,
    ).toBe(7.5);
  });
});

describe('an edit that makes no sense', () => {
  const here = { lng: 112, lat: 35 };
  const at: Position2 = [112, 35];

  test.each<[string, DraftEdit]>([
    ['not_a_number', { kind: 'move', from: here, to: { lng: Number.NaN, lat: 3 } }],
    ['out_of_range', { kind: 'move', from: here, to: { lng: 3, lat: 91 } }],
    ['not_a_number', { kind: 'turn', about: here, clockwiseDeg: Number.POSITIVE_INFINITY }],
    ['out_of_range', { kind: 'turn', about: { lng: 0, lat: -100 }, clockwiseDeg: 1 }],
    ['not_a_number', { kind: 'scale', about: here, factor: Number.NaN }],
    ['not_positive', { kind: 'scale', about: here, factor: 0 }],
    ['out_of_range', { kind: 'scale', about: here, factor: 101 }],
    ['no_such_element', { kind: 'move-vertex', handle: { part: 'ring', vertex: 4 }, to: at }],
    ['not_a_number', { kind: 'move-vertex', handle: { part: 'centre' }, to: [Number.NaN, 1] }],
    ['no_such_element', { kind: 'insert-vertex', handle: { part: 'ring', vertex: 5 }, at }],
    ['no_such_element', { kind: 'insert-vertex', handle: { part: 'ring', vertex: 0.5 }, at }],
    ['no_such_element', { kind: 'insert-vertex', handle: { part: 'centre' }, at }],
    ['no_such_element', { kind: 'insert-vertex', handle: { part: 'site', point: 2 }, at }],
    ['no_such_element', { kind: 'delete-vertex', handle: { part: 'centre' } }],
    [
      'no_such_element',
      { kind: 'delete-vertex', handle: { part: 'belt', belt: 1, line: 0, vertex: 0 } },
    ],
    ['no_such_element', { kind: 'set-belt-buffer', belt: 1, bufferKm: 5 }],
    ['not_a_number', { kind: 'set-belt-buffer', belt: 0, bufferKm: Number.NaN }],
    ['not_positive', { kind: 'set-belt-buffer', belt: 0, bufferKm: -1 }],
    ['out_of_range', { kind: 'set-belt-buffer', belt: 0, bufferKm: 1001 }],
  ])('is refused: %s %j', (refusal, edit) => {
    expect(applyEdit(exampleDraft(), edit)).toEqual({ ok: false, refusal });
  });

  test('keeps three vertices of a ring and two of an axis', () => {
    const draft = exampleDraft();
    const triangle = draftAfter(draft, {
      kind: 'delete-vertex',
      handle: { part: 'ring', vertex: 0 },
    });
    const axis = { part: 'belt', belt: 0, line: 0, vertex: 0 } as const;
    const segment = draftAfter(draft, { kind: 'delete-vertex', handle: axis });
    const refusal = { ok: false, refusal: 'too_few_vertices' };

    expect(
      applyEdit(triangle, { kind: 'delete-vertex', handle: { part: 'ring', vertex: 0 } }),
    ).toEqual(refusal);
    expect(applyEdit(segment, { kind: 'delete-vertex', handle: axis })).toEqual(refusal);
  });
});
