import { expect, test } from 'vitest';
import { selectCompareMarks } from '../../../src/map/views/compare-view.ts';
import { changeScenario, createAtlasStore } from '../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { openPublishedData } from '../../support/published-data.ts';

const data = await openPublishedData();

function placesOf(store: ReturnType<typeof createAtlasStore>) {
  return selectCompareMarks(store.getState()).features.map(({ geometry, properties }) => [
    properties.slot,
    ...geometry.coordinates,
  ]);
}

test('compared cities have their place in the tray on the map, as long as cities are drawn', () => {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, compared: ['cn-jincheng', 'kz-almaty'] });
  expect(placesOf(store)).toEqual([]);
  store.setState({ data: { status: 'ready', value: data } });
  const at = (id: string) => {
    const city = data.cities.find((one) => one.id === id);
    return [city?.lng, city?.lat];
  };
  expect(placesOf(store)).toEqual([
    [0, ...at('cn-jincheng')],
    [1, ...at('kz-almaty')],
  ]);
  changeScenario(store, { layers: new Set(['links']) });
  expect(placesOf(store)).toEqual([]);
});
