import gcoord from 'gcoord';
import { expect, test } from 'vitest';
import {
  type OwnFile,
  type OwnFileChoices,
  readOwnFiles,
} from '../../../../src/ingest/layout-draft/own-files.ts';
import { middleOf, ownData } from '../../../../src/ingest/layout-draft/own-place.ts';

const TOWNS = {
  names: ['Alfa', 'Bravo', 'Charlie'],
  countries: ['CN', 'CN', 'CN'],
  lngs: Float64Array.of(119.6, 119.7, 119.8),
  lats: Float64Array.of(30.6, 30.7, 30.6),
  populations: Float64Array.of(20_000, 10_000, Number.NaN),
};

let lastId = 0;

function fileOf(name: string, text: string, choices: Partial<OwnFileChoices> = {}): OwnFile {
  lastId += 1;
  return {
    id: lastId,
    name,
    content: new Blob([text]),
    kind: null,
    isLatLng: false,
    isGcj02: false,
    isRingClosed: false,
    ...choices,
  };
}

function feature(type: string, coordinates: unknown, properties = {}): string {
  const features = [{ type: 'Feature', properties, geometry: { type, coordinates } }];
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const OUTLINE = fileOf(
  'outline.geojson',
  feature(
    'Polygon',
    [
      [
        [119.5, 30.5],
        [119.9, 30.5],
        [119.9, 30.8],
        [119.5, 30.8],
        [119.5, 30.5],
      ],
    ],
    { name: 'Home' },
  ),
);
const OPEN_RING = [
  [119.6, 30.6],
  [119.8, 30.6],
  [119.7, 30.7],
];

async function read(files: readonly OwnFile[]) {
  return readOwnFiles(files, TOWNS, null);
}

function codesOf(files: Awaited<ReturnType<typeof read>>): string[][] {
  return files.map(({ report }) => report.problems.map(({ problem }) => problem.code));
}

test('one broken file takes nothing from the others, and sound features stay', async () => {
  const villages = fileOf('villages.csv', 'name,lon,lat\nA,119.6,30.6\nB,119.7,999\n');
  const files = await read([OUTLINE, fileOf('empty.geojson', ''), villages]);

  expect(files.map(({ report }) => report.status)).toEqual(['read', 'unreadable', 'read']);
  expect(files[2]?.report).toMatchObject({ kind: 'villages', read: 2, kept: 1, used: 1 });
  expect(ownData(files)).toMatchObject({
    boundary: { isProposal: false, reason: { code: 'given' } },
    villages: { ids: ['row-2'], lngs: [119.6], lats: [30.6] },
  });
});

test('a belt is held against the outline, in whatever order the files come', async () => {
  const belt = fileOf(
    'river.geojson',
    feature('LineString', [
      [119.6, 30.6],
      [121, 30.6],
    ]),
  );

  expect(codesOf(await read([belt, OUTLINE]))).toEqual([['outside-outline'], []]);
});

test('axes the wrong way round are found by the outline, also where both could be latitudes', async () => {
  const outline = fileOf(
    'outline.geojson',
    feature('Polygon', [
      [
        [68.8, 40.9],
        [69.9, 40.9],
        [69.9, 41.6],
        [68.8, 41.6],
        [68.8, 40.9],
      ],
    ]),
  );
  const swapped = fileOf('villages.csv', 'name,lon,lat\nA,41.31,69.28\nB,41.2,69.4\n');
  const right = fileOf('villages.csv', 'name,lon,lat\nA,69.28,41.31\nB,69.4,41.2\n');

  expect(codesOf(await read([swapped, outline]))).toEqual([['coordinates-swapped'], []]);
  expect(codesOf(await read([outline, right]))).toEqual([[], []]);
});

test('an open ring is no ring until its ends are joined', async () => {
  const text = feature('LineString', OPEN_RING);
  const open = await read([fileOf('ring.geojson', text)]);
  const closed = await read([fileOf('ring.geojson', text, { isRingClosed: true })]);

  expect(codesOf(open)).toEqual([['open-ring']]);
  expect([open[0]?.report, ownData(open)]).toMatchObject([{ kept: 1, used: 0 }, {}]);
  expect(ownData(open).ring).toBeUndefined();
  expect(codesOf(closed)).toEqual([[]]);
  expect(ownData(closed).ring?.vertices).toEqual(OPEN_RING);
});

test('a file in GCJ-02 is found by its offset from known towns, and converted when asked', async () => {
  const rows = TOWNS.names.map((name, at) => {
    const known: [number, number] = [TOWNS.lngs[at] ?? 0, TOWNS.lats[at] ?? 0];
    return [name, ...gcoord.transform(known, gcoord.WGS84, gcoord.GCJ02)].join(',');
  });
  const text = ['name,lon,lat', ...rows].join('\n');

  expect(codesOf(await read([fileOf('villages.csv', text)]))).toEqual([['looks-like-gcj02']]);
  const converted = await read([fileOf('villages.csv', text, { isGcj02: true })]);
  expect(codesOf(converted)).toEqual([[]]);
  const { villages } = ownData(converted);
  expect(villages?.lngs.map((lng) => lng.toFixed(4))).toEqual(['119.6000', '119.7000', '119.8000']);
});

test('the place of the files is the middle of their outline, else of their points', async () => {
  const points = fileOf('villages.csv', 'name,lon,lat\nA,119.5,30.5\nB,119.7,30.7\n');

  expect(middleOf(await read([points, OUTLINE]), TOWNS)).toEqual({
    lngLat: { lng: 119.7, lat: 30.65 },
    name: { en: 'Home', zh: null },
  });
  expect(middleOf(await read([points]), TOWNS)).toEqual({
    lngLat: { lng: 119.6, lat: 30.6 },
    name: { en: 'Alfa', zh: null },
  });
  expect(middleOf(await read([fileOf('empty.csv', '')]), TOWNS)).toBeNull();
});

test('a file over 20 MB is named and not read', async () => {
  const huge = fileOf('huge.csv', 'x'.repeat(20_000_001));

  expect(codesOf(await read([huge]))).toEqual([['file-too-large']]);
});

test('a town keeps both of its names', async () => {
  const text = 'name_en,name_zh,lon,lat\nAlfa,甲镇,119.6,30.6\nBravo,,119.7,30.7\n';
  const read = await readOwnFiles([fileOf('towns.csv', text, { kind: 'towns' })], TOWNS, null);
  const { towns } = ownData(read);
  expect(towns?.names).toEqual(['Alfa', 'Bravo']);
  expect(towns?.namesZh).toEqual(['甲镇', null]);
});
