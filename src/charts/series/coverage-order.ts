/** How the rows of the coverage picture are sorted. */
export const COVERAGE_ORDERS = ['completeness', 'region'] as const;
export type CoverageOrder = (typeof COVERAGE_ORDERS)[number];

/** Rows of one region that stand together. */
export interface CoverageGroup {
  region: string;
  /** Place of its first row. */
  from: number;
  count: number;
}

/** City indexes in the order of the rows, and the regions they fall into; no region by completeness. */
export interface OrderedCities {
  order: Uint32Array;
  groups: CoverageGroup[];
}

/** Most complete cities first, equal ones in file order; by region: regions by the alphabet, inside alike. */
export function orderCities(
  cities: readonly { region: string }[],
  completeness01: Float64Array,
  by: CoverageOrder,
): OrderedCities {
  const byCompleteness = (a: number, b: number) =>
    (completeness01[b] ?? 0) - (completeness01[a] ?? 0) || a - b;
  const order = Uint32Array.from(cities.keys());
  if (by === 'completeness') return { order: order.sort(byCompleteness), groups: [] };
  const regions = [...new Set(cities.map(({ region }) => region))].sort();
  const placeOf = new Map(regions.map((region, place) => [region, place]));
  const places = Uint32Array.from(cities, ({ region }) => placeOf.get(region) ?? 0);
  order.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || byCompleteness(a, b));
  const counts = regions.map(() => 0);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  let from = 0;
  const groups = regions.map((region, place) => {
    const group = { region, from, count: counts[place] ?? 0 };
    from += group.count;
    return group;
  });
  return { order, groups };
}
