import type { Random } from '../../scoring/uncertainty/random.ts';
import { type Coverage, countCover, coverCounts, gainOf } from './coverage.ts';
import { type Neighbours, reversed } from './neighbours.ts';
import type { Selection } from './selection.ts';

/** Swaps tried between two looks at the temperature. */
const TRIES_A_STEP = 2_000;
/** First and last temperature in shares of what an average chosen candidate alone covers. */
const HOT = 0.15;
const COLD = 0.004;
/** Looks for something uncovered before any candidate will do. */
const LOOKS = 8;

/**
 * Swaps tried by chance: those that cover more are made, those that cover less the more rarely the later
 * (simulated annealing; S. Kirkpatrick and others 1983). Half of them move a chosen candidate to one that reaches some
 * of the same demand, half bring in one that reaches something uncovered. Yields the best weight after every few
 * thousand tries and returns the best set.
 */
export function* annealCoverage(
  coverage: Coverage,
  selection: Selection,
  tries: number,
  random: Random,
): Generator<number, number[]> {
  const { weights, reach } = coverage;
  const covering = reversed(reach, weights.length);
  const counts = coverCounts(coverage, selection.chosen);
  let weight = 0;
  for (let d = 0; d < counts.length; d++) if (counts[d]) weight += weights[d] as number;
  let best = [...selection.chosen];
  let bestWeight = weight;
  const movable = selection.chosen.filter((c) => !selection.rules.isFixed[c]);
  if (movable.length === 0 || weights.length === 0) return best;
  const unit = weight / selection.chosen.length;
  for (let made = 0; made < tries; made += TRIES_A_STEP) {
    const heat = unit * HOT * (COLD / HOT) ** (made / tries);
    for (let k = 0; k < TRIES_A_STEP; k++) {
      const place = Math.floor(random() * movable.length);
      const out = movable[place] as number;
      const into =
        k % 2 === 0
          ? besideOf(reach, covering, out, random)
          : uncoveredBy(covering, counts, random);
      if (into < 0 || !selection.canSwap(out, into)) continue;
      countCover(coverage, counts, out, -1);
      const change = gainOf(coverage, counts, into) - gainOf(coverage, counts, out);
      if (change < 0 && random() >= Math.exp(change / heat)) {
        countCover(coverage, counts, out, 1);
        continue;
      }
      countCover(coverage, counts, into, 1);
      selection.swap(out, into);
      movable[place] = into;
      weight += change;
      if (weight <= bestWeight) continue;
      bestWeight = weight;
      best = [...selection.chosen];
    }
    yield bestWeight;
  }
  return best;
}

/** A candidate that reaches some demand that another reaches too; −1 where that one reaches none. */
function besideOf(reach: Neighbours, covering: Neighbours, c: number, random: Random): number {
  const demand = pick(reach, c, random);
  return demand < 0 ? -1 : pick(covering, demand, random);
}

/** A candidate that reaches something uncovered, if one turns up soon, else any that reaches something. */
function uncoveredBy(covering: Neighbours, counts: Int32Array, random: Random): number {
  let demand = 0;
  for (let look = 0; look < LOOKS; look++) {
    demand = Math.floor(random() * counts.length);
    if (counts[demand] === 0) break;
  }
  return pick(covering, demand, random);
}

/** One item of a list by chance; −1 from an empty list. */
function pick({ offsets, items }: Neighbours, list: number, random: Random): number {
  const from = offsets[list] as number;
  const size = (offsets[list + 1] as number) - from;
  return size === 0 ? -1 : (items[from + Math.floor(random() * size)] as number);
}
