/** Differences older than this many steps are forgotten, sooner for short vectors. */
const MOST_STEPS = 8;
/** Keeps the little least-squares system solvable; far below what matters for a step. */
const RIDGE = 1e-12;

/**
 * Speeds up `x ← g(x)`: from the last steps it takes the combination whose change would be smallest and goes on
 * from there (Anderson 1965; type II of Walker and Ni 2011). It may overshoot: the caller watches the change and
 * falls back to plain steps after {@link AndersonMemory.forget}.
 */
export interface AndersonMemory {
  /** Where to go on, given `x` and `g(x)`; `g(x)` itself while nothing is remembered. Writes into `out`. */
  next: (x: Float64Array, image: Float64Array, out: Float64Array) => void;
  forget: () => void;
}

/** A memory for vectors of `length` numbers. */
export function andersonMemory(length: number): AndersonMemory {
  const memory = Math.min(MOST_STEPS, length - 1);
  /** Steps of the change and of the image, and the products of all pairs of the first; oldest first. */
  let steps: Step[] = [];
  let last: { change: Float64Array; image: Float64Array } | null = null;
  const next = (x: Float64Array, image: Float64Array, out: Float64Array): void => {
    const change = difference(image, x);
    if (last && memory > 0) {
      const step = {
        change: difference(change, last.change),
        image: difference(image, last.image),
      };
      steps = [...steps.slice(Math.max(0, steps.length + 1 - memory)), { ...step, products: [] }];
      for (const one of steps)
        one.products = [...one.products, dot(one.change, step.change)].slice(-memory);
    }
    last = { change, image: image.slice() };
    out.set(image);
    const shares = solved(
      normalRows(steps),
      Float64Array.from(steps, (one) => dot(one.change, change)),
    );
    for (const [s, share] of shares.entries()) {
      const { image: moved } = steps[s] as Step;
      for (let k = 0; k < length; k++) out[k] = (out[k] as number) - share * (moved[k] as number);
    }
  };
  const forget = (): void => {
    steps = [];
    last = null;
  };
  return { next, forget };
}

interface Step {
  change: Float64Array;
  image: Float64Array;
  /** With the change of this step and of each later one. */
  products: number[];
}

/** Products of all pairs, the diagonal a little larger. */
function normalRows(steps: readonly Step[]): Float64Array[] {
  return steps.map((one, s) =>
    Float64Array.from(steps, (other, t) => {
      const product = s <= t ? one.products[t - s] : other.products[s - t];
      return (product as number) * (s === t ? 1 + RIDGE : 1);
    }),
  );
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(a.length);
  for (let k = 0; k < a.length; k++) result[k] = (a[k] as number) - (b[k] as number);
  return result;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}

/** Solves a small symmetric positive system by elimination, in place; zeros where it is singular. */
function solved(rows: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let p = 0; p < size; p++) {
    const pivotRow = rows[p] as Float64Array;
    const pivot = pivotRow[p] as number;
    if (!(pivot > 0)) return new Float64Array(size);
    for (let i = p + 1; i < size; i++) {
      const row = rows[i] as Float64Array;
      const factor = (row[p] as number) / pivot;
      for (let j = p; j < size; j++) row[j] = (row[j] as number) - factor * (pivotRow[j] as number);
      right[i] = (right[i] as number) - factor * (right[p] as number);
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] as Float64Array;
    let sum = right[i] as number;
    for (let j = i + 1; j < size; j++) sum -= (row[j] as number) * (right[j] as number);
    right[i] = sum / (row[i] as number);
  }
  return right;
}
