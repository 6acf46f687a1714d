import { expect, test } from 'vitest';
import { EMPTY_FILTERS } from '../../../../src/domain/filter/city-filters.ts';
import { selectLiveSources } from '../../../../src/map/engine/compose-style.ts';
import { selectCityView } from '../../../../src/map/views/scene.ts';
import {
  changeFilters,
  changeScenario,
  createAtlasStore,
} from '../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { selectCrossFilter, selectVisible } from '../../../../src/store/selectors/filters.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();

function scoresStore() {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'scores' });
  store.setState({ data: { status: 'ready', value: data } });
  return store;
}

test('other weights recolour the cities and write no name anew', () => {
  const store = scoresStore();
  const before = store.getState();
  changeScenario(store, { weights: [2, 1, 1, 1, 1, 1, 1, 1] });
  const after = store.getState();
  expect(selectCityView(after)).not.toBe(selectCityView(before));
  expect(selectVisible(after)).toBe(selectVisible(before));
  expect(selectLiveSources(after)).toBe(selectLiveSources(before));
});

test('the mask follows the filters, also where the same number of cities passes', () => {
  const store = scoresStore();
  const [first, second] = data.cities;
  changeFilters(store, { text: first?.id ?? '' });
  const before = selectVisible(store.getState());
  changeFilters(store, { text: second?.id ?? '' });
  const after = selectVisible(store.getState());
  expect(after).not.toEqual(before);
  expect(selectCrossFilter(store.getState())?.visible).toBe(after);
  changeFilters(store, EMPTY_FILTERS);
  expect(selectVisible(store.getState())?.every((flag) => flag === 1)).toBe(true);
});
