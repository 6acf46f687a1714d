const FIRST_STEP = 1.5;
const LAST_STEP = 0.005;

/** Length of the steps of a subgradient search: from long to short, by the same share in each of the rounds. */
export function stepOf(round: number, rounds: number): number {
  return FIRST_STEP * (LAST_STEP / FIRST_STEP) ** (round / rounds);
}
