/** Lower limits of the classes of completeness, 0–1, the highest first; everything below is in the last class. */
const COMPLETENESS_LIMITS = [1, 0.9, 0.75, 0] as const;

/** Degrees to which dots are rounded; dots that fall together are drawn once. */
const GRID_DEG = 0.25;

/** Cities of one class of completeness on a flat grid of degrees. */
export interface CompletenessClass {
  /** Lower limit of the class, 0–1. */
  from01: number;
  cityCount: number;
  /** SVG path of zero-length strokes: x = longitude + 180, y = 90 − latitude. */
  path: string;
}

/** Sorts the cities into the classes of `COMPLETENESS_LIMITS`. Equirectangular: one degree is one unit both ways. */
export function completenessClasses(
  cities: readonly { lng: number; lat: number }[],
  completeness01: Float64Array,
): CompletenessClass[] {
  const dots = COMPLETENESS_LIMITS.map(() => new Set<string>());
  const counts = COMPLETENESS_LIMITS.map(() => 0);
  cities.forEach(({ lng, lat }, city) => {
    const share01 = completeness01[city] ?? 0;
    const at = COMPLETENESS_LIMITS.findIndex((limit) => share01 >= limit);
    counts[at] = (counts[at] ?? 0) + 1;
    dots[at]?.add(`M${onGrid(lng + 180)} ${onGrid(90 - lat)}h0`);
  });
  return COMPLETENESS_LIMITS.map((from01, at) => ({
    from01,
    cityCount: counts[at] ?? 0,
    path: [...(dots[at] ?? [])].join(''),
  }));
}

function onGrid(degrees: number): number {
  return Math.round(degrees / GRID_DEG) * GRID_DEG;
}
