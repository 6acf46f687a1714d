import { expect, test } from 'vitest';
import { EDITION_CHOICES } from '../../../../src/domain/scoring/method.ts';
import {
  type AtlasStore,
  changeScenario,
  createAtlasStore,
  pinCity,
} from '../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import {
  recordsOfCity,
  selectPinnedRecords,
  selectPinnedSectors,
  selectRequirementMedians,
} from '../../../../src/store/selectors/inspector.ts';
import { selectLinkTable } from '../../../../src/store/selectors/links.ts';
import { selectChosenScore, selectRanking } from '../../../../src/store/selectors/ranking.ts';
import {
  selectMethodHash,
  selectMethodName,
  selectScores,
} from '../../../../src/store/selectors/scores.ts';
import { openPublishedData } from '../../../support/published-data.ts';
import { EXPECTED } from '../../domain/scoring/expected-2026-1.ts';

const published = openPublishedData();

async function openStore(): Promise<AtlasStore> {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'scores' });
  store.setState({ data: { status: 'ready', value: await published } });
  return store;
}

function rankOf(store: AtlasStore, id: string): number | undefined {
  const state = store.getState();
  if (state.data.status !== 'ready') throw new Error('No data');
  return selectRanking(state)?.rank[state.data.value.cities.findIndex((city) => city.id === id)];
}

test('ranks by the index, also while sectors give the colours', async () => {
  const store = await openStore();
  expect(rankOf(store, 'cn-jincheng')).toBe(EXPECTED['cn-jincheng']?.rank);
  changeScenario(store, { colourBy: 'sector' });
  expect(selectChosenScore(store.getState())?.by).toBe('index');
  expect(rankOf(store, 'cn-jincheng')).toBe(EXPECTED['cn-jincheng']?.rank);
});

test('ranks a raw value from the lowest where less is better', async () => {
  const store = await openStore();
  changeScenario(store, { colourBy: 'indicator:pm25_annual_mean' });
  const state = store.getState();
  const values = selectChosenScore(state)?.values ?? new Float64Array(0);
  const best = values[selectRanking(state)?.order[0] ?? -1];
  expect(best).toBe(Math.min(...values.filter((value) => !Number.isNaN(value))));
});

test('own weights move the rank and the edition brings it back', async () => {
  const store = await openStore();
  changeScenario(store, { weights: [1, 1, 1, 1, 5, 1, 1, 1] });
  expect(rankOf(store, 'cn-jincheng')).toBeGreaterThan(EXPECTED['cn-jincheng']?.rank ?? 0);
  changeScenario(store, { weights: null });
  expect(rankOf(store, 'cn-jincheng')).toBe(EXPECTED['cn-jincheng']?.rank);
});

test('files name the edition, and an own method by its hash, whatever it changes', async () => {
  const store = await openStore();
  expect(selectMethodName(store.getState())).toBe('2026-1');
  changeScenario(store, { choices: { ...EDITION_CHOICES, aggregation: { kind: 'copeland' } } });
  const hash = selectMethodHash(store.getState());
  expect(hash).toMatch(/^[0-9a-f]{8}$/);
  expect(selectMethodName(store.getState())).toBe(`2026-1, own method ${hash}`);
});

test('half of the rated cities stand at or above the median of each requirement', async () => {
  const state = (await openStore()).getState();
  const medians = selectRequirementMedians(state);
  const shares = (selectScores(state)?.requirements ?? []).map((column, r) => {
    const present = column.filter((value) => !Number.isNaN(value));
    return present.filter((value) => value >= (medians[r] ?? Number.NaN)).length / present.length;
  });
  expect(shares).toHaveLength(8);
  for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.5);
});

test('every record behind a sector badge is found among the records of the city', async () => {
  const store = await openStore();
  pinCity(store, 'kz-almaty');
  const state = store.getState();
  const records = selectPinnedRecords(state);
  if (state.data.status !== 'ready' || !records) throw new Error('No records');
  const { projects, institutes } = state.data.value;
  const known = new Set([
    ...records.links.keys(),
    ...records.projects.map(({ at }) => projects[at]?.id),
    ...records.institutes.map(({ at }) => institutes[at]?.id),
  ]);
  const wanted = selectPinnedSectors(state).flatMap(({ basis }) => basis.flatMap(({ ids }) => ids));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((id) => !known.has(id))).toEqual([]);
});

test('records come nearest first, and none of another city', async () => {
  const state = (await openStore()).getState();
  const table = selectLinkTable(state);
  if (state.data.status !== 'ready' || !table) throw new Error('No data');
  const { value: data } = state.data;
  const city = data.cities.findIndex(({ id }) => id === 'pk-karachi');
  const { projects, links } = recordsOfCity(data, table, city);
  const distances = projects.map(({ distanceKm }) => distanceKm);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
  expect(
    projects.every(({ at }) => data.projects[at]?.near.some((entry) => entry.city === city)),
  ).toBe(true);
  expect(
    [...links.values()].every((at) =>
      [data.links[at]?.a.city, data.links[at]?.b.city].includes(city),
    ),
  ).toBe(true);
});
