/** Numbers grouped by an integer key: those of key k are `items[offsets[k]] … items[offsets[k + 1] - 1]`. */
export interface Grouping {
  /** One more entry than there are keys. */
  offsets: Uint32Array;
  items: Uint32Array;
}

/**
 * Groups what `visit` emits by key, items in the order of emission. `visit` runs twice (count, then
 * fill) and must emit the same both times; keys are 0 … keyCount − 1.
 */
export function groupByKey(
  keyCount: number,
  visit: (emit: (key: number, item: number) => void) => void,
): Grouping {
  const offsets = new Uint32Array(keyCount + 1);
  visit((key) => {
    if (!(key >= 0 && key < keyCount)) throw new Error(`Unexpected key: ${key}`);
    offsets[key + 1] = (offsets[key + 1] ?? 0) + 1;
  });
  for (let key = 0; key < keyCount; key++)
    offsets[key + 1] = (offsets[key + 1] ?? 0) + (offsets[key] ?? 0);
  const items = new Uint32Array(offsets[keyCount] ?? 0);
  const next = offsets.slice(0, keyCount);
  visit((key, item) => {
    const at = next[key] ?? 0;
    items[at] = item;
    next[key] = at + 1;
  });
  return { offsets, items };
}

/** Items of one key, as a view; empty for a key that the grouping does not have. */
export function itemsOf(grouping: Grouping, key: number): Uint32Array {
  return grouping.items.subarray(
    grouping.offsets[key] ?? 0,
    grouping.offsets[key + 1] ?? grouping.offsets[key] ?? 0,
  );
}
