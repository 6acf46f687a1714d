import { describe, expect, it } from 'vitest';
import { nearestCities } from '../../../../src/domain/scoring/peer-groups.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { selectMissingBounds } from '../../../../src/store/selectors/explain.ts';
import {
  LEARNING_PEERS,
  selectLearnFrom,
  selectLearnWith,
} from '../../../../src/store/selectors/learning.ts';
import { selectPinnedQuotients } from '../../../../src/store/selectors/profile.ts';
import { selectScores } from '../../../../src/store/selectors/scores.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();

/** State of the published atlas with a city pinned. */
function stateWith(pinned: string | null) {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'links', pinned });
  store.setState({ data: { status: 'ready', value: data } });
  return store.getState();
}

describe('selectLearnFrom', () => {
  it('names comparable cities of the published data that are ahead whatever is missing', () => {
    const state = stateWith('kz-almaty');
    const almaty = data.cities.findIndex(({ id }) => id === 'kz-almaty');
    const peers = nearestCities(data, almaty, LEARNING_PEERS);
    const found = selectLearnFrom(state);
    const bounds = selectMissingBounds(state);
    expect(found).toMatchObject({ status: 'ready', peerCount: LEARNING_PEERS, hasRanks: false });
    const models = (found?.requirements ?? []).flatMap((one, r) =>
      one.status === 'weak' ? one.models.map((model) => ({ ...model, r })) : [],
    );
    expect(models.length).toBeGreaterThan(0);
    for (const { city, r, lead } of models) {
      const { low, high } = bounds?.requirements[r] ?? { low: [], high: [] };
      expect(peers).toContain(city);
      expect(lead).toBeCloseTo((low[city] ?? Number.NaN) - (high[almaty] ?? Number.NaN), 9);
      expect(lead).toBeGreaterThan(0);
    }
  });

  it('has nothing without a city', () => {
    expect([selectLearnFrom(stateWith(null)), selectLearnWith(stateWith(null))]).toEqual([
      null,
      null,
    ]);
  });
});

describe('selectLearnWith', () => {
  it('names rated cities only, nearest first', () => {
    const state = stateWith('kz-almaty');
    const fellows = selectLearnWith(state) ?? [];
    const index = selectScores(state)?.index ?? new Float64Array(0);
    const differences = fellows.map(({ difference }) => difference);
    expect(differences).toEqual(differences.toSorted((a, b) => a - b));
    expect(fellows.length).toBeGreaterThan(0);
    expect(fellows.filter(({ city }) => Number.isNaN(index[city]))).toEqual([]);
  });
});

describe('selectPinnedQuotients', () => {
  it('compares the records of a city with those of all, and is not defined without any', () => {
    const almaty = [...(selectPinnedQuotients(stateWith('kz-almaty')) ?? [])];
    const tourism = data.sectors.findIndex(({ id }) => id === 'vacation_tourism');
    expect(almaty[tourism]).toBeGreaterThan(1);
    expect(almaty.filter((quotient) => quotient === 0).length).toBeGreaterThan(0);
    const none = selectPinnedQuotients(stateWith('kz-zharkent')) ?? [];
    expect([...none].every(Number.isNaN)).toBe(true);
  });
});
