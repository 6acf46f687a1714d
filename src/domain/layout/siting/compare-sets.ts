import { type Coverage, coverCounts } from './coverage.ts';

/** Demand by who covers it. */
export interface CoveredSide {
  /** Indexes of the demand, rising. */
  demand: Int32Array;
  weight: number;
}

/** What two sets of candidates have in common and what each has alone; lists rise. */
export interface SharedMembers {
  inBoth: Int32Array;
  onlyInA: Int32Array;
  onlyInB: Int32Array;
}

/** Two sets of candidates side by side. */
export interface SetComparison extends SharedMembers {
  coveredByBoth: CoveredSide;
  coveredOnlyByA: CoveredSide;
  coveredOnlyByB: CoveredSide;
  coveredByNeither: CoveredSide;
}

/** What two sets of candidates have in common and what each covers that the other does not. */
export function compareSets(
  coverage: Coverage,
  a: Iterable<number>,
  b: Iterable<number>,
): SetComparison {
  const [setA, setB] = [new Set(a), new Set(b)];
  const [countsA, countsB] = [coverCounts(coverage, setA), coverCounts(coverage, setB)];
  const side = (byA: boolean, byB: boolean): CoveredSide => {
    const demand = Int32Array.from(countsA.keys()).filter(
      (d) => (countsA[d] !== 0) === byA && (countsB[d] !== 0) === byB,
    );
    return { demand, weight: demand.reduce((sum, d) => sum + (coverage.weights[d] as number), 0) };
  };
  return {
    ...sharedMembers(setA, setB),
    coveredByBoth: side(true, true),
    coveredOnlyByA: side(true, false),
    coveredOnlyByB: side(false, true),
    coveredByNeither: side(false, false),
  };
}

/** Which members two sets share. */
export function sharedMembers(a: Iterable<number>, b: Iterable<number>): SharedMembers {
  const [setA, setB] = [new Set(a), new Set(b)];
  return {
    inBoth: rising(setA, (c) => setB.has(c)),
    onlyInA: rising(setA, (c) => !setB.has(c)),
    onlyInB: rising(setB, (c) => !setA.has(c)),
  };
}

function rising(set: Set<number>, isWanted: (c: number) => boolean): Int32Array {
  return Int32Array.from([...set].filter(isWanted)).sort();
}
