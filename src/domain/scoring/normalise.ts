/** What scores 0 and what scores 100. `lower` > `upper` means that lower is better. */
export interface Goalposts {
  scale: 'linear' | 'log';
  lower: number;
  upper: number;
}

/**
 * Throws unless the goalposts are finite and different and, on a log scale, positive.
 * Editions from outside are checked at ingest; here a bad pair is a programmer's error.
 */
function checkGoalposts({ scale, lower, upper }: Goalposts): void {
  if (!Number.isFinite(lower) || !Number.isFinite(upper) || lower === upper) {
    throw new RangeError(`Goalposts must be finite and different: ${lower}, ${upper}`);
  }
  if (scale === 'log' && (lower <= 0 || upper <= 0)) {
    throw new RangeError(`Log goalposts must be positive: ${lower}, ${upper}`);
  }
}

/**
 * Scores raw values against fixed goalposts: clipped into them first, then 0 at `lower` and 100 at `upper`.
 *
 * - linear: `100 (x − lower) / (upper − lower)`
 * - log: `100 ln(x / lower) / ln(upper / lower)`
 *
 * The score of a value depends on nothing but that value. NaN stays NaN. `values` is left alone unless it
 * is passed as `out` too. Edition procedure, step 2.
 */
export function normaliseGoalpost(
  values: Float64Array,
  goalposts: Goalposts,
  out: Float64Array = new Float64Array(values.length),
): Float64Array {
  checkGoalposts(goalposts);
  if (out.length !== values.length) {
    throw new RangeError(`Expected room for ${values.length} scores, got ${out.length}`);
  }
  const { scale, lower, upper } = goalposts;
  const smallest = Math.min(lower, upper);
  const largest = Math.max(lower, upper);
  const range = scale === 'linear' ? upper - lower : Math.log(upper / lower);
  for (let i = 0; i < values.length; i++) {
    const clipped = Math.min(Math.max(values[i] as number, smallest), largest);
    const distance = scale === 'linear' ? clipped - lower : Math.log(clipped / lower);
    // Falling goalposts give −0 at `lower`, which would be shown with its sign.
    out[i] = (100 * distance) / range + 0;
  }
  return out;
}
