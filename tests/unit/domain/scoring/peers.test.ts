import { describe, expect, it } from 'vitest';
import { nearestPeers } from '../../../../src/domain/scoring/peers.ts';

const POPULATION = { values: Float64Array.of(1e6, 1.1e6, 9e6, 1e6, 1e6), isLog: true };
const INCOME = { values: Float64Array.of(5000, 5200, 5000, 50_000, NaN), isLog: true };

describe('nearestPeers', () => {
  it('finds the most alike by all variables together', () => {
    expect([...nearestPeers(0, [POPULATION, INCOME], 3)]).toEqual([1, 3, 2]);
  });

  it('leaves out who lacks a variable, and has none for a city that lacks one', () => {
    expect([...nearestPeers(0, [POPULATION], 2)]).toEqual([3, 4]);
    expect([...nearestPeers(4, [POPULATION, INCOME], 3)]).toEqual([]);
  });

  it('takes candidates only', () => {
    expect([...nearestPeers(0, [POPULATION, INCOME], 3, Uint8Array.of(1, 0, 1, 1, 1))]).toEqual([
      3, 2,
    ]);
  });

  it('lets a variable that does not vary decide nothing', () => {
    const same = { values: Float64Array.of(3, 3, 3, 3, 3), isLog: false };
    expect([...nearestPeers(0, [POPULATION, same], 2)]).toEqual([3, 4]);
  });
});
