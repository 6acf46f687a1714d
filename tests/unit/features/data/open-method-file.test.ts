import { expect, test } from 'vitest';
import type { MethodFile } from '../../../../src/domain/export/method-file.ts';
import { openMethodFile } from '../../../../src/features/data/open-method-file.ts';
import { currentMethodFile } from '../../../../src/features/data/score-files.ts';
import { parseMethodFile } from '../../../../src/ingest/parse-method-file.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../../src/store/scenario.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const published = openPublishedData();

const OWN: Partial<Scenario> = {
  weights: [1, 3, 1, 2, 0, 1, 1 / 3, 1],
  choices: {
    ...DEFAULT_SCENARIO.choices,
    aggregation: { kind: 'mean', exponent: -1 },
    normalisation: 'z_score',
    isWinsorised: true,
    indicatorWeights: { 5: [6, 0, 3] },
  },
  heldFactors: new Set(['weights']),
  seed: 77,
};

async function atlas(scenario: Partial<Scenario> = {}) {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, ...scenario });
  store.setState({ data: { status: 'ready', value: await published } });
  return store;
}

/** Opens text as the reading worker does, in this thread. */
async function open(store: Awaited<ReturnType<typeof atlas>>, text: string) {
  return openMethodFile(store, 'my.json', text, async (name, file) =>
    parseMethodFile(file.text, name, file.edition),
  );
}

async function savedFile(): Promise<MethodFile> {
  return currentMethodFile(await atlas(OWN));
}

test('a saved method puts itself to use and computes its table again, to the last digit', async () => {
  const saved = await savedFile();
  const store = await atlas();
  const opened = await open(store, JSON.stringify(saved));
  expect(opened).toEqual({
    kind: 'opened',
    hash: saved.methodHash,
    isHashRight: true,
    data: 'same',
    difference: { cells: 0, first: null, columns: 0, rows: 0 },
    cells: 400 * saved.table.columns.length,
    draws: { file: 0, here: 0 },
  });
  const { weights, choices, heldFactors, seed } = store.getState().scenario;
  expect({ weights, choices, heldFactors, seed }).toEqual(OWN);
});

test('weights of the same proportions but another scale stay as they were written', async () => {
  const weights = Array<number>(8).fill(0.3);
  const saved = await currentMethodFile(await atlas({ weights }));
  const store = await atlas();
  await open(store, JSON.stringify(saved));
  expect(store.getState().scenario.weights).toEqual(weights);
});

test('a digit that differs is found and named', async () => {
  const saved = await savedFile();
  const at = saved.table.columns.indexOf('index');
  const [row] = saved.table.rows;
  const index = row?.[at] as number;
  if (row) row[at] = index + 1e-12;
  const opened = await open(await atlas(), JSON.stringify(saved));
  expect(opened.kind === 'opened' && opened.difference).toEqual({
    cells: 1,
    first: { row: row?.[0], column: 'index', was: index + 1e-12, is: index },
    columns: 0,
    rows: 0,
  });
});

test('an edited method and other data are said, and intervals of other draws are left out', async () => {
  const saved = await savedFile();
  const [first, ...files] = saved.data.files;
  const edited: MethodFile = {
    ...saved,
    method: { ...saved.method, requirementWeights: Array<number>(8).fill(1) },
    data: { ...saved.data, files: [{ path: '', ...first, sha256: '00' }, ...files] },
    draws: { ...saved.draws, count: 2000 },
  };
  const opened = await open(await atlas(), JSON.stringify(edited));
  expect(opened).toMatchObject({
    kind: 'opened',
    isHashRight: false,
    data: 'other',
    draws: { file: 2000, here: 0 },
    cells: 400 * (saved.table.columns.length - 3),
  });
});

test('a file of another edition or a broken one changes nothing', async () => {
  const saved = await savedFile();
  const store = await atlas(OWN);
  const before = store.getState();
  const other = { ...saved, method: { ...saved.method, editionId: '2025-1' } };
  for (const text of [JSON.stringify(other), '{"format":', '[]', '']) {
    expect((await open(store, text)).kind).toBe('refused');
  }
  expect(store.getState()).toBe(before);
});

test('a method that would leave nobody with an index changes nothing', async () => {
  const saved = await savedFile();
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const data = await published;
  // One city with a gap: complete requirements are more than it has.
  const gap = data.cities.findIndex(({ id }) => id === 'cn-jincheng');
  const columns = data.columns.map(({ values, years, levels, sources }) => ({
    values: values.slice(gap, gap + 1),
    years: years.slice(gap, gap + 1),
    levels: levels.slice(gap, gap + 1),
    sources: sources.slice(gap, gap + 1),
  }));
  const cities = data.cities.slice(gap, gap + 1);
  store.setState({ data: { status: 'ready', value: { ...data, cities, columns } } });
  const before = store.getState();
  const complete = {
    ...saved,
    method: { ...saved.method, normalisation: 'goalposts', missing: 'complete' },
  };
  expect(await open(store, JSON.stringify(complete))).toEqual({ kind: 'nobody_rated' });
  expect(store.getState()).toBe(before);
});
