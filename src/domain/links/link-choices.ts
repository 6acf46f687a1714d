/**
 * `in` and `out`: only kinds with a direction, seen from the chosen cities. `between`: both ends are
 * chosen cities, whatever the kind.
 */
export const LINK_DIRECTIONS = ['all', 'in', 'out', 'between'] as const;
export type LinkDirection = (typeof LINK_DIRECTIONS)[number];

/** `china`: one end in China. `members`: none. Links inside China are in neither. */
export const LINK_PAIRINGS = ['all', 'china', 'members'] as const;
export type LinkPairing = (typeof LINK_PAIRINGS)[number];

/** What links are gathered by, finest first. */
export const GATHER_LEVELS = ['city', 'country', 'region'] as const;
export type GatherLevel = (typeof GATHER_LEVELS)[number];

/** Zoom from which links are gathered by country, and from which they are single. */
const COUNTRY_ZOOM = 3;
const CITY_ZOOM = 4.2;

/** What links are gathered by at a zoom of the map: the world by region, a continent by country. */
export function gatherLevelAt(zoom: number): GatherLevel {
  if (zoom < COUNTRY_ZOOM) return 'region';
  return zoom < CITY_ZOOM ? 'country' : 'city';
}

/** Whether the id of a gathered place is a point, `lng,lat`: it has no country, and so no name. */
export function isPointId(id: string): boolean {
  return /^-?\d[^,]*,/.test(id);
}

/** Two gathered places, by id. */
export interface LinkPair {
  level: Exclude<GatherLevel, 'city'>;
  a: string;
  b: string;
}

/** How many of the strongest links of each city a reader can ask for. */
export const STRONGEST_CHOICES = [1, 3, 5, 10] as const;
