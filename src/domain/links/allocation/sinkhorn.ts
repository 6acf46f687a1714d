import { checkLength, type Matrix, zeroMatrix } from '../../matrix.ts';
import { type Balance, type BalanceRound, balance, balanceRounds } from './balance.ts';
import { type Bottleneck, bottleneckOf } from './feasibility.ts';
import { flowTable } from './flow-table.ts';
import { newtonBalance } from './newton.ts';
import { linearStep, logStep, type ScalingStep } from './scaling-step.ts';
import { cellFailure, type SinkhornFailure, targetFailure } from './sinkhorn-failure.ts';
import { partOfKernel, type SinkhornKernel } from './sinkhorn-kernel.ts';

/** Iteration at which it is asked whether any table has these sums. */
const DOUBT_AT = 60;
/** Iterations of scaling in turns after which Newton's method takes over. */
const TURNS = 400;

/** When to stop. */
export interface SinkhornOptions {
  /** Largest relative miss of a row or column sum; 1e-9 when left out. */
  tolerance?: number;
  /** 2,000 when left out. */
  maxIterations?: number;
  /** `logColumnFactors` of a like problem, from which to start; a slider that moves needs fewer rounds. */
  start?: Float64Array;
}

/** A table of flows with the wanted sums, or why not. */
export type SinkhornResult =
  | {
      ok: true;
      /** `exp(logRowFactor + logWeight + logColumnFactor)`, 0 where no flow is allowed. */
      flows: Matrix;
      /** ln of the factors, −∞ for a target of 0; they go with the kernel's `logWeights`. */
      logRowFactors: Float64Array;
      logColumnFactors: Float64Array;
      iterations: number;
      /** Largest relative miss of a row or column sum, measured on `flows`. */
      worstMiss: number;
    }
  | ({ ok: false; iterations: number } & SinkhornFailure);

/**
 * Scales rows and columns of the kernel until the sums of rows and columns are the targets: iterative
 * proportional fitting (Deming and Stephan 1940, Sinkhorn 1967), in the gravity model the doubly constrained form
 * (Wilson 1967). Of all tables with these sums the result is the one that changes the proportions of the kernel
 * least (relative entropy). Works with the weights themselves where their range allows and with logarithms
 * otherwise; the answer is the same.
 *
 * Rows and columns with a target of 0 get no flow; if all are 0, so are the flows.
 * @throws on lengths that do not fit and on bad options
 */
export function sinkhorn(
  kernel: SinkhornKernel,
  rowTargets: Float64Array,
  columnTargets: Float64Array,
  options: SinkhornOptions = {},
): SinkhornResult {
  const rounds = sinkhornRounds(kernel, rowTargets, columnTargets, options);
  let next = rounds.next();
  while (!next.done) {
    const { logColumns, logRows, image, alone } = next.value;
    next = rounds.next(alone(logColumns, logRows, image));
  }
  return next.value;
}

/** A step between the rows and columns that have a target, with the weights themselves. */
export interface SinkhornRound extends BalanceRound {
  /** Makes the step. */
  alone: ScalingStep;
  /** Places of the rows and columns in the kernel, and their targets. */
  rows: readonly number[];
  columns: readonly number[];
  rowTargets: Float64Array;
  columnTargets: Float64Array;
}

