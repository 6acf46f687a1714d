/** The page waits about this long for a slice of work, ms. */
const SLICE_MS = 6;

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Does work piece by piece and gives the page its turn in between; the results keep the order of the items. */
export async function inSlices<T, R>(
  items: Iterable<T>,
  work: (item: T) => R,
  pause: () => Promise<void> = nextTask,
): Promise<R[]> {
  const results: R[] = [];
  let until = performance.now() + SLICE_MS;
  for (const item of items) {
    if (performance.now() >= until) {
      await pause();
      until = performance.now() + SLICE_MS;
    }
    results.push(work(item));
  }
  return results;
}

/** A list in parts of `size`, the last one shorter; nothing of an empty list. */
export function* partsOf<T>(list: Iterable<T>, size: number): Generator<T[]> {
  let part: T[] = [];
  for (const item of list) {
    part.push(item);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
