import { cityOrder, type SortKey } from './city-order.ts';

/** Indexes of the rows `items` in the order of their keys; missing keys last, equal ones as they came. */
export function inOrder(
  items: readonly number[],
  keyOf: (item: number) => SortKey,
  descending: boolean,
  language: string,
): number[] {
  return Array.from(
    cityOrder(items.map(keyOf), descending, language),
    (place) => items[place] as number,
  );
}
