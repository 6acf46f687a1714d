import { type Matrix, zeroMatrix } from '../../matrix.ts';
import { distanceMatrixKm, logGravity, sameGroupPairs } from '../allocation/gravity.ts';
import type { SinkhornResult } from '../allocation/sinkhorn.ts';
import { sinkhornAll } from '../allocation/sinkhorn-all.ts';
import { kernelOfLogWeights, type SinkhornKernel } from '../allocation/sinkhorn-kernel.ts';
import { type Allocation, addStrengths, sharesOf } from './allocation.ts';
import { type LinkTest, testAgainstRecorded } from './link-test.ts';
import type { PotentialBase } from './potential-base.ts';
import { fit01Of, type PairDetail, type PairPart, type SectorFailure } from './potential-links.ts';

/** What is allocated with what. */
interface Terms {
  sector: number;
  distanceExponent: number;
  /** Every city counts alike instead of by its inhabitants. */
  hasEqualSizes: boolean;
}

/** Strengths of all pairs over some sectors. */
export interface PairStrengths {
  /** Row = the city that gives, column = the city that takes; mean over the sectors asked for, 0–1. */
  strengths: Matrix;
  /** Index of the sector with the largest part of each pair. */
  leadingSectors: Uint8Array;
  failures: SectorFailure[];
}

/** Questions about the potential links of one package. Keeps what it has allocated. */
export interface PotentialModel {
  /** @param sectors indexes of the sectors, each once */
  pairStrengths(
    sectors: readonly number[],
    distanceExponent: number,
    minFit01: number,
  ): PairStrengths;
  /** Parts above 0 of one direction of a pair, strongest first. */
  parts(
    from: number,
    to: number,
    sectors: readonly number[],
    distanceExponent: number,
    minFit01: number,
  ): PairPart[];
  /** The same with the part played by size and distance. */
  details(
    from: number,
    to: number,
    sectors: readonly number[],
    distanceExponent: number,
    minFit01: number,
  ): PairDetail[];
  /** See {@link testAgainstRecorded}. */
  test(linked: readonly (readonly [a: number, b: number])[]): LinkTest;
}

/**
 * Potential links by the doubly constrained gravity model: the offers of a sector (offer × inhabitants of each city)
 * are spread over its needs (need × inhabitants) so that every offer is used and every need is met in proportion, with
 * nearer cities preferred by distanceKm^−exponent and none inside a country. Cities without offer, need or
 * inhabitants take no part. docs/links.md says what that means and what it does not.
 */
