import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { midLatitudeDistanceKm, type Position2 } from '../../../../../src/domain/geodesy.ts';
import type {
  DraftBoundary,
  DraftElement,
  DraftVillages,
  LayoutDraft,
} from '../../../../../src/domain/layout/draft/layout-draft.ts';
import { ringCrossings } from '../../../../../src/domain/layout/transfer/crossings.ts';
import {
  proposeLayout,
  type TransferInput,
} from '../../../../../src/domain/layout/transfer/propose.ts';
import type { Towns } from '../../../../../src/domain/layout/transfer/towns.ts';

const PLACE: TransferInput['place'] = {
  id: 'place',
  name: { en: 'Place', zh: '地点' },
  lngLat: { lng: 10, lat: 0 },
};

const KM_PER_DEGREE = 111.2;

/** A position `eastKm`, `northKm` from the place, near enough at the equator. */
function at(eastKm: number, northKm: number): Position2 {
  return [10 + eastKm / KM_PER_DEGREE, northKm / KM_PER_DEGREE];
}

type Town = [name: string, eastKm: number, northKm: number, population: number];

function townsOf(list: readonly Town[]): Towns {
  return {
    names: list.map(([name]) => name),
    lngs: Float64Array.from(list, ([, east, north]) => at(east, north)[0]),
    lats: Float64Array.from(list, ([, east, north]) => at(east, north)[1]),
    populations: Float64Array.from(list, ([, , , population]) => population),
  };
}

/** Twelve towns around the place, 30 km away, and three closer ones. */
const AROUND: Town[] = [
  ...Array.from({ length: 12 }, (_, hour): Town => {
    const angle = (hour / 12) * 2 * Math.PI;
    return [`t${hour}`, 30 * Math.sin(angle), 30 * Math.cos(angle), 10_000 + hour * 1000];
  }),
  ['suburb', 3, 0, 900_000],
  ['twin', 30, 4, 500_000],
  ['near', -12, 1, 60_000],
];

function villagesOf(list: readonly Position2[]): DraftVillages {
  return {
    isProposal: false,
    reason: { code: 'given', figures: {} },
    ids: list.map((_village, index) => `v${index}`),
    names: list.map(() => null),
    precisions: list.map(() => 'gazetteer' as const),
    lngs: list.map(([lng]) => lng),
    lats: list.map(([, lat]) => lat),
  };
}

function boxBoundary(
  westKm: number,
  southKm: number,
  eastKm: number,
  northKm: number,
): DraftBoundary {
  return {
    id: 'box',
    name: null,
    precision: 'surveyed',
    isProposal: false,
    reason: { code: 'given', figures: {} },
    polygons: [
      [
        [
          at(westKm, southKm),
          at(eastKm, southKm),
          at(eastKm, northKm),
          at(westKm, northKm),
          at(westKm, southKm),
        ],
      ],
    ],
  };
}

const EAST_RIVER = {
  id: 'east',
  name: { en: 'East', zh: null },
  lines: [[at(15, -80), at(15, 80)]],
};
const WEST_RIVER = {
  id: 'west',
  name: { en: 'West', zh: null },
  lines: [[at(-26, -80), at(-26, 80)]],
};

function proposedElements({ ring, belts, centre, subCentres, sites }: LayoutDraft): DraftElement[] {
  return [ring, ...belts, centre, ...subCentres, ...sites].filter((element) => element !== null);
}

function codesOf({ notTransferred }: { notTransferred: { element: string; code: string }[] }) {
  return notTransferred.map(({ element, code }) => `${element}: ${code}`);
}

