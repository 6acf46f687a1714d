import { expect, test } from 'vitest';
import {
  dataPresetWeights,
  hasPresetWeights,
  presetWeights,
} from '../../../../src/domain/scoring/presets.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const { edition } = await openPublishedData();

test('equal weights are equal at both levels', () => {
  const { weights, indicatorWeights } = presetWeights(edition, 'equal');
  expect(weights).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  expect(indicatorWeights).toEqual({
    1: [1, 1],
    2: [1, 1, 1, 1],
    3: [1, 1, 1],
    4: [1, 1, 1, 1],
    5: [1, 1, 1],
    6: [1],
    7: [1, 1, 1, 1],
    8: [1, 1, 1],
  });
});

test('one ecology first counts its points twice and leaves no requirement out', () => {
  const nature = presetWeights(edition, 'nature');
  expect(nature).toEqual({
    weights: edition.requirements.map(
      ({ ecologyPoints: { social, nature: own, economy } }) => social + 2 * own + economy,
    ),
    indicatorWeights: {},
  });
  expect(Math.min(...nature.weights)).toBeGreaterThan(0);
  expect(
    hasPresetWeights(
      edition,
      nature.weights.map((weight) => weight * 7),
      {},
      nature,
    ),
  ).toBe(true);
  expect(hasPresetWeights(edition, null, {}, nature)).toBe(false);
});

test('weights from data rest on the cities with an index alone', () => {
  const columns = [Float64Array.of(10, 90, 50, 0), Float64Array.of(50, 50, 50, 100)];
  const isIndexable = Uint8Array.of(1, 1, 1, 0);
  expect(dataPresetWeights(columns, isIndexable, 'entropy')).toEqual({
    weights: [1, 0],
    indicatorWeights: {},
  });
  expect(dataPresetWeights(columns, isIndexable, 'critic')).toEqual({
    weights: [1, 0],
    indicatorWeights: {},
  });
});

test('no weights can be read from a single city or from cities that are all the same', () => {
  const same = [Float64Array.of(40, 40), Float64Array.of(60, 60)];
  expect(dataPresetWeights(same, Uint8Array.of(1, 1), 'entropy')).toBe(null);
  expect(dataPresetWeights(same, Uint8Array.of(1, 1), 'critic')).toBe(null);
  expect(dataPresetWeights(same, Uint8Array.of(1, 0), 'critic')).toBe(null);
});
