import type { City } from '../../domain/city.ts';

/** The regions of a package as colour classes. */
export interface RegionClasses {
  /** Those with a colour, most cities first. */
  regions: readonly string[];
  /** Position in `regions` per city; −1 = in a region without a colour. */
  classes: Int8Array;
}

/** Gives the `most` largest regions a class each; of equals the first in the package goes first. */
export function regionClasses(
  cities: readonly Pick<City, 'region'>[],
  most: number,
): RegionClasses {
  const counts = new Map<string, number>();
  for (const { region } of cities) counts.set(region, (counts.get(region) ?? 0) + 1);
  const regions = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([region]) => region);
  return { regions, classes: Int8Array.from(cities, ({ region }) => regions.indexOf(region)) };
}
