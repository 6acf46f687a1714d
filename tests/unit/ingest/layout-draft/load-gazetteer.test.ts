import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../../src/ingest/layout-draft/load-gazetteer.ts';
import { readFromMemory } from '../../../../src/ingest/open-only.ts';

const REQUIRED = ['cities', 'sectors', 'indicators', 'indicator-catalog', 'edition', 'sources'];

/** A package whose gazetteer holds the given rows. */
function packageWith(rows: readonly string[]) {
  const names = [...REQUIRED, 'gazetteer'];
  const resources = names.map((name) => ({ name, path: name }));
  const encode = (text: string) => new TextEncoder().encode(text);
  return readFromMemory(
    new Map([
      ['datapackage.json', encode(JSON.stringify({ name: 'p', resources }))],
      ['gazetteer', encode(['name,country,lon,lat,population', ...rows, ''].join('\n'))],
    ]),
  );
}

describe('the gazetteer', () => {
  test('comes as columns, an unknown population as NaN', async () => {
    const read = packageWith(['Jincheng,CN,112.833,35.502,476945', '"Town, New",GB,-1.5,52,']);

    expect(await loadGazetteer(read)).toEqual({
      ok: true,
      value: {
        names: ['Jincheng', 'Town, New'],
        countries: ['CN', 'GB'],
        lngs: Float64Array.of(112.833, -1.5),
        lats: Float64Array.of(35.502, 52),
        populations: Float64Array.of(476945, Number.NaN),
      },
    });
  });

  test('names every row that cannot be used', async () => {
    const read = packageWith(['A,CN,35.5,112.8,1', 'B,CN,x,35,1', ',CN,112,35,1', 'D,CN,112,35,0']);
    const loaded = await loadGazetteer(read);

    expect(loaded.ok ? [] : loaded.problems.map(({ code, place }) => [code, place])).toEqual([
      ['coordinates-swapped', { at: 'row', row: 2 }],
      ['bad-number', { at: 'row', row: 3 }],
      ['missing-value', { at: 'row', row: 4 }],
      ['bad-number', { at: 'row', row: 5 }],
    ]);
  });
});
