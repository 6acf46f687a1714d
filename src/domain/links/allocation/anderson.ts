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
  const memory = Math.max(0, Math.min(MOST_STEPS, length - 1));
  const ring = () => Array.from({ length: memory }, () => new Float64Array(length));
  /** The last steps of the change and of the image, and the products of all pairs of the first. */
  const changeSteps = ring();
  const imageSteps = ring();
  const products = Array.from({ length: memory }, () => new Float64Array(memory));
  const change = new Float64Array(length);
  const last = { change: new Float64Array(length), image: new Float64Array(length) };
  /** Images since the start; there is one step fewer. */
  let seen = 0;

  function remember(at: number, image: Float64Array): void {
    const step = changeSteps[at] as Float64Array;
    subtract(change, last.change, step);
    subtract(image, last.image, imageSteps[at] as Float64Array);
    for (let other = 0; other < Math.min(seen, memory); other++) {
      const product = dot(changeSteps[other] as Float64Array, step);
      (products[at] as Float64Array)[other] = product;
      (products[other] as Float64Array)[at] = product;
    }
  }

  const next = (x: Float64Array, image: Float64Array, out: Float64Array): void => {
    subtract(image, x, change);
    if (seen > 0 && memory > 0) remember((seen - 1) % memory, image);
    last.change.set(change);
    last.image.set(image);
    const count = Math.min(seen, memory);
    seen++;
    out.set(image);
    const shares = solved(
      products.slice(0, count).map((row, at) => withRidge(row.slice(0, count), at)),
      Float64Array.from({ length: count }, (_, at) => dot(changeSteps[at] as Float64Array, change)),
    );
    for (const [at, share] of shares.entries()) {
      const moved = imageSteps[at] as Float64Array;
      for (let k = 0; k < length; k++) out[k] = (out[k] as number) - share * (moved[k] as number);
    }
  };
  const forget = (): void => {
    seen = 0;
  };
  return { next, forget };
}

/** A row of products whose own one, on the diagonal, is a little larger. */
function withRidge(row: Float64Array, diagonal: number): Float64Array {
  row[diagonal] = (row[diagonal] as number) * (1 + RIDGE);
  return row;
}

function subtract(a: Float64Array, b: Float64Array, out: Float64Array): void {
  for (let k = 0; k < out.length; k++) out[k] = (a[k] as number) - (b[k] as number);
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
