import { type GreedyOrder, type GrowingValue, growGreedily } from './lazy-greedy.ts';
import { placeApart } from './place-apart.ts';
import type { FullRules, Siting } from './rules.ts';
import { Selection } from './selection.ts';

/** A full set to start a search from. */
export interface StartSet {
  greedy: GreedyOrder;
  selection: Selection;
}

/** The greedy set; where the spacing stops it short, any set that keeps the spacing, in greedy order. */
export function startGreedily(value: () => GrowingValue, rules: FullRules): Siting<StartSet> {
  const selection = new Selection(rules);
  const greedy = growGreedily(value(), selection);
  if (selection.isFull) return { ok: true, value: { greedy, selection } };
  const placed = placeApart(rules);
  if (!placed.ok) return placed;
  const ordered = orderGreedily(value(), rules, placed.value.chosen);
  return { ok: true, value: { greedy: ordered, selection: placed.value } };
}

/** A set in greedy order, fixed ones first; without further rules, since the whole of it is taken. */
export function orderGreedily(
  value: GrowingValue,
  rules: FullRules,
  chosen: Iterable<number>,
): GreedyOrder {
  const free = { ...rules, minima: new Int32Array(rules.minima.length), spacing: null };
  return growGreedily(value, new Selection(free), chosen);
}
