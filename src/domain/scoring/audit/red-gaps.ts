import type { Edition } from '../../edition.ts';
import { missingBounds } from '../explain/missing-bounds.ts';
import type { Method } from '../method.ts';
import { STATUSES } from '../score-edition.ts';

/** Labels that a known value could take away. */
export interface RedGaps {
  /** Cities with an index and a requirement below the red line. */
  conditional: number;
  /** Those of them in which every red requirement has a gap that could lift it to the line. */
  couldClear: number;
}

/**
 * How many conditional cities could be free of the label if their missing indicators were at their best, which
 * lowers no requirement. `goalposts`: indicator scores by the edition's goalposts, on which the red line is
 * drawn.
 */
export function redGaps(
  edition: Edition,
  { indicatorWeights, requirementWeights }: Method,
  goalposts: readonly (readonly Float64Array[])[],
  { status }: { status: Uint8Array },
): RedGaps {
  const tree = { indicatorWeights, requirementWeights, exponent: 1, floor: 0 };
  const { requirements } = missingBounds(goalposts, tree);
  let conditional = 0;
  let couldClear = 0;
  for (const [city, code] of status.entries()) {
    if (STATUSES[code] !== 'conditional') continue;
    conditional++;
    const { redLine } = edition.rules;
    if (requirements.every(({ high }) => (high[city] as number) >= redLine)) couldClear++;
  }
  return { conditional, couldClear };
}
