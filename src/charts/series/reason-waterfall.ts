import type { Difference } from '../../domain/scoring/explain/difference.ts';

/** One step on the way from one index to another. */
export interface WaterfallStep {
  /** Index before and after the step. */
  start: number;
  end: number;
  /** Exact points, `end − start`. */
  points: number;
  /** Points as they are written: all steps add up to the written difference. */
  shown: number;
}

/** A requirement's step with what each of its indicators adds; none where nothing is comparable. */
export interface RequirementStep extends WaterfallStep {
  /** 0-based. */
  requirement: number;
  indicators: (WaterfallStep & { indicator: number })[];
}

/** A difference of two indexes as steps that lead from the one to the other. */
export interface Waterfall {
  from: number;
  to: number;
  /** Ends as they are written. */
  fromShown: number;
  toShown: number;
  requirements: RequirementStep[];
  /** What comes from indicators that only one of the two has; null where both have the same. */
  coverage: WaterfallStep | null;
}

/** Decimals of written points. */
const POINT_DIGITS = 1;

/** Puts the parts of a difference one after another, from the reference to the city. */
export function waterfallOf(difference: Difference, digits: number = POINT_DIGITS): Waterfall {
  const { from, to, requirements, coverage } = difference;
  const fromShown = roundTo(from, digits);
  const toShown = roundTo(to, digits);
  const hasCoverage = coverage !== 0;
  const parts = [...requirements.map(({ points }) => points), ...(hasCoverage ? [coverage] : [])];
  const shown = roundToSum(parts, toShown - fromShown, digits);
  let at = from;
  const steps = requirements.map((part, r): RequirementStep => {
    const step = { start: at, end: at + part.points, points: part.points, shown: shown[r] ?? 0 };
    at = step.end;
    return { ...step, requirement: r, indicators: indicatorSteps(part.indicators, step, digits) };
  });
  return {
    from,
    to,
    fromShown,
    toShown,
    requirements: steps,
    coverage: hasCoverage
      ? { start: at, end: at + coverage, points: coverage, shown: shown.at(-1) ?? 0 }
      : null,
  };
}

function indicatorSteps(
  points: readonly number[],
  whole: WaterfallStep,
  digits: number,
): RequirementStep['indicators'] {
  const present = points.flatMap((own, indicator) =>
    Number.isNaN(own) ? [] : [{ own, indicator }],
  );
  const shown = roundToSum(
    present.map(({ own }) => own),
    whole.shown,
    digits,
  );
  let start = whole.start;
  return present.map(({ own, indicator }, k) => {
    const step = { start, end: start + own, points: own, shown: shown[k] ?? 0, indicator };
    start = step.end;
    return step;
  });
}

function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/**
 * Rounds parts so that they add up to `total`, a number of so many decimals: each to one of its two
 * neighbours as long as that suffices, those with the largest remainder up.
 */
export function roundToSum(parts: readonly number[], total: number, digits: number): number[] {
  const unit = 10 ** digits;
  const units = parts.map((part) => Math.floor(part * unit));
  const wanted = Math.round(total * unit);
  let left = wanted - units.reduce((sum, part) => sum + part, 0);
  const byRemainder = [...parts.keys()].sort(
    (a, b) => remainderOf(parts[b], unit) - remainderOf(parts[a], unit),
  );
  if (byRemainder.length === 0) return [];
  for (let k = 0; left !== 0; k++) {
    const at = byRemainder[left > 0 ? k % units.length : units.length - 1 - (k % units.length)];
    units[at as number] = (units[at as number] as number) + Math.sign(left);
    left -= Math.sign(left);
  }
  return units.map((part) => (part === 0 ? 0 : part / unit));
}

function remainderOf(part = 0, unit: number): number {
  return part * unit - Math.floor(part * unit);
}

/** Distances of the places on an axis; wins minus losses reach into the thousands. */
const AXIS_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000];

/** Numbers of three digits need more room. */
function mostSteps(step: number): number {
  return step < 100 ? 4.5 : 2.5;
}

/** Ends of the axis, with the places that are named on it: two to five round numbers. */
export function waterfallAxis({ from, requirements, coverage }: Waterfall): {
  min: number;
  max: number;
  ticks: number[];
} {
  const steps = [...requirements, ...(coverage ? [coverage] : [])];
  const values = [from, ...steps.map(({ end }) => end)];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const pad = Math.max(0.5, (high - low) * 0.06);
  const [min, max] = [low - pad, high + pad];
  const step = AXIS_STEPS.find((one) => (max - min) / one <= mostSteps(one)) ?? 5_000;
  const ticks: number[] = [];
  for (let tick = Math.ceil(min / step) * step; tick <= max; tick += step) ticks.push(tick);
  return { min, max, ticks };
}