/** {@link sinkhorn} round by round, so that two allocations of one kernel can go through one step together. */
export function* sinkhornRounds(
  kernel: SinkhornKernel,
  rowTargets: Float64Array,
  columnTargets: Float64Array,
  options: SinkhornOptions = {},
): Generator<SinkhornRound, SinkhornResult, boolean> {
  const { tolerance = 1e-9, maxIterations = 2_000 } = options;
  checkLength('rowTargets', rowTargets, kernel.rows);
  checkLength('columnTargets', columnTargets, kernel.columns);
  if (options.start) checkLength('start', options.start, kernel.columns);
  if (!(tolerance > 0)) throw new RangeError(`Bad tolerance: ${tolerance}`);
  if (!(maxIterations >= 1)) throw new RangeError(`Bad maxIterations: ${maxIterations}`);
  const badTargets = targetFailure(rowTargets, columnTargets, tolerance);
  if (badTargets) return { ok: false, iterations: 0, ...badTargets };
  if (!rowTargets.some((target) => target > 0)) return nothingToShare(kernel);

  const rows = positiveOf(rowTargets);
  const columns = positiveOf(columnTargets);
  const part = partOfKernel(kernel, rows, columns);
  const badCells = cellFailure(part, rows, columns);
  if (badCells) return { ok: false, iterations: 0, ...badCells };

  const r = Float64Array.from(rows, (i) => rowTargets[i] as number);
  const c = Float64Array.from(columns, (j) => columnTargets[j] as number);
  const found: { bottleneck: Bottleneck | null } = { bottleneck: null };
  const isHopeless = (): boolean => {
    const isAllowed = Uint8Array.from(part.logWeights, (weight) => (weight > -Infinity ? 1 : 0));
    found.bottleneck = bottleneckOf(isAllowed, r, c, tolerance);
    return found.bottleneck !== null;
  };
  const common = { tolerance, doubt: { at: DOUBT_AT, isHopeless } };
  const start = Float64Array.from(columns, (j, at) => {
    const known = options.start?.[j];
    return known !== undefined && Number.isFinite(known) ? known : Math.log(c[at] as number);
  });
  let weights = part.weights;
  const turns = Math.min(TURNS, maxIterations);
  const turning = { ...common, maxIterations: turns, start };
  function* turn(): Generator<SinkhornRound, Balance, boolean> {
    if (!weights) return balance(logStep(part, r, c), rows.length, turning);
    const alone = linearStep(weights, r, c);
    const rounds = balanceRounds(rows.length, turning);
    let next = rounds.next();
    while (!next.done) {
      const targets = { rows, columns, rowTargets: r, columnTargets: c };
      next = rounds.next(yield { ...next.value, alone, ...targets });
    }
    return next.value;
  }
  function* solve(): Generator<SinkhornRound, Balance, boolean> {
    const ended = yield* turn();
    if (ended.status !== 'iteration-limit' || ended.iterations < turns) return ended;
    const more = newtonBalance({
      ...{ kernel: part, step: logStep(part, r, c), rowTargets: r, columnTargets: c },
      ...{ tolerance, maxIterations: maxIterations - turns, start: ended.logColumns },
    });
    weights = null;
    return { ...more, iterations: turns + more.iterations };
  }
  let ended = yield* solve();
  if (ended.status === 'out-of-range' && weights) {
    weights = null;
    ended = yield* solve();
  }
  if (ended.status !== 'converged') {
    if (ended.iterations < DOUBT_AT) isHopeless();
    const { iterations, miss: worstMiss } = ended;
    if (!found.bottleneck) return { ok: false, iterations, reason: 'iteration-limit', worstMiss };
    const bottleneck = {
      rows: found.bottleneck.rows.map((at) => rows[at] as number),
      columns: found.bottleneck.columns.map((at) => columns[at] as number),
      excess: found.bottleneck.excess,
    };
    return { ok: false, iterations, reason: 'infeasible', bottleneck };
  }
  const { flows, worstMiss } = flowTable(part, weights, ended, r, c);
  const shift = weights ? kernel.logLargest : 0;
  return {
    ok: true,
    flows: spreadOut(flows, rows, columns, kernel),
    logRowFactors: spreadLogs(ended.logRows, rows, kernel.rows, -shift),
    logColumnFactors: spreadLogs(ended.logColumns, columns, kernel.columns, 0),
    iterations: ended.iterations,
    worstMiss,
  };
}

function nothingToShare({ rows, columns }: SinkhornKernel): SinkhornResult {
  return {
    ok: true,
    flows: zeroMatrix(rows, columns),
    logRowFactors: new Float64Array(rows).fill(-Infinity),
    logColumnFactors: new Float64Array(columns).fill(-Infinity),
    iterations: 0,
    worstMiss: 0,
  };
}

function positiveOf(targets: Float64Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < targets.length; at++) if ((targets[at] as number) > 0) places.push(at);
  return places;
}

function spreadLogs(
  part: Float64Array,
  places: readonly number[],
  length: number,
  shift: number,
): Float64Array {
  const whole = new Float64Array(length).fill(-Infinity);
  for (const [at, place] of places.entries()) whole[place] = (part[at] as number) + shift;
  return whole;
}

function spreadOut(
  part: Float64Array,
  rows: readonly number[],
  columns: readonly number[],
  whole: { rows: number; columns: number },
): Matrix {
  if (part.length === whole.rows * whole.columns)
    return { rows: rows.length, columns: columns.length, values: part };
  const flows = zeroMatrix(whole.rows, whole.columns);
  let cell = 0;
  for (const i of rows) {
    for (const j of columns) flows.values[i * whole.columns + j] = part[cell++] as number;
  }
  return flows;
}
