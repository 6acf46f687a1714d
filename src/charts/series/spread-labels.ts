/**
 * Moves labels apart that would stand on each other: the same order, at least `gap` between neighbours, as
 * near to their places as a single pass allows, all inside 0–`end` while they fit.
 */
export function spreadLabels(places: readonly number[], gap: number, end: number): number[] {
  const order = [...places.keys()].sort((a, b) => (places[a] as number) - (places[b] as number));
  const spread = [...places];
  let least = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    spread[at] = Math.max(spread[at] as number, least);
    least = (spread[at] as number) + gap;
  }
  let most = end;
  for (const at of order.toReversed()) {
    if ((spread[at] as number) <= most) break;
    spread[at] = most;
    most -= gap;
  }
  return spread;
}
