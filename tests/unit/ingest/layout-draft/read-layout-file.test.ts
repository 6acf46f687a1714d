import gcoord from 'gcoord';
import { describe, expect, test } from 'vitest';
import type { Position2 } from '../../../../src/domain/geodesy.ts';
import { convertFromGcj02 } from '../../../../src/ingest/layout-draft/gcj02.ts';
import type { LayoutFile } from '../../../../src/ingest/layout-draft/layout-file.ts';
import {
  type LayoutFileContext,
  readLayoutFile,
} from '../../../../src/ingest/layout-draft/read-layout-file.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

type Properties = Record<string, unknown>;

function feature(type: string, coordinates: unknown, properties: Properties = {}) {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

function collection(...features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function readOk(name: string, text: string, context?: LayoutFileContext): LayoutFile {
  const read = readLayoutFile(name, text, context);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Code, place and shown positions of every problem. */
function found({ problems }: LayoutFile) {
  return problems.map(({ problem, lngLats }) => [problem.code, problem.place, lngLats]);
}

function codesOf(name: string, text: string, context?: LayoutFileContext) {
  const read = readLayoutFile(name, text, context);
  return read.ok ? [] : read.problems.map(({ code, place, params }) => [code, place, params]);
}

const SQUARE: Position2[] = [
  [112, 35],
  [113, 35],
  [113, 36],
  [112, 36],
  [112, 35],
];
const NO_POINTS = { ids: [], names: [], lngs: [], lats: [], populations: [] };

describe('a sound file', () => {
  test('is a boundary when it holds an area', () => {
    const text = collection(feature('Polygon', [SQUARE], { id: 'a', name: 'Area' }));

    expect(readOk('a.geojson', text)).toEqual({
      kind: 'boundary',
      areas: [{ id: 'a', name: 'Area', polygons: [[SQUARE]] }],
      lines: [],
      points: NO_POINTS,
      read: 1,
      kept: 1,
      problems: [],
    });
  });

  test('is a ring when its one line comes back', () => {
    const text = collection(feature('LineString', SQUARE));

    expect(readOk('a.geojson', text)).toEqual({
      kind: 'ring',
      areas: [],
      lines: [{ id: 'feature-1', name: null, lines: [SQUARE.slice(0, -1)] }],
      points: NO_POINTS,
      read: 1,
      kept: 1,
      problems: [],
    });
  });

  test.each([
    ['semicolons', 'name;lon;lat\n"Upper; Lower";112.5;35.5\n'],
    ['tabs', 'name\tlon\tlat\nUpper; Lower\t112.5\t35.5\n'],
  ])('may have %s between its columns', (_, csv) => {
    const { points } = readOk('a.csv', csv);
    expect([points.names, points.lngs, points.lats]).toEqual([['Upper; Lower'], [112.5], [35.5]]);
  });

  test('of points is towns with a population and villages without', () => {
    const csv = 'code,名称,经度,纬度,人口\n1,甲,112.5,35.5,9000\n2,乙,112.6,35.6,\n';

    expect(readOk('a.csv', csv, { kind: 'towns' }).points).toEqual({
      ids: ['1', '2'],
      names: ['甲', '乙'],
      lngs: [112.5, 112.6],
      lats: [35.5, 35.6],
      populations: [9000, Number.NaN],
    });
    expect(readOk('a.csv', 'name,lat,lng,pop\nA,35.5,112.5,9000\n').kind).toBe('towns');
    expect(readOk('a.csv', 'name,lat,lng\nA,35.5,112.5\n').kind).toBe('villages');
  });

  test.each([
    ['rivers.geojson', 'LineString', SQUARE, {}, 'belts'],
    ['a.geojson', 'LineString', SQUARE.slice(0, 3), {}, 'belts'],
    ['环线.geojson', 'LineString', SQUARE.slice(0, 3), {}, 'ring'],
    ['a.geojson', 'LineString', SQUARE.slice(0, 3), { role: 'ring' }, 'ring'],
    ['belts.geojson', 'Polygon', [SQUARE], {}, 'belts'],
    ['spring.geojson', 'Polygon', [SQUARE], {}, 'boundary'],
    ['village-towns.geojson', 'Point', SQUARE[0], { role: 'sub_centre' }, 'towns'],
  ])('%s with a %s is judged by its words too', (name, type, coordinates, properties, kind) => {
    expect(readOk(name, collection(feature(type, coordinates, properties))).kind).toBe(kind);
  });
});

describe('what is wrong is named and shown, and the rest is kept', () => {
  test('an open ring at its two ends', () => {
    const text = collection(feature('LineString', SQUARE.slice(0, -1)));
    const file = readOk('ring.geojson', text);

    expect(found(file)).toEqual([
      [
        'open-ring',
        { at: 'feature', feature: 1 },
        [
          [112, 35],
          [112, 36],
        ],
      ],
    ]);
    expect(file.lines[0]?.lines).toEqual([SQUARE.slice(0, -1)]);
  });

  test('a ring that crosses itself, where it does', () => {
    const bow = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[1], SQUARE[3], SQUARE[0]];

    expect(found(readOk('ring.geojson', collection(feature('LineString', bow))))).toEqual([
      ['self-crossing', { at: 'feature', feature: 1 }, [[112.5, 35.5]]],
    ]);
    expect(found(readOk('area.geojson', collection(feature('Polygon', [bow]))))).toEqual([
      ['self-crossing', { at: 'feature', feature: 1 }, [[112.5, 35.5]]],
    ]);
  });

  test('two rings where one is wanted', () => {
    const ring = feature('LineString', SQUARE);

    expect(found(readOk('ring.geojson', collection(ring, ring)))).toEqual([
      ['ring-count', null, []],
    ]);
  });

  test('a belt outside of the outline, by its share and its vertices there', () => {
    const text = collection(
      feature('LineString', [
        [112.2, 35.5],
        [114.2, 35.5],
      ]),
      feature('LineString', [
        [112.2, 35.6],
        [112.8, 35.6],
      ]),
    );
    const file = readOk('belts.geojson', text, { outline: [[SQUARE]] });

    expect(file.problems).toEqual([
      {
        problem: {
          code: 'outside-outline',
          file: 'belts.geojson',
          place: { at: 'feature', feature: 1 },
          params: { percent: 60 },
        },
        lngLats: [[114.2, 35.5]],
      },
    ]);
    expect(file.kept).toBe(2);
  });

  test('rows and features with swapped, projected or missing coordinates, by number', () => {
    const csv = [
      'name,lon,lat',
      'ok,112.5,35.5',
      'swapped,35.5,112.5',
      'metres,12500000,4200000',
      'none,,35',
      'short,1',
      '',
    ].join('\n');
    const file = readOk('villages.csv', csv);

    expect(found(file)).toEqual([
      ['coordinates-swapped', { at: 'row', row: 3 }, [[112.5, 35.5]]],
      ['projected-coordinates', { at: 'row', row: 4 }, []],
      ['missing-value', { at: 'row', row: 5 }, []],
      ['row-length', { at: 'row', row: 6 }, []],
    ]);
    expect([file.read, file.kept, file.points.names]).toEqual([5, 1, ['ok']]);
  });

  test('features of another shape than the rest', () => {
    const text = collection(
      feature('Point', [112.5, 35.5]),
      feature('Point', [112.6, 35.5]),
      feature('Polygon', [SQUARE]),
      { type: 'Feature' },
      feature('Polygon', [SQUARE.slice(0, -1)]),
    );
    const file = readOk('a.geojson', text);

    expect(found(file).map(([code, place]) => [code, place])).toEqual([
      ['not-a-feature', { at: 'feature', feature: 4 }],
      ['open-ring', { at: 'feature', feature: 5 }],
      ['geometry', { at: 'feature', feature: 3 }],
    ]);
    expect(found(file)[1]?.[2]).toEqual(SQUARE.slice(0, -1));
    expect([file.kind, file.read, file.kept]).toEqual(['villages', 5, 2]);
  });

  test('axes that are swapped within their range, by the place that is worked on', () => {
    const csv = 'name,lon,lat\na,48.2,16.3\nb,48.3,16.4\nc,48.1,16.2\n';
    const near = { lng: 16.37, lat: 48.21 };

    expect(found(readOk('a.csv', csv, { near }))).toEqual([
      ['coordinates-swapped', null, [[16.3, 48.2]]],
    ]);
    const turned = readOk('a.csv', csv, { near, axes: 'lat-lng' });
    expect([turned.problems, turned.points.lngs]).toEqual([[], [16.3, 16.4, 16.2]]);
    expect(
      readOk('a.geojson', collection(feature('Point', [35.5, 112.5])), { axes: 'lat-lng' }).points
        .lngs,
    ).toEqual([112.5]);
  });

  test('a population that is none', () => {
    const file = readOk('towns.csv', 'name,lon,lat,population\na,112,35,many\nb,112,35,-1\n');

    expect(found(file).map(([code, place]) => [code, place])).toEqual([
      ['bad-number', { at: 'row', row: 2 }],
      ['bad-number', { at: 'row', row: 3 }],
    ]);
    expect([file.kept, file.points.populations]).toEqual([2, [Number.NaN, Number.NaN]]);
  });
});

describe('nothing to read', () => {
  test('is said with the rule', () => {
    const place = { at: 'member', path: '$' };

    expect(codesOf('a.geojson', collection())).toEqual([['no-feature', null, {}]]);
    expect(codesOf('a.csv', 'name,lon,lat\n')).toEqual([['no-feature', null, {}]]);
    expect(codesOf('a.csv', '')).toEqual([['empty-table', null, {}]]);
    expect(codesOf('a.csv', 'name,lon\na,1\n')).toEqual([
      ['missing-column', { at: 'row', row: 1 }, { column: 'lat' }],
    ]);
    expect(codesOf('a.json', '{"type":"Point"}')).toEqual([['not-geojson', place, {}]]);
    expect(codesOf('a.geojson', '{')).toEqual([
      ['json-syntax', { at: 'character', line: 1, column: 2 }, {}],
    ]);
  });

  test('of a file that is too large', () => {
    const large = `name,lon,lat\n${'城'.repeat(7_000_000)}`;

    expect(codesOf('a.csv', large)).toEqual([
      ['file-too-large', null, { megabytes: 22, maximum: 20 }],
    ]);
  });

  test('of a file with too many rows', () => {
    const rows = `lon,lat\n${'112,35\n'.repeat(200_001)}`;

    expect(codesOf('a.csv', rows)).toEqual([
      ['too-many-features', null, { count: 200_001, maximum: 200_000 }],
    ]);
  });
});

describe('a file in GCJ-02', () => {
  test('is seen by the places that are known, and converted only when asked', async () => {
    const { townships } = await openPublishedLayout();
    const names = townships.features.map(({ properties }) => properties.name.zh ?? '');
    const places = townships.features.map(({ geometry }) => geometry.coordinates as Position2);
    const known = {
      names,
      lngs: places.map(([lng]) => lng),
      lats: places.map(([, lat]) => lat),
    };
    const csvOf = (positions: readonly Position2[]): string =>
      ['name,lon,lat', ...positions.map(([lng, lat], at) => `${names[at]},${lng},${lat}`)].join(
        '\n',
      );
    const shifted = places.map((place) => gcoord.transform(place, gcoord.WGS84, gcoord.GCJ02));
    const file = readOk('townships.csv', csvOf(shifted), { known });

    expect(file.problems.map(({ problem }) => [problem.code, problem.params])).toEqual([
      ['looks-like-gcj02', { matches: 77, offsetM: 564 }],
    ]);
    expect(file.points.lngs).toEqual(shifted.map(([lng]) => lng));
    const converted = convertFromGcj02(file);
    expect(converted.problems).toEqual([]);
    converted.points.lngs.forEach((lng, at) => {
      expect(lng).toBeCloseTo(places[at]?.[0] ?? Number.NaN, 6);
    });
    expect(readOk('townships.csv', csvOf(places), { known }).problems).toEqual([]);
    const twoOnly = csvOf(shifted.slice(0, 2));
    expect(readOk('townships.csv', twoOnly, { known }).problems).toEqual([]);
  });

  test('is not suspected outside of China, nor for an offset in another direction', () => {
    const known = { names: ['A', 'B', 'C'], lngs: [16, 16.1, 16.2], lats: [48, 48, 48] };
    const csv = (shift: number) =>
      [
        'name,lon,lat',
        ...['a', 'b', 'c'].map((name, at) => `${name},${16 + at / 10 + shift},48`),
      ].join('\n');
    const inChina = { ...known, lngs: [112, 112.1, 112.2], lats: [35, 35, 35] };
    const west = 'name,lon,lat\na,111.994,35\nb,112.094,35\nc,112.194,35\n';

    expect(readOk('a.csv', csv(0.006), { known }).problems).toEqual([]);
    expect(readOk('a.csv', west, { known: inChina }).problems).toEqual([]);
  });
});
