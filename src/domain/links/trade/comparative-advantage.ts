import type { Matrix } from '../../matrix.ts';
import { locationQuotients } from './location-quotient.ts';

/** Revealed comparative advantage (Balassa 1965): {@link locationQuotients} of countries by exports. */
export function revealedComparativeAdvantage(exports: Matrix): Matrix {
  return locationQuotients(exports);
}

/**
 * The same between −1 and 1, with 0 where the quotient is 1, so that lacks and strengths weigh alike:
 * `(q − 1) / (q + 1)` (Dalum, Laursen and Villumsen 1998). NaN stays NaN.
 */
export function symmetricQuotients(quotients: Matrix): Matrix {
  return {
    ...quotients,
    values: quotients.values.map((quotient) => (quotient - 1) / (quotient + 1)),
  };
}

/**
 * What each place is specialised in: 1 where the quotient is `threshold` or more (1 when left out), 0 where it is less,
 * NaN where it is unknown.
 */
export function specialisations(quotients: Matrix, threshold = 1): Matrix {
  const values = quotients.values.map((quotient) =>
    Number.isNaN(quotient) ? quotient : Number(quotient >= threshold),
  );
  return { ...quotients, values };
}
