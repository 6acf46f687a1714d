/** What was done to a column before a relative normalisation. */
export interface Treatment {
  /** The treated values; the same numbers where nothing was needed. */
  values: Float64Array;
  kind: 'none' | 'winsorised' | 'log';
  /** Rows whose value was pulled in; empty unless winsorised. */
  treatedRows: Int32Array;
}

export interface TreatmentRule {
  /** A column passes below this absolute skewness … */
  skewLimit: number;
  /** … or below this excess kurtosis. */
  kurtosisLimit: number;
  /** Points that may be pulled in before the column is transformed instead. */
  maxPoints: number;
  /** Columns with fewer values are left alone. */
  minCount: number;
}

/** The rule of the OECD and JRC practice: |skew| < 2 or excess kurtosis < 3.5, at most five points. */
export const TREATMENT_RULE: TreatmentRule = {
  skewLimit: 2,
  kurtosisLimit: 3.5,
  maxPoints: 5,
  minCount: 20,
};

/**
 * Sample skewness and excess kurtosis (types G1 and G2) of the values that are not NaN, in two passes.
 * NaN for fewer than four values or if all are the same.
 */
export function shapeOf(values: Float64Array): { skew: number; kurtosis: number } {
  let n = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    n++;
    sum += value;
  }
  const mean = sum / n;
  let squares = 0;
  let cubes = 0;
  let fourths = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const deviation = value - mean;
    const square = deviation * deviation;
    squares += square;
    cubes += square * deviation;
    fourths += square * square;
  }
  if (n < 4 || squares === 0) return { skew: Number.NaN, kurtosis: Number.NaN };
  const g1 = (Math.sqrt(n) * cubes) / squares ** 1.5;
  const g2 = (n * fourths) / squares ** 2 - 3;
  return {
    skew: (g1 * Math.sqrt(n * (n - 1))) / (n - 2),
    kurtosis: (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3)),
  };
}

function passes(values: Float64Array, rule: TreatmentRule): boolean {
  const { skew, kurtosis } = shapeOf(values);
  return Number.isNaN(skew) || Math.abs(skew) < rule.skewLimit || kurtosis < rule.kurtosisLimit;
}

/** Sets every value at the far end to the next one inwards and returns the rows that now stand there. */
function pullIn(values: Float64Array, isHigh: boolean): number[] {
  const sign = isHigh ? 1 : -1;
  let far = Number.NEGATIVE_INFINITY;
  for (const value of values) if (sign * value > far) far = sign * value;
  let next = Number.NEGATIVE_INFINITY;
  for (const value of values) if (sign * value < far && sign * value > next) next = sign * value;
  const rows: number[] = [];
  for (const [i, value] of values.entries()) {
    if (sign * value !== far) continue;
    values[i] = sign * next;
    rows.push(i);
  }
  return rows;
}

/**
 * Pulls in the few outliers of a column that would stretch a relative scale: the furthest values are set to
 * the next ones, at the end that the skewness points to, until skewness or kurtosis passes. If five points
 * are not enough, the original is taken as `ln(x − min + 0.01 (max − min))` instead. NaN stays NaN; the
 * input is not changed. Never needed with fixed goalposts, which clip.
 */
export function treatOutliers(
  values: Float64Array,
  rule: TreatmentRule = TREATMENT_RULE,
): Treatment {
  const untouched: Treatment = { values, kind: 'none', treatedRows: new Int32Array(0) };
  const count = values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  if (count < rule.minCount || passes(values, rule)) return untouched;
  const treated = values.slice();
  let highRows: number[] = [];
  let lowRows: number[] = [];
  while (highRows.length + lowRows.length < rule.maxPoints) {
    const isHigh = shapeOf(treated).skew >= 0;
    const rows = pullIn(treated, isHigh);
    if (isHigh) highRows = rows;
    else lowRows = rows;
    if (passes(treated, rule)) {
      const treatedRows = Int32Array.from([...new Set([...highRows, ...lowRows])]).sort();
      return { values: treated, kind: 'winsorised', treatedRows };
    }
  }
  return { values: logFromMin(values), kind: 'log', treatedRows: new Int32Array(0) };
}

function logFromMin(values: Float64Array): Float64Array {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const offset = 0.01 * (max - min) - min;
  return values.map((value) => Math.log(value + offset));
}
