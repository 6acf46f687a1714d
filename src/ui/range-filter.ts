/** Both ends included. */
export type Range = readonly [from: number, to: number];

/** What a chosen range filters: nothing when it reaches both bounds. */
export function asFilter([from, to]: Range, bounds: Range): Range | null {
  return from <= bounds[0] && to >= bounds[1] ? null : [from, to];
}

/** Where the thumbs stand for a range that an address may have set beyond the scale; the filter stays as it is. */
export function withinBounds([from, to]: Range, [lowest, highest]: Range): Range {
  const inside = (value: number): number => Math.min(highest, Math.max(lowest, value));
  return [inside(from), inside(to)];
}
