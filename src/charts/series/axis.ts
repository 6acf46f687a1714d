/** A numeric axis: its ends and the values that are named along it. */
export interface Axis {
  lower: number;
  upper: number;
  isLog: boolean;
  /** Rising, between the ends. */
  ticks: readonly number[];
}

/** Scores on the edition's goalposts always have the same axis. */
export const SCORE_AXIS: Axis = { lower: 0, upper: 100, isLog: false, ticks: [0, 25, 50, 75, 100] };

/** Smallest and largest value; ±Infinity the wrong way round where there is none. NaN is left out. */
function extent(values: Iterable<number>): { lowest: number; highest: number } {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { lowest, highest };
}

/**
 * An axis over values with round ends and about `tickCount` named values. Values that are all the same get
 * room around them; no values get the axis of scores.
 */
export function axisOver(values: Iterable<number>, isLog: boolean, tickCount = 5): Axis {
  const { lowest, highest } = extent(values);
  if (lowest > highest) return SCORE_AXIS;
  return isLog ? logAxis(lowest, highest) : linearAxis(lowest, highest, tickCount);
}

/** Values closer than this share of their size are the same to an axis. */
const SAME_SHARE = 1e-9;

function linearAxis(lowest: number, highest: number, tickCount: number): Axis {
  const size = Math.max(Math.abs(lowest), Math.abs(highest));
  const room = highest - lowest > SAME_SHARE * size ? 0 : size / 2 || 1;
  const [from, to] = [lowest - room, highest + room];
  const step = roundStep((to - from) / tickCount);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => roundTo((first + at) * step));
  return { lower: ticks[0] as number, upper: ticks.at(-1) as number, isLog: false, ticks };
}

/** 1, 2 or 5 times a power of ten, at least as long as asked. */
function roundStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const factor = [1, 2, 5, 10].find((one) => one * power >= length * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Takes off what binary fractions leave behind: 0.30000000000000004 is 0.3. */
function roundTo(value: number): number {
  return Number(value.toPrecision(12));
}

const LOG_FACTORS = [1, 3] as const;

function logAxis(lowest: number, highest: number): Axis {
  const candidates: number[] = [];
  const [first, last] = [Math.floor(Math.log10(lowest)), Math.ceil(Math.log10(highest))];
  for (let power = first; power <= last; power++) {
    for (const factor of LOG_FACTORS) candidates.push(roundTo(factor * 10 ** power));
  }
  const lower = candidates.findLast((tick) => tick <= lowest) ?? lowest;
  const upper = candidates.find((tick) => tick >= highest && tick > lower) ?? 10 * lower;
  const ticks = candidates.filter((tick) => tick >= lower && tick <= upper);
  const isMany = ticks.length > 6;
  return {
    lower,
    upper,
    isLog: true,
    ticks: isMany ? ticks.filter((tick) => Number.isInteger(roundTo(Math.log10(tick)))) : ticks,
  };
}

/** Where a value stands on an axis, 0 at the lower end, 1 at the upper; NaN for NaN. */
export function axisShare({ lower, upper, isLog }: Axis, value: number): number {
  return isLog
    ? Math.log(value / lower) / Math.log(upper / lower)
    : (value - lower) / (upper - lower);
}

/** The value at a share of an axis; the inverse of {@link axisShare}. */
export function valueAtShare({ lower, upper, isLog }: Axis, share01: number): number {
  return isLog ? lower * (upper / lower) ** share01 : lower + (upper - lower) * share01;
}