describe('a layout proposed for another place', () => {
  test('takes the largest towns that keep eight kilometres from the place and from one another', () => {
    const { draft } = proposeLayout({ place: PLACE, towns: townsOf(AROUND) });

    expect(draft.subCentres.map(({ name, reason }) => [name?.en, reason.figures['rank']])).toEqual([
      ['twin', 1],
      ['near', 2],
      ['t11', 3],
      ['t10', 4],
      ['t9', 5],
    ]);
  });

  test('leads the ring through a town in every direction, once around', () => {
    const { draft } = proposeLayout({ place: PLACE, towns: townsOf(AROUND) });

    expect(draft.sites.map(({ name }) => name?.en)).toEqual(
      'twin near t11 t10 t9 t8 t7 t6 t5 t4 t1 t0'.split(' '),
    );
    expect(draft.ring?.reason.code).toBe('shortest-tour');
    expect(draft.ring?.reason.figures['sites']).toBe(12);
    expect(draft.ring?.vertices.length).toBe(12);
  });

  test('gives up a town that would make a spur of the ring, and says so of a sub-centre', () => {
    const farOff: Town = ['far', 45, 80, 800_000];
    const { draft, notTransferred } = proposeLayout({
      place: PLACE,
      towns: townsOf([...AROUND, farOff]),
      lines: [EAST_RIVER, WEST_RIVER],
      rules: { radiusKm: 100 },
    });

    expect(draft.subCentres.map(({ name }) => name?.en)).toContain('far');
    expect(draft.sites.map(({ name }) => name?.en)).not.toContain('far');
    expect(notTransferred[0]).toEqual({
      element: 'ring',
      code: 'centres_off_ring',
      figures: { centres: 1, cornerDeg: 30 },
    });
  });

  test('says that the ring passes beside the place where all towns lie on one side', () => {
    const coast = AROUND.filter(([, east]) => east > 4);
    const proposal = proposeLayout({
      place: PLACE,
      towns: townsOf([...coast, ['a', 15, 12, 7000], ['b', 18, -14, 8000]]),
    });

    expect(codesOf(proposal)).toContain('ring: ring_beside_place');
    expect(codesOf(proposeLayout({ place: PLACE, towns: townsOf(AROUND) }))).not.toContain(
      'ring: ring_beside_place',
    );
  });

  test('follows the rivers with the most places, cut to the circle', () => {
    const { draft, radiusKm } = proposeLayout({
      place: PLACE,
      towns: townsOf(AROUND),
      lines: [
        { id: 'far', name: null, lines: [[at(70, -80), at(70, 80)]] },
        EAST_RIVER,
        WEST_RIVER,
      ],
    });

    expect(radiusKm).toBe(60);
    expect(
      draft.belts.map(({ name, reason, bufferKm, axis }) => ({
        name: name?.en,
        code: reason.code,
        places: reason.figures['places'],
        lengthKm: Math.round(reason.figures['lengthKm'] ?? 0),
        bufferKm,
        lines: axis.length,
      })),
    ).toEqual([
      { name: 'East', code: 'given-line', places: 2, lengthKm: 116, bufferKm: 5, lines: 1 },
      { name: 'West', code: 'given-line', places: 2, lengthKm: 108, bufferKm: 5, lines: 1 },
    ]);
  });

  test('follows generalised rivers within reach where no line is given, and says that they are coarse', () => {
    const far = { id: 'far', name: null, lines: [[at(170, -80), at(170, 80)]] };
    const from = (input: Pick<TransferInput, 'lines' | 'rivers'>) =>
      proposeLayout({ place: PLACE, towns: townsOf(AROUND), ...input });
    const alone = from({ rivers: [far, EAST_RIVER] });
    const beside = from({ rivers: [far, EAST_RIVER], lines: [WEST_RIVER] });
    const none = from({ rivers: [far] });

    expect(alone.draft.belts.map(({ reason, isProposal }) => [reason.code, isProposal])).toEqual([
      ['generalised-river', true],
      ['first-axis', true],
    ]);
    expect(alone.notTransferred.slice(0, 2)).toEqual([
      { element: 'belts', code: 'few_rivers', figures: { lines: 1, usable: 1 } },
      { element: 'belts', code: 'generalised_rivers', figures: { belts: 1 } },
    ]);
    expect(beside.draft.belts.map(({ reason }) => reason.code)).toEqual([
      'given-line',
      'first-axis',
    ]);
    expect(codesOf(beside)).not.toContain('belts: generalised_rivers');
    expect(none.notTransferred[0]).toEqual({
      element: 'belts',
      code: 'no_river',
      figures: { lines: 0 },
    });
  });

  test('refuses a second river inside the first belt and takes an axis of the places instead', () => {
    const besides = { ...EAST_RIVER, id: 'beside', lines: [[at(17, -80), at(17, 80)]] };
    const proposal = proposeLayout({
      place: PLACE,
      towns: townsOf(AROUND),
      lines: [EAST_RIVER, besides],
    });

    expect(proposal.draft.belts.map(({ reason }) => reason.code)).toEqual([
      'given-line',
      'first-axis',
    ]);
    expect(proposal.notTransferred[0]).toEqual({
      element: 'belts',
      code: 'few_rivers',
      figures: { lines: 2, usable: 1 },
    });
  });

  test('says what is missing where there is next to nothing', () => {
    const proposal = proposeLayout({
      place: PLACE,
      towns: townsOf([
        ['a', 20, 0, 5000],
        ['b', -20, 0, Number.NaN],
      ]),
    });

    expect(proposal.notTransferred).toEqual([
      {
        element: 'sub_centres',
        code: 'few_centres',
        figures: { found: 2, wanted: 5, spacingKm: 8 },
      },
      { element: 'sub_centres', code: 'population_unknown', figures: { centres: 1 } },
      { element: 'ring', code: 'few_sites', figures: { found: 2, needed: 6 } },
      { element: 'belts', code: 'no_river', figures: { lines: 0 } },
      { element: 'belts', code: 'few_places', figures: { places: 2, needed: 3 } },
      { element: 'belts', code: 'few_belts', figures: { found: 0, wanted: 2 } },
      { element: 'villages', code: 'no_villages', figures: {} },
    ]);
    expect(proposal.radiusKm).toBe(240);
    expect(proposal.draft.subCentres.map(({ reason }) => Object.keys(reason.figures))).toEqual([
      ['population', 'distanceKm', 'rank'],
      ['distanceKm', 'rank'],
    ]);
  });

  test('draws no ring through towns on one line', () => {
    const line = Array.from(
      { length: 8 },
      (_, n): Town => [`l${n}`, 0, (n - 4) * 10 || 45, 9000 - n],
    );
    const proposal = proposeLayout({ place: PLACE, towns: townsOf(line) });

    expect(proposal.draft.ring).toBeNull();
    expect(codesOf(proposal)).toContain('ring: no_simple_ring');
  });

  test('looks only inside a boundary and says how much of the ring leaves it', () => {
    const proposal = proposeLayout({
      place: PLACE,
      towns: townsOf(AROUND),
      boundary: {
        ...boxBoundary(-35, -35, 35, 35),
        polygons: [
          [
            [
              at(-35, -35),
              at(35, -35),
              at(35, 35),
              at(2, 35),
              at(2, 20),
              at(-2, 20),
              at(-2, 35),
              at(-35, 35),
              at(-35, -35),
            ],
          ],
        ],
      },
      lines: [EAST_RIVER, WEST_RIVER],
    });

    const lengthKm = proposal.draft.ring?.reason.figures['lengthKm'] ?? Number.NaN;

    expect(proposal.draft.sites.map(({ name }) => name?.en)).not.toContain('t0');
    expect(
      proposal.draft.belts.map(({ reason }) => Math.round(reason.figures['lengthKm'] ?? 0)),
    ).toEqual([70, 70]);
    expect(proposal.notTransferred).toEqual([
      {
        element: 'ring',
        code: 'ring_leaves_boundary',
        figures: { outside01: expect.closeTo(4 / lengthKm, 4) },
      },
      { element: 'villages', code: 'no_villages', figures: {} },
    ]);
  });

  test('sees that the place lies outside of the boundary', () => {
    const proposal = proposeLayout({
      place: PLACE,
      towns: townsOf(AROUND),
      boundary: boxBoundary(5, -40, 40, 40),
    });

    expect(codesOf(proposal)[0]).toBe('place: place_outside_boundary');
  });

  test('keeps the villages and the boundary as given and says how many villages to choose', () => {
    const villages = villagesOf(
      Array.from({ length: 310 }, (_, n) => at((n % 40) - 20, (n % 31) - 15)),
    );
    const boundary = boxBoundary(-50, -50, 50, 50);
    const { draft, notTransferred } = proposeLayout({
      place: PLACE,
      towns: townsOf(AROUND),
      lines: [EAST_RIVER, WEST_RIVER],
      villages,
      boundary,
    });

    expect({
      villages: draft.villages,
      boundary: draft.boundary,
      target: draft.villageTarget,
    }).toEqual({ villages, boundary, target: 20 });
    expect(notTransferred).toEqual([]);
  });

  test('stays whole across 180°', () => {
    const place = { ...PLACE, lngLat: { lng: 179.9, lat: 0 } };
    const towns = townsOf(AROUND);
    const moved = towns.lngs.map((lng) => (lng + 169.9 > 180 ? lng + 169.9 - 360 : lng + 169.9));
    const { draft } = proposeLayout({ place, towns: { ...towns, lngs: moved } });
    const here = proposeLayout({ place: PLACE, towns }).draft;

    expect(draft.sites.map(({ name }) => name)).toEqual(here.sites.map(({ name }) => name));
    draft.ring?.vertices.forEach(([lng], vertex) => {
      expect(lng - 169.9).toBeCloseTo(here.ring?.vertices[vertex]?.[0] ?? Number.NaN, 9);
    });
  });

  test('marks all of it as a proposal, never crosses itself, and comes out the same again', () => {
    const town = fc.tuple(
      fc.string({ maxLength: 3 }),
      fc.integer({ min: -70, max: 70 }),
      fc.integer({ min: -70, max: 70 }),
      fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant(Number.NaN)),
    );
    fc.assert(
      fc.property(fc.array(town, { maxLength: 40 }), (list) => {
        const input = { place: PLACE, towns: townsOf(list), lines: [EAST_RIVER] };
        const proposal = proposeLayout(input);
        const { draft } = proposal;

        expect(proposeLayout(input)).toEqual(proposal);
        expect(
          proposedElements(draft).filter(
            ({ isProposal, precision, reason }) =>
              !isProposal || precision !== 'schematic' || reason.code === 'given',
          ),
        ).toEqual([]);
        expect(draft.ring === null ? [] : ringCrossings(draft.ring.vertices)).toEqual([]);
        expect(draft.ring === null).toBe(
          codesOf(proposal).some((code) => /few_sites|no_simple_ring/.test(code)),
        );
        expect(draft.belts.length < 2).toBe(codesOf(proposal).includes('belts: few_belts'));
        const centres = [
          PLACE.lngLat,
          ...draft.subCentres.map(({ lngLat: [lng, lat] }) => ({ lng, lat })),
        ];
        centres.forEach((a, index) => {
          for (const b of centres.slice(index + 1))
            expect(midLatitudeDistanceKm(a, b)).toBeGreaterThanOrEqual(8);
        });
      }),
      { numRuns: 60 },
    );
  });
});
