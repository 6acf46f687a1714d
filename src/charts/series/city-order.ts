/** What a table is sorted by, one value per city; null = missing. */
export type SortKey = string | number | null;

/**
 * City indexes in the order of their keys: numbers by size, texts by the alphabet of `language`, missing
 * last in both directions, equal ones in the order of the cities. Texts are compared once each, so that a
 * column of a few regions costs no more than one of numbers.
 */
export function cityOrder(
  keys: readonly SortKey[],
  descending: boolean,
  language: string,
): Uint32Array {
  const places = sortPlaces(keys, language);
  const way = descending ? -1 : 1;
  return Uint32Array.from(keys.keys()).sort((a, b) => {
    const placeA = places[a] ?? Number.NaN;
    const placeB = places[b] ?? Number.NaN;
    if (Number.isNaN(placeA) || Number.isNaN(placeB)) {
      return Number(Number.isNaN(placeA)) - Number(Number.isNaN(placeB)) || a - b;
    }
    return way * (placeA - placeB) || a - b;
  });
}

/** The marked cities of `order`, in its order. */
export function shownInOrder(order: Uint32Array, visible: Uint8Array): number[] {
  const shown: number[] = [];
  for (const city of order) if (visible[city] === 1) shown.push(city);
  return shown;
}

/** A number per key that sorts as the key does; NaN = missing. */
function sortPlaces(keys: readonly SortKey[], language: string): Float64Array {
  const texts = [...new Set(keys.filter((key) => typeof key === 'string'))];
  const collator = new Intl.Collator(language, { numeric: true });
  const placeOf = new Map(texts.sort(collator.compare).map((text, place) => [text, place]));
  return Float64Array.from(keys, (key) => {
    if (key === null) return Number.NaN;
    return typeof key === 'number' ? key : (placeOf.get(key) ?? Number.NaN);
  });
}
