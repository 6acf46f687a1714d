import { logAboveFloor, type MeanRule, weightedMean } from './aggregate.ts';

/**
 * The generalised mean `M_p = (Σ w z^p / Σ w)^(1/p)` joins the common means in one scale of how far strength
 * in one column pays for weakness in another: 1 arithmetic (fully), 0 geometric, −1 harmonic, lower still
 * less. It is taken in two steps, so that a moved weight costs no power and no logarithm: the columns become
 * terms once, their weighted arithmetic mean is turned back.
 */
export const EXPONENTS = { arithmetic: 1, geometric: 0, harmonic: -1 } as const;

/** Nearer to 0 than this an exponent means the geometric mean, its limit there; the power itself would drown in rounding. */
const GEOMETRIC_WITHIN = 1e-6;

/** Whether the generalised mean of this exponent is the geometric one. */
export function isGeometric(exponent: number): boolean {
  return Math.abs(exponent) < GEOMETRIC_WITHIN;
}

/**
 * `max(z, floor)^p` per row, `ln max(z, floor)` for p = 0, and `z` itself for p = 1, which needs no floor.
 * NaN stays NaN. Throws for a negative floor, since other means are not defined below 0.
 */
export function powerTerms(column: Float64Array, exponent: number, floor: number): Float64Array {
  if (!Number.isFinite(exponent)) throw new RangeError(`Bad exponent: ${exponent}`);
  if (exponent === 1) return column;
  if (!(floor >= 0)) throw new RangeError(`Bad floor: ${floor}`);
  if (isGeometric(exponent)) return logAboveFloor(column, floor);
  return column.map((value) => Math.max(value, floor) ** exponent);
}

/** Mean of the values from the mean of their {@link powerTerms}. */
export function fromPowerTerm(meanTerm: number, exponent: number): number {
  if (exponent === 1) return meanTerm;
  return isGeometric(exponent) ? Math.exp(meanTerm) : meanTerm ** (1 / exponent);
}

/** Generalised mean of the present columns, per row, with the missing rule of {@link weightedMean}. */
export function weightedPowerMean(
  columns: readonly Float64Array[],
  rule: MeanRule & { exponent: number; floor: number },
): Float64Array {
  const terms = columns.map((column) => powerTerms(column, rule.exponent, rule.floor));
  return weightedMean(terms, rule).map((mean) => fromPowerTerm(mean, rule.exponent));
}

/** `Σ w / Σ (w / max(z, floor))`: the generalised mean of exponent −1. With floor 0 one zero makes it 0. */
export function weightedHarmonicMean(
  columns: readonly Float64Array[],
  rule: MeanRule & { floor: number },
): Float64Array {
  return weightedPowerMean(columns, { ...rule, exponent: EXPONENTS.harmonic });
}
