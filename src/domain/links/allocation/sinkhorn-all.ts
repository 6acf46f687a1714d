import { pairedStep } from './paired-step.ts';
import {
  type SinkhornOptions,
  type SinkhornResult,
  type SinkhornRound,
  sinkhornRounds,
} from './sinkhorn.ts';
import type { SinkhornKernel } from './sinkhorn-kernel.ts';

/** Targets that one kernel is to be scaled to. */
export interface SinkhornProblem {
  rowTargets: Float64Array;
  columnTargets: Float64Array;
  options?: SinkhornOptions;
}

/** An allocation on its way, with the step that it waits for. */
interface Underway {
  at: number;
  rounds: ReturnType<typeof sinkhornRounds>;
  round: SinkhornRound;
}

/**
 * {@link sinkhorn} for several targets of one kernel, in the order of `problems`. Two go on together, so that the
 * weights are read from memory once for both; the answers are those of one after another but for rounding.
 * @throws as `sinkhorn` does
 */
export function sinkhornAll(
  kernel: SinkhornKernel,
  problems: readonly SinkhornProblem[],
): SinkhornResult[] {
  const results: SinkhornResult[] = [];
  const waiting = problems.entries();
  const pair = kernel.weights && pairedStep(kernel.weights, kernel.rows, kernel.columns);

  /** Starts problems until one needs a step; null when there are no more. */
  function start(): Underway | null {
    for (const [at, { rowTargets, columnTargets, options }] of waiting) {
      const rounds = sinkhornRounds(kernel, rowTargets, columnTargets, options);
      const first = rounds.next();
      if (!first.done) return { at, rounds, round: first.value };
      results[at] = first.value;
    }
    return null;
  }

  /** Goes on after a step; with the next problem when this one has ended. */
  function goOn(one: Underway, isInRange: boolean): Underway | null {
    const next = one.rounds.next(isInRange);
    if (!next.done) return { ...one, round: next.value };
    results[one.at] = next.value;
    return start();
  }

  let a = start();
  let b = start();
  while (a && b && pair) {
    const [isInRangeA, isInRangeB] = pair(a.round, b.round);
    a = goOn(a, isInRangeA);
    b = goOn(b, isInRangeB);
  }
  for (let last = a ?? b; last; ) {
    const { alone, logColumns, logRows, image } = last.round;
    last = goOn(last, alone(logColumns, logRows, image));
  }
  return results;
}
