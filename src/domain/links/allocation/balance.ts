import { andersonMemory } from './anderson.ts';
import type { ScalingStep } from './scaling-step.ts';

/** Steps without a new least change after which the shortcut is given up for a while. */
const PATIENCE = 20;

/** A shortcut that leads further than this many times the least spread so far is not taken … */
const MOST_SPREADS = 1_000;
/** … nor one further than this beyond it: far out, where cells vanish, nothing shows the way back. */
const LONGEST_JUMP = 10;

/** Where the scaling of rows and columns ended. */
export interface Balance {
  status: 'converged' | 'iteration-limit' | 'out-of-range';
  iterations: number;
  /** ln of the factors: rows meet their targets, columns miss theirs by `miss`. */
  logRows: Float64Array;
  logColumns: Float64Array;
  /** Largest relative miss of a column at the factors above. */
  miss: number;
}

/** When to stop and where to start. */
export interface BalanceOptions {
  tolerance: number;
  maxIterations: number;
  /** ln of the column factors. */
  start: Float64Array;
  /** Asked once, at this iteration, whether going on makes sense. */
  doubt: { at: number; isHopeless: () => boolean };
}

/** One step to be made: from `logColumns` into `logRows` and `image`. */
export interface BalanceRound {
  logColumns: Float64Array;
  logRows: Float64Array;
  image: Float64Array;
}

/**
 * Repeats the step until every column is met. Plain repetition converges wherever a table with these sums and
 * zeros exists, though slowly for steep weights, so steps are combined ({@link andersonMemory}). The spread of
 * the change never grows in plain steps (they contract in Hilbert's metric; Franklin and Lorenz 1989): when the
 * shortcut brings no new least spread for a while, it goes back to the best place and walks plainly, for longer
 * each time, so that it ends wherever plain steps would.
 */
export function balance(step: ScalingStep, rows: number, options: BalanceOptions): Balance {
  const rounds = balanceRounds(rows, options);
  let next = rounds.next();
  while (!next.done) {
    const { logColumns, logRows, image } = next.value;
    next = rounds.next(step(logColumns, logRows, image));
  }
  return next.value;
}

/**
 * {@link balance} round by round: whoever runs it makes the step, as {@link ScalingStep} says, and hands back
 * whether all numbers were in range. So two tables can go through one step together.
 */
export function* balanceRounds(
  rows: number,
  options: BalanceOptions,
): Generator<BalanceRound, Balance, boolean> {
  const columns = options.start.length;
  const memory = andersonMemory(columns);
  const logRows = new Float64Array(rows);
  const image = new Float64Array(columns);
  let logColumns = options.start.slice();
  const best = { spread: Infinity, image: options.start.slice(), at: 0 };
  let plainUntil = 2;
  let plainSteps = PATIENCE;
  for (let iteration = 1; iteration <= options.maxIterations; iteration++) {
    const isInRange = yield { logColumns, logRows, image };
    if (!isInRange && best.spread === Infinity) {
      return { status: 'out-of-range', iterations: iteration, logRows, logColumns, miss: Infinity };
    }
    const { spread, miss } = isInRange
      ? changeOf(logColumns, image)
      : { spread: Infinity, miss: Infinity };
    if (miss <= options.tolerance) {
      return { status: 'converged', iterations: iteration, logRows, logColumns, miss };
    }
    if (iteration >= options.maxIterations || isHopeless(iteration, options)) {
      return { status: 'iteration-limit', iterations: iteration, logRows, logColumns, miss };
    }
    if (spread < best.spread) {
      best.spread = spread;
      best.image.set(image);
      best.at = iteration;
    }
    const next = new Float64Array(columns);
    if (!isInRange || iteration - best.at > PATIENCE) {
      next.set(best.image);
      memory.forget();
      plainUntil = iteration + plainSteps;
      plainSteps *= 2;
      best.at = iteration;
    } else if (iteration < plainUntil) {
      next.set(image);
    } else {
      memory.next(logColumns, image, next);
      const reach = Math.min(MOST_SPREADS * best.spread, LONGEST_JUMP + best.spread);
      if (!(furthest(next, image) <= reach)) {
        next.set(image);
        memory.forget();
      }
    }
    logColumns = next;
  }
  throw new RangeError(`Bad maxIterations: ${options.maxIterations}`);
}

function isHopeless(iteration: number, { doubt }: BalanceOptions): boolean {
  return iteration === doubt.at && doubt.isHopeless();
}

function furthest(a: Float64Array, b: Float64Array): number {
  let largest = 0;
  for (let j = 0; j < a.length; j++) {
    const apart = Math.abs((a[j] as number) - (b[j] as number));
    if (!(apart <= largest)) largest = apart;
  }
  return largest;
}

/** Between factors and those that would meet the columns: spread of the logarithms, largest miss of a sum. */
export function changeOf(from: Float64Array, to: Float64Array): { spread: number; miss: number } {
  let least = Infinity;
  let largest = -Infinity;
  for (let j = 0; j < from.length; j++) {
    const change = (to[j] as number) - (from[j] as number);
    if (change < least) least = change;
    if (change > largest) largest = change;
  }
  return {
    spread: largest - least,
    miss: Math.max(Math.abs(Math.expm1(-least)), Math.abs(Math.expm1(-largest))),
  };
}
