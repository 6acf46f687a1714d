import { createSelector } from 'reselect';
import type { Ecology } from '../../domain/edition.ts';
import type { CityActivity } from '../../domain/links/activity.ts';
import { classesOf, quantileBreaks, SCORE_BREAKS } from '../../domain/scoring/classes.ts';
import type { SectorId } from '../../domain/sector.ts';
import type { AtlasState } from '../atlas-store.ts';
import type { ColourBy, Workspace } from '../scenario.ts';
import { selectData } from './data.ts';
import { selectActivity } from './filters.ts';
import { selectScores } from './scores.ts';

/** More sectors than this are not told apart by colour. */
const MAX_COLOURED_SECTORS = 4;

/** What the colours of the cities say, before any colour is chosen. */
export type CityPaintModel =
  | {
      kind: 'sector';
      /** Chosen sectors that have a colour on the map; empty = one colour for all. */
      sectors: readonly SectorId[];
      /** Per city: position in `sectors`, 0 where there is only one colour. */
      classes: Int8Array;
    }
  | {
      kind: 'value';
      by: Exclude<ColourBy, 'sector'>;
      values: Float64Array;
      /** Rising; one class more than breaks. */
      breaks: readonly number[];
      /** Per city; −1 = no data. */
      classes: Int8Array;
      /** False for raw indicators where less is better. */
      higherIsBetter: boolean;
    };

const WORKSPACE_COLOUR = {
  cities: 'sector',
  scores: 'index',
  links: 'sector',
  layout: 'sector',
  data: 'sector',
} as const satisfies Record<Workspace, ColourBy>;

/** What the map is coloured by: the reader's choice or the workspace's. */
export function selectColourBy({ scenario }: AtlasState): ColourBy {
  return scenario.colourBy ?? WORKSPACE_COLOUR[scenario.workspace];
}

const selectChosenSectors = (state: AtlasState) => state.scenario.filters.sectors;

/** What the colours of the cities say; null while nothing is open. */
export const selectCityPaint = createSelector(
  [selectData, selectScores, selectActivity, selectColourBy, selectChosenSectors],
  (data, scores, activity, by, chosen): CityPaintModel | null => {
    if (!data || !scores || !activity) return null;
    if (by === 'sector') return sectorPaint(activity, chosen);
    if (by === 'index') return scorePaint(by, scores.index);
    const [facet, id] = by.split(':') as [string, string];
    if (facet === 'requirement') {
      const at = data.edition.requirements.findIndex(
        (requirement) => String(requirement.id) === id,
      );
      return scorePaint(by, scores.requirements[at] ?? missing(data.cities.length));
    }
    if (facet === 'ecology') {
      return scorePaint(by, scores.ecologies[id as Ecology] ?? missing(data.cities.length));
    }
    const at = data.indicators.findIndex((indicator) => indicator.id === id);
    const values = data.columns[at]?.values ?? missing(data.cities.length);
    const breaks = quantileBreaks(values);
    return {
      kind: 'value',
      by,
      values,
      breaks,
      classes: classesOf(values, breaks),
      higherIsBetter: data.indicators[at]?.direction !== -1,
    };
  },
);

function scorePaint(by: Exclude<ColourBy, 'sector'>, values: Float64Array): CityPaintModel {
  return {
    kind: 'value',
    by,
    values,
    breaks: SCORE_BREAKS,
    classes: classesOf(values, SCORE_BREAKS),
    higherIsBetter: true,
  };
}

function sectorPaint(activity: CityActivity, chosen: ReadonlySet<SectorId>): CityPaintModel {
  const { sectorIds, sectorMasks } = activity;
  const sectors = sectorIds.filter((id) => chosen.has(id));
  const classes = new Int8Array(sectorMasks.length);
  if (sectors.length === 0 || sectors.length > MAX_COLOURED_SECTORS) {
    return { kind: 'sector', sectors: [], classes };
  }
  const bits = sectors.map((id) => 1 << sectorIds.indexOf(id));
  for (let city = 0; city < classes.length; city++) {
    classes[city] = strongest(activity, city, sectors, bits);
  }
  return { kind: 'sector', sectors, classes };
}

/** Position of the sector with most records in the city, the first of equals; 0 when it is active in none. */
function strongest(
  activity: CityActivity,
  city: number,
  sectors: readonly SectorId[],
  bits: readonly number[],
): number {
  const mask = activity.sectorMasks[city] as number;
  let best = 0;
  let most = 0;
  for (let at = 0; at < sectors.length; at++) {
    if ((mask & (bits[at] as number)) === 0) continue;
    const count = sectors.length === 1 ? 1 : activity.count(city, sectors[at] as SectorId);
    if (count <= most) continue;
    best = at;
    most = count;
  }
  return best;
}

function missing(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}