export function createPotentialModel(base: PotentialBase): PotentialModel {
  const { cityCount: n } = base;
  const distancesKm = distanceMatrixKm(
    Array.from({ length: n }, (_, city) => ({
      lng: base.positions[2 * city] as number,
      lat: base.positions[2 * city + 1] as number,
    })),
  );
  const isDomestic = sameGroupPairs(base.countries, base.countries);
  const ones = new Float64Array(n).fill(1);
  let kernel: { exponent: number; value: SinkhornKernel } | null = null;
  const known = new Map<string, Allocation | SectorFailure>();
  const starts = new Map<string, Float64Array>();

  function kernelFor(exponent: number): SinkhornKernel {
    if (kernel?.exponent === exponent) return kernel.value;
    const exponents = { origin: 0, destination: 0, distance: exponent };
    const value = kernelOfLogWeights(
      logGravity({
        originSizes: ones,
        destinationSizes: ones,
        distancesKm,
        exponents,
        isExcluded: isDomestic,
      }),
    );
    kernel = { exponent, value };
    return value;
  }

  function allocate(terms: Terms): Allocation | SectorFailure {
    return allocateAll([terms.sector], terms)[0] as Allocation | SectorFailure;
  }

  /** One a sector; those that are not known yet are solved together. */
  function allocateAll(
    sectors: readonly number[],
    { distanceExponent, hasEqualSizes }: Omit<Terms, 'sector'>,
  ): (Allocation | SectorFailure)[] {
    const keyOf = (sector: number): string => `${sector} ${distanceExponent} ${hasEqualSizes}`;
    const startKeyOf = (sector: number): string => `${sector} ${hasEqualSizes}`;
    // One exponent at a time, so that a slider does not fill the memory.
    for (const old of known.keys()) {
      const [, exponent] = old.split(' ');
      if (Number(exponent) !== distanceExponent && Number(exponent) !== 0) known.delete(old);
    }
    const asked = sectors.filter((sector) => !known.has(keyOf(sector)));
    const problems = asked.flatMap((sector) => {
      const offered = sharesOf(base, base.offers, sector, hasEqualSizes);
      const needed = sharesOf(base, base.needs, sector, hasEqualSizes);
      const isKnown = offered.some((share) => share > 0) && needed.some((share) => share > 0);
      if (isKnown) {
        const start = starts.get(startKeyOf(sector));
        const options = start ? { start } : {};
        return [{ sector, rowTargets: offered, columnTargets: needed, options }];
      }
      known.set(keyOf(sector), { sector, reason: 'no-figures' });
      return [];
    });
    const results = problems.length === 0 ? [] : sinkhornAll(kernelFor(distanceExponent), problems);
    for (const [at, { sector, rowTargets, columnTargets }] of problems.entries()) {
      const result = results[at] as SinkhornResult;
      if (result.ok) starts.set(startKeyOf(sector), result.logColumnFactors);
      const value: Allocation | SectorFailure = result.ok
        ? { flows: result.flows, offered: rowTargets, needed: columnTargets }
        : { sector, reason: failureOf(result) };
      known.set(keyOf(sector), value);
    }
    return sectors.map((sector) => known.get(keyOf(sector)) as Allocation | SectorFailure);
  }

  function partOf(
    allocation: Allocation,
    sector: number,
    from: number,
    to: number,
    minFit01: number,
  ): PairPart {
    const flow = allocation.flows.values[from * n + to] as number;
    const offer01 = base.offers[sector * n + from] as number;
    const need01 = base.needs[sector * n + to] as number;
    const offerShare01 = flow / (allocation.offered[from] as number);
    const needShare01 = flow / (allocation.needed[to] as number);
    const fits = fit01Of({ offer01, need01 }) >= minFit01;
    const strength01 = fits ? Math.sqrt(offerShare01 * needShare01) : 0;
    return { sector, offer01, need01, offerShare01, needShare01, strength01 };
  }

  function parts(
    ...[from, to, sectors, distanceExponent, minFit01]: Parameters<PotentialModel['parts']>
  ): PairPart[] {
    return sectors
      .flatMap((sector) => {
        const allocation = allocate({ sector, distanceExponent, hasEqualSizes: false });
        return 'reason' in allocation ? [] : [partOf(allocation, sector, from, to, minFit01)];
      })
      .filter(({ strength01 }) => strength01 > 0)
      .sort((a, b) => b.strength01 - a.strength01);
  }

  /** Place of a taker among the takers of a giver, by flow, from 1; NaN where nothing was allocated. */
  function placeOf(terms: Terms, from: number, to: number): { place: number; count: number } {
    const allocation = allocate(terms);
    if ('reason' in allocation) return { place: Number.NaN, count: 0 };
    const row = allocation.flows.values.subarray(from * n, (from + 1) * n);
    const own = row[to] as number;
    let larger = 0;
    let count = 0;
    for (const flow of row) {
      if (flow > 0) count++;
      if (flow > own) larger++;
    }
    return { place: own > 0 ? larger + 1 : Number.NaN, count };
  }

  return {
    parts,

    test: (linked) => testAgainstRecorded(base, distancesKm, linked),

    details(from, to, sectors, distanceExponent, minFit01) {
      return parts(from, to, sectors, distanceExponent, minFit01).map((part) => {
        const { sector } = part;
        const terms = { sector, distanceExponent, hasEqualSizes: false };
        const { place, count } = placeOf(terms, from, to);
        return {
          ...part,
          place,
          placeCount: count,
          placeWithoutDistance: placeOf({ ...terms, distanceExponent: 0 }, from, to).place,
          placeWithEqualSizes: placeOf({ ...terms, hasEqualSizes: true }, from, to).place,
        };
      });
    },

    pairStrengths(sectors, distanceExponent, minFit01) {
      const strengths = zeroMatrix(n, n);
      const largest = new Float64Array(n * n);
      const leadingSectors = new Uint8Array(n * n);
      const failures: SectorFailure[] = [];
      const allocations = allocateAll(sectors, { distanceExponent, hasEqualSizes: false });
      for (const [at, sector] of sectors.entries()) {
        const allocation = allocations[at] as Allocation | SectorFailure;
        if ('reason' in allocation) {
          failures.push(allocation);
          continue;
        }
        addStrengths(
          base,
          allocation,
          { sector, minFit01, share01: 1 / sectors.length },
          { strengths, largest, leadingSectors },
        );
      }
      return { strengths, leadingSectors, failures };
    },
  };
}

function failureOf(result: SinkhornResult & { ok: false }): SectorFailure['reason'] {
  const isHopeless =
    result.reason === 'infeasible' ||
    result.reason === 'row-without-cell' ||
    result.reason === 'column-without-cell';
  return isHopeless ? 'infeasible' : 'not-converged';
}
