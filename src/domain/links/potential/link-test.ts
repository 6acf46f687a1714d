import type { Matrix } from '../../matrix.ts';
import { meanRanks } from '../../scoring/statistics.ts';
import type { PotentialBase } from './potential-base.ts';

/** How well four simple scores tell pairs with a recorded link from pairs without one. */
export interface LinkTest {
  /** Pairs of cities of different countries that are linked, and all such pairs with known figures. */
  linkedCount: number;
  pairCount: number;
  /** Area under the ROC curve: 0.5 = no better than chance, 1 = perfect. NaN where one side is empty. */
  size: number;
  sizeAndDistance: number;
  /** Size, distance and complementarity. */
  withComplementarity: number;
  complementarity: number;
}

/** A gain in area below this is noise. */
const NOISE = 0.005;

/** The largest gain in area that complementarity brings in any of the tests; null where none is above noise. */
export function complementarityGain(
  tests: readonly Pick<LinkTest, 'sizeAndDistance' | 'withComplementarity'>[],
): number | null {
  const gains = tests.map((test) => test.withComplementarity - test.sizeAndDistance);
  const largest = Math.max(...gains);
  return largest >= NOISE ? largest : null;
}

/** Exponent of distance in the test. */
const TEST_EXPONENT = 2;

/**
 * Area under the ROC curve by the Mann–Whitney statistic, ties counted half: the chance that a linked pair scores
 * higher than one that is not. NaN where there are only linked pairs or none.
 */
export function areaUnderCurve(scores: Float64Array, isLinked: Uint8Array): number {
  const ranks = meanRanks(scores.map((score) => -score));
  let linked = 0;
  let sum = 0;
  for (const [at, flag] of isLinked.entries()) {
    if (flag !== 1) continue;
    linked++;
    sum += ranks[at] as number;
  }
  const others = scores.length - linked;
  return linked === 0 || others === 0
    ? Number.NaN
    : (sum - (linked * (linked + 1)) / 2) / (linked * others);
}

/**
 * Tests on recorded links whether offers and needs say more than size and distance do. Size is the product of both
 * populations, distance counts as km^−2, complementarity is the mean of offer × need over all sectors and both
 * directions. Pairs inside a country and pairs without figures are left out.
 * @param linked city numbers of the ends of each recorded link; a pair may be there twice
 */
export function testAgainstRecorded(
  base: PotentialBase,
  distancesKm: Matrix,
  linked: readonly (readonly [a: number, b: number])[],
): LinkTest {
  const { cityCount: n, countries, populations } = base;
  const isRecorded = new Uint8Array(n * n);
  for (const [a, b] of linked) isRecorded[Math.min(a, b) * n + Math.max(a, b)] = 1;
  const flags: number[] = [];
  const size: number[] = [];
  const distance: number[] = [];
  const fit: number[] = [];
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      if (countries[a] === countries[b]) continue;
      const logSize = Math.log((populations[a] as number) * (populations[b] as number));
      const logDistance = Math.log(distancesKm.values[a * n + b] as number);
      const complementarity = complementarityOf(base, a, b);
      if (!Number.isFinite(logSize + logDistance + complementarity)) continue;
      flags.push(isRecorded[a * n + b] as number);
      size.push(logSize);
      distance.push(logDistance);
      fit.push(complementarity);
    }
  }
  const isLinked = Uint8Array.from(flags);
  const area = (score: (at: number) => number): number =>
    areaUnderCurve(
      Float64Array.from(flags, (_, at) => score(at)),
      isLinked,
    );
  const sizeAndDistance = (at: number): number =>
    (size[at] as number) - TEST_EXPONENT * (distance[at] as number);
  return {
    linkedCount: flags.reduce((sum, flag) => sum + flag, 0),
    pairCount: flags.length,
    size: area((at) => size[at] as number),
    sizeAndDistance: area(sizeAndDistance),
    withComplementarity: area((at) => sizeAndDistance(at) + Math.log(fit[at] as number)),
    complementarity: area((at) => fit[at] as number),
  };
}

/** Mean of offer × need over the sectors in which both are known, both directions; NaN without any. */
function complementarityOf(
  { cityCount: n, sectorCount, offers, needs }: PotentialBase,
  a: number,
  b: number,
): number {
  let sum = 0;
  let count = 0;
  for (let start = 0; start < sectorCount * n; start += n) {
    for (const [giver, taker] of [
      [a, b],
      [b, a],
    ] as const) {
      const fit = (offers[start + giver] as number) * (needs[start + taker] as number);
      if (Number.isNaN(fit)) continue;
      sum += fit;
      count++;
    }
  }
  return count === 0 ? Number.NaN : sum / count;
}
