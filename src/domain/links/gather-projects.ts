import type { AtlasData } from '../atlas-data.ts';
import type { Sector } from '../sector.ts';
import type { LinkPair } from './link-choices.ts';
import type { Project } from './recorded.ts';
import { sphereMiddles } from './sphere-middles.ts';

/** China as a whole finances every project; no city of it is named. */
const FINANCIER_ISO3 = 'CHN';

/** Where projects are, gathered on one level. */
export interface ProjectPlaces {
  level: LinkPair['level'];
  /**
   * Country: ISO 3166 alpha-3 code. Region: its name. A project whose region is not known stays with its
   * country, and one without country with its place, `lng,lat`.
   */
  ids: readonly string[];
  /** Place of each project of the package, index into `ids`. */
  placeOf: Int32Array;
  /**
   * `[lng, lat]` of each place: the middle of all projects recorded there, on the sphere, whatever is filtered,
   * so that a place stands where its projects are and stays there.
   */
  anchors: Float32Array;
  /** The place that the financier is in; −1 = none of them. */
  financier: number;
}

/** The chosen projects by place. All come in from the financier, but for the place it is in, where they are inside. */
export interface GatheredProjects {
  places: ProjectPlaces;
  /** Chosen projects per place. */
  records: Uint32Array;
  /** Sum of the stated amounts that the source allows to be added, constant 2017 US dollars. */
  amountsUsd2017: Float64Array;
  /** Projects in that sum; 0 means that no amount is known, not that it is 0. */
  measured: Uint32Array;
  /** Projects that the source advises against adding to totals; counted in `records`, in no sum. */
  outsideTotals: Uint32Array;
  /** Chosen projects of a place by sector, place after place in the order of the package's sectors. */
  bySector: Uint32Array;
}

/** The places of a level and the place of every project. */
export function projectPlaces(
  { cities, projects }: Pick<AtlasData, 'cities' | 'projects'>,
  level: LinkPair['level'],
): ProjectPlaces {
  const regionOf = new Map(cities.map(({ iso3, region }) => [iso3, region]));
  const idOf = (iso3: string): string =>
    level === 'country' ? iso3 : (regionOf.get(iso3) ?? iso3);
  const ids: string[] = [];
  const numberOf = new Map<string, number>();
  const placeOf = Int32Array.from(projects, ({ iso3, lng, lat }) => {
    const id = iso3 === null ? `${lng},${lat}` : idOf(iso3);
    const known = numberOf.get(id);
    if (known !== undefined) return known;
    numberOf.set(id, ids.length);
    return ids.push(id) - 1;
  });
  const anchors = sphereMiddles({
    lngs: projects.map(({ lng }) => lng),
    lats: projects.map(({ lat }) => lat),
    groupOf: placeOf,
    groupCount: ids.length,
    weightOf: () => 1,
  });
  return { level, ids, placeOf, anchors, financier: ids.indexOf(idOf(FINANCIER_ISO3)) };
}

/** Counts the chosen projects (indexes into `all`) by place, in one pass. */
export function gatherProjects(
  all: readonly Project[],
  sectors: readonly Sector[],
  places: ProjectPlaces,
  chosen: Uint32Array,
): GatheredProjects {
  const placeCount = places.ids.length;
  const sectorOf = new Map(sectors.map(({ id }, at) => [id, at]));
  const records = new Uint32Array(placeCount);
  const amountsUsd2017 = new Float64Array(placeCount);
  const measured = new Uint32Array(placeCount);
  const outsideTotals = new Uint32Array(placeCount);
  const bySector = new Uint32Array(placeCount * sectors.length);
  const count = (counts: Uint32Array, at: number): void => {
    counts[at] = (counts[at] as number) + 1;
  };
  for (const at of chosen) {
    const { amountUsd2017, inAggregates, sector } = all[at] as Project;
    const place = places.placeOf[at] as number;
    count(records, place);
    const column = sector === null ? undefined : sectorOf.get(sector);
    if (column !== undefined) count(bySector, place * sectors.length + column);
    if (!inAggregates) {
      count(outsideTotals, place);
      continue;
    }
    if (amountUsd2017 === null) continue;
    count(measured, place);
    amountsUsd2017[place] = (amountsUsd2017[place] as number) + amountUsd2017;
  }
  return { places, records, amountsUsd2017, measured, outsideTotals, bySector };
}
