import { expect, test } from 'vitest';
import { EDITION_CHOICES, editionMethod } from '../../../../src/domain/scoring/method.ts';
import { PRESETS } from '../../../../src/domain/scoring/preset-names.ts';
import { scoreMethod } from '../../../../src/domain/scoring/score-method.ts';
import { criticWeights } from '../../../../src/domain/scoring/weighting.ts';
import { type AtlasStore, createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { tryMethod } from '../../../../src/store/change-method.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import {
  selectPresetWeights,
  selectWeightsInUse,
} from '../../../../src/store/selectors/presets.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();

function newStore(): AtlasStore {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'scores' });
  store.setState({ data: { status: 'ready', value: data } });
  return store;
}

test('every preset is known again by its weights, whatever the other rules are', () => {
  const store = newStore();
  expect(selectWeightsInUse(store.getState())).toBe('edition');
  const seen = PRESETS.map((preset) => {
    const chosen = selectPresetWeights(store.getState(), preset);
    if (!chosen) throw new Error(`No weights: ${preset}`);
    const { weights, indicatorWeights } = chosen;
    const choices = { ...EDITION_CHOICES, normalisation: 'min_max', indicatorWeights } as const;
    expect(tryMethod(store, { weights, choices })).toBe(null);
    return selectWeightsInUse(store.getState());
  });
  expect(seen).toEqual([...PRESETS]);
  tryMethod(store, { weights: [9, 1, 1, 1, 1, 1, 1, 1] });
  expect(selectWeightsInUse(store.getState())).toBe('own');
});

test('weights from data are read from the edition’s scores, not from the reader’s', () => {
  const store = newStore();
  tryMethod(store, { choices: { ...EDITION_CHOICES, normalisation: 'z_score' } });
  const { indicators, columns, cities, edition } = data;
  const table = { indicators, columns, cityCount: cities.length };
  const scores = scoreMethod(edition, editionMethod(edition), table);
  const rated = scores.requirements.map((column) =>
    column.filter((_, city) => scores.isIndexable[city] === 1),
  );
  expect(selectPresetWeights(store.getState(), 'critic')?.weights).toEqual(criticWeights(rated));
});
