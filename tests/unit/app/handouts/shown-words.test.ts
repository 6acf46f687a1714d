import { expect, test } from 'vitest';
import { shownWords } from '../../../../src/app/handouts/shown-words.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();

const worded = (key: string, values: Record<string, string | number> = {}): string =>
  [key, ...Object.values(values)].join(' ');
const texts = {
  common: worded,
  cities: worded,
  links: worded,
  pictures: worded,
  compare: worded,
  scores: worded,
};

test('a picture says how many of its cities lie outside of the map', () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  store.setState({ data: { status: 'ready', value: data }, inView: [-180, -90, 180, 90] });
  expect(shownWords(store.getState(), texts)).toBe('shown.cities 400 400 0');
  store.setState({ inView: [-30, -90, 180, 90] });
  const west = data.cities.filter(({ lng }) => lng < -30).length;
  expect(shownWords(store.getState(), texts)).toBe(`shown.citiesOut 400 400 ${west}`);
});
