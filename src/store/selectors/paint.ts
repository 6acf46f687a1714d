import { createSelector } from 'reselect';
import type { Ecology } from '../../domain/edition.ts';
import type { CityActivity } from '../../domain/links/activity.ts';
import { classesOf, quantileBreaks, SCORE_BREAKS } from '../../domain/scoring/classes.ts';
import type { ScoreScale } from '../../domain/scoring/score-scale.ts';
import type { SectorId } from '../../domain/sector.ts';
import type { AtlasState } from '../atlas-store.ts';
import type { ColourBy, Workspace } from '../scenario.ts';
import { selectData } from './data.ts';
import { selectActivity } from './filters.ts';
import { selectScoreScales, selectScores } from './scores.ts';

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
      /** What the values mean; `raw`: those of an indicator, in its unit. */
      scale: ScoreScale | 'raw';
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
  [
    selectData,
    selectScores,
    selectScoreScales,
    selectActivity,
    selectColourBy,
    selectChosenSectors,
  ],
  (data, scores, scales, activity, by, chosen): CityPaintModel | null => {
    if (!data || !scores || !activity) return null;
    if (by === 'sector') return sectorPaint(activity, chosen);
    if (by === 'index') return scorePaint(by, scores.index, scales.index);
    const [facet, id] = by.split(':') as [string, string];
    if (facet === 'requirement') {
      const at = data.edition.requirements.findIndex(
        (requirement) => String(requirement.id) === id,
      );
      const values = scores.requirements[at] ?? missing(data.cities.length);
      return scorePaint(by, values, scales.requirement);
    }
    if (facet === 'ecology') {
      const values = scores.ecologies[id as Ecology] ?? missing(data.cities.length);
      return scorePaint(by, values, scales.index);
    }
    const at = data.indicators.findIndex((indicator) => indicator.id === id);
    const values = data.columns[at]?.values ?? missing(data.cities.length);
    const breaks = quantileBreaks(values);
    return {
      kind: 'value',
      by,
      values,
      scale: 'raw',
      breaks,
      classes: classesOf(values, breaks),
      higherIsBetter: data.indicators[at]?.direction !== -1,
    };
  },
);

/**
 * Classes of a score: those of the edition where its goalposts made it, else of about equal size, since
 * nothing else says where such points begin and end.
 */
export function scorePaint(
  by: Exclude<ColourBy, 'sector'>,
  values: Float64Array,
  scale: ScoreScale,
): Extract<CityPaintModel, { kind: 'value' }> {
  const breaks = scale === 'edition' ? SCORE_BREAKS : quantileBreaks(values);
  const classes = classesOf(values, breaks);
  return { kind: 'value', by, values, scale, breaks, classes, higherIsBetter: true };
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
