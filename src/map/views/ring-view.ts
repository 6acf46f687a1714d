import { createSelector } from 'reselect';
import type { RankBands } from '../../domain/scoring/uncertainty/rank-bands.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectAreBandsCurrent, selectBands } from '../../store/selectors/bands.ts';
import { selectVisible } from '../../store/selectors/filters.ts';
import { selectColourBy } from '../../store/selectors/paint.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import type { CityBase, CityView } from './city-view.ts';
import { selectCityView, symbolFactor } from './scene.ts';

/** Radius of a ring around a rank that nothing can move, CSS px: just outside of the city's disc. */
const CERTAIN_RADIUS_PX = 6;
/** Added for an interval that reaches over all places to either side. */
const RADIUS_PER_SHARE_PX = 60;

/** Rings that show how far the rank of each city could move; one entry per draw position. */
export interface RingView {
  base: CityBase;
  /** 0 = no ring. */
  radiiPx: Float32Array;
  /** Colours of the cities' discs. */
  fills: CityView['fills'];
  /** The intervals are of a method that is being left, and no better ones are on their way. */
  isPale: boolean;
}

/** Radius of the ring of an interval that is `halfWidth` places wide to either side, among `count`. */
export function ringRadiusPx(halfWidth: number, count: number): number {
  return CERTAIN_RADIUS_PX + (RADIUS_PER_SHARE_PX * halfWidth) / count;
}

/** Which cities have a ring. */
export interface RingPaint {
  bands: RankBands;
  visible: Uint8Array;
  isIndexable: Uint8Array;
  /** Factor on every radius. */
  scale: number;
}

/** Radius of the ring of every city, per draw position; 0 without rank, without interval or filtered out. */
export function ringRadii(
  order: Uint32Array,
  { bands, visible, isIndexable, scale }: RingPaint,
): Float32Array {
  const { rowOf, intervals, cities } = bands;
  return Float32Array.from(order, (city) => {
    const row = rowOf[city] ?? -1;
    if (row < 0 || visible[city] !== 1 || isIndexable[city] !== 1) return 0;
    const halfWidth = ((intervals.high[row] as number) - (intervals.low[row] as number)) / 2;
    return scale * ringRadiusPx(halfWidth, cities.length);
  });
}

/** The intervals that the map shows: in Scores, where colours say the index. */
export function selectRingBands(state: AtlasState): RankBands | null {
  const { workspace } = state.scenario;
  return workspace === 'scores' && selectColourBy(state) === 'index' ? selectBands(state) : null;
}

/** Whether the rings on the map are known to be of another method and will stay so. */
function selectArePale(state: AtlasState): boolean {
  return state.bands.status !== 'drawing' && !selectAreBandsCurrent(state);
}

const selectRadii = createSelector(
  [
    (state: AtlasState) => selectCityView(state)?.base.order ?? null,
    selectRingBands,
    selectVisible,
    (state: AtlasState) => selectScores(state)?.isIndexable ?? null,
    (state: AtlasState) => symbolFactor(state.scenario.theme),
  ],
  (order, bands, visible, isIndexable, scale) => {
    if (!order || !bands || !visible || !isIndexable) return null;
    return ringRadii(order, { bands, visible, isIndexable, scale });
  },
);

/** The rings as they are drawn; null where the map shows none. Their sizes change with the intervals alone. */
export const selectRingView = createSelector(
  [selectCityView, selectRadii, selectArePale],
  (cities, radiiPx, isPale): RingView | null =>
    cities && radiiPx && { base: cities.base, radiiPx, fills: cities.fills, isPale },
);

/** Whether other rings have to be drawn although nothing else on the map has changed. */
export function changesRings(state: AtlasState, before: AtlasState): boolean {
  if (state.bands === before.bands) return false;
  return (
    selectRingBands(state) !== selectRingBands(before) ||
    (selectRingBands(state) !== null && selectArePale(state) !== selectArePale(before))
  );
}
