import { expect, test } from 'vitest';
import { loadRivers } from '../../../../src/ingest/layout-draft/load-rivers.ts';
import { readFromMemory } from '../../../../src/ingest/open-only.ts';

const REQUIRED = ['cities', 'sectors', 'indicators', 'indicator-catalog', 'edition', 'sources'];

/** A package whose rivers have the given lines; without any when it has no such resource. */
function packageWith(lines: readonly unknown[] | null) {
  const names = [...REQUIRED, ...(lines ? ['rivers'] : [])];
  const resources = names.map((name) => ({ name, path: name }));
  const features = (lines ?? []).map((coordinates, at) => ({
    type: 'Feature',
    properties: { id: `river-${at + 1}` },
    geometry: { type: 'LineString', coordinates },
  }));
  const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return readFromMemory(
    new Map([
      ['datapackage.json', encode({ name: 'p', resources })],
      ['rivers', encode({ type: 'FeatureCollection', features })],
    ]),
  );
}

test('rivers come as lines without names', async () => {
  const line = [
    [10, 50],
    [11, 50.5],
  ];
  expect(await loadRivers(packageWith([line]))).toEqual({
    ok: true,
    value: [{ id: 'river-1', name: null, lines: [line] }],
  });
});

test('a package without rivers has none, and nothing is wrong', async () => {
  expect(await loadRivers(packageWith(null))).toEqual({ ok: true, value: [] });
});

test('every river that cannot be used is named', async () => {
  const read = packageWith([
    [
      [10, 95],
      [11, 50],
    ],
    [[10]],
  ]);
  const loaded = await loadRivers(read);
  expect(loaded.ok ? [] : loaded.problems.map(({ code, place }) => [code, place])).toEqual([
    ['coordinates-swapped', { at: 'feature', feature: 'river-1' }],
    ['geometry', { at: 'feature', feature: 'river-2' }],
  ]);
});
