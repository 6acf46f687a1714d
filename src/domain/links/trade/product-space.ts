import { checkLength, checkMatrix, type Matrix, rowOf, zeroMatrix } from '../../matrix.ts';

/**
 * Proximity of activities: the smaller of the two conditional probabilities that a place specialised in one is
 * specialised in the other, `φ_pq = Σ_i M_ip M_iq / max(u_p, u_q)` with u the number of places specialised in it
 * (Hidalgo, Klinger, Barabási and Hausmann 2007). 0–1, symmetric, 1 on the diagonal; NaN for an activity in which
 * nobody is specialised.
 *
 * `specialised`: rows places, columns activities, 1 or 0, NaN = unknown, which counts for no pair it is in.
 */
export function proximities(specialised: Matrix): Matrix {
  checkMatrix(specialised);
  const { rows, columns, values } = specialised;
  const result = zeroMatrix(columns, columns);
  for (let p = 0; p < columns; p++) {
    for (let q = p; q < columns; q++) {
      let both = 0;
      let inP = 0;
      let inQ = 0;
      for (let i = 0; i < rows; i++) {
        const [a, b] = [values[i * columns + p] as number, values[i * columns + q] as number];
        if (Number.isNaN(a) || Number.isNaN(b)) continue;
        both += a * b;
        inP += a;
        inQ += b;
      }
      const hasBoth = inP > 0 && inQ > 0;
      const proximity = hasBoth ? both / Math.max(inP, inQ) : Number.NaN;
      result.values[p * columns + q] = proximity;
      result.values[q * columns + p] = proximity;
    }
  }
  return result;
}

/**
 * Relatedness density: of all proximity to an activity, the share that lies in what a place is specialised in,
 * `ω_ip = Σ_q φ_pq M_iq / Σ_q φ_pq` (Hidalgo and others 2007). 0–1: what a place could learn next. As published, the
 * sums count the activity itself (φ_pp = 1), which lifts what a place already has; `isItselfCounted` false leaves it
 * out. NaN where an activity is near no other.
 *
 * `nearness`: of {@link proximities}. Activities whose proximity or specialisation is unknown are left out of both sums.
 */
export function relatednessDensities(
  specialised: Matrix,
  nearness: Matrix,
  isItselfCounted = true,
): Matrix {
  checkMatrix(specialised);
  checkMatrix(nearness);
  const { rows, columns } = specialised;
  checkLength('nearness', nearness.values, columns * columns);
  const result = zeroMatrix(rows, columns);
  for (let i = 0; i < rows; i++) {
    const own = rowOf(specialised, i);
    for (let p = 0; p < columns; p++) {
      const near = rowOf(nearness, p);
      let within = 0;
      let all = 0;
      for (let q = 0; q < columns; q++) {
        const term = (near[q] as number) * (own[q] as number);
        if (Number.isNaN(term) || (q === p && !isItselfCounted)) continue;
        within += term;
        all += near[q] as number;
      }
      result.values[i * columns + p] = all > 0 ? within / all : Number.NaN;
    }
  }
  return result;
}
