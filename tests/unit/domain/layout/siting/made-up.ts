import type { SitePoints } from '../../../../../src/domain/layout/siting/neighbours.ts';
import type { Siting } from '../../../../../src/domain/layout/siting/rules.ts';
import { drawRandom } from '../../../../../src/domain/scoring/uncertainty/random.ts';

/** Places by chance in a square of one degree around Jincheng. */
export function scatteredPlaces(count: number, seed: number): SitePoints {
  const random = drawRandom(seed, 0);
  return {
    lngs: Float64Array.from({ length: count }, () => 112.3 + random()),
    lats: Float64Array.from({ length: count }, () => 35 + random()),
  };
}

/** Whole weights of 1 to 9. */
export function wholeWeights(count: number, seed: number): Float64Array {
  const random = drawRandom(seed, 1);
  return Float64Array.from({ length: count }, () => 1 + Math.floor(9 * random()));
}

/** Every set of `size` of the numbers below `count`. */
export function* setsOf(count: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= count - size; first++) {
    for (const rest of setsOf(count, size - 1, first + 1)) yield [first, ...rest];
  }
}

/** @throws when the rules could not be kept */
export function choiceOf<T>(siting: Siting<T>): T {
  if (!siting.ok) throw new Error(`No choice: ${JSON.stringify(siting.shortfalls)}`);
  return siting.value;
}
