import { describe, expect, test } from 'vitest';
import {
  nearestCities,
  PEER_COUNT,
  sameRegion,
} from '../../../../src/domain/scoring/peer-groups.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();
const at = (id: string): number => data.cities.findIndex((city) => city.id === id);
const idsOf = (cities: readonly number[]) => cities.map((city) => data.cities[city]?.id);

describe('cities of the same region', () => {
  test('are all of it, the city among them', () => {
    const group = sameRegion(data.cities, at('kz-almaty'));
    expect(new Set(group.map((city) => data.cities[city]?.region))).toEqual(
      new Set(['Europe & Central Asia']),
    );
    expect(idsOf(group)).toContain('kz-almaty');
    expect(group.length).toBe(
      data.cities.filter(({ region }) => region === 'Europe & Central Asia').length,
    );
  });

  test('are asked of a city that is there', () => {
    expect(() => sameRegion(data.cities, 4_000)).toThrow('Unknown city: 4000');
  });
});

describe('cities nearest in population and income', () => {
  test('are ten others of like size and means', () => {
    const almaty = at('kz-almaty');
    const group = nearestCities(data, almaty);
    const people = group.map((city) => data.cities[city]?.population ?? 0);
    const own = data.cities[almaty]?.population ?? 0;
    expect(group).toHaveLength(PEER_COUNT);
    expect(group).not.toContain(almaty);
    expect(Math.max(...people) / own).toBeLessThan(2);
    expect(own / Math.min(...people)).toBeLessThan(2);
  });

  test('are none for a city whose income is not known', () => {
    const cookIslands = data.cities.findIndex(({ iso3 }) => iso3 === 'COK');
    expect(nearestCities(data, cookIslands)).toEqual([]);
  });

  test('are found by population alone where the package states no income', () => {
    const withoutIncome = { cities: data.cities, indicators: [], columns: [] };
    const group = nearestCities(withoutIncome, at('cn-jincheng'));
    expect(group).toHaveLength(PEER_COUNT);
    expect(group).not.toEqual(nearestCities(data, at('cn-jincheng')));
  });
});
