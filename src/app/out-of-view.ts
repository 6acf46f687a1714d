import { createSelector } from 'reselect';
import type { AtlasState } from '../store/atlas-store.ts';
import { selectData } from '../store/selectors/data.ts';
import { selectVisible } from '../store/selectors/filters.ts';
import { selectMapLayers } from '../store/selectors/layers.ts';

export type Bounds = NonNullable<AtlasState['inView']>;

interface Place {
  lng: number;
  lat: number;
}

export interface OutOfView {
  /** Cities that pass the filters. */
  shown: number;
  /** Those of them outside of the map's window; at least 1. */
  out: number;
}

/** Cities that pass the filters and cannot be seen now; null without any, on the globe, and where none is drawn. */
export const selectOutOfView = createSelector(
  [selectData, selectVisible, ({ inView }: AtlasState) => inView, selectMapLayers],
  (data, visible, inView, layers): OutOfView | null => {
    if (!data || !visible || !inView || !layers.has('cities')) return null;
    let shown = 0;
    let out = 0;
    for (const [at, city] of data.cities.entries()) {
      if (visible[at] !== 1) continue;
      shown++;
      if (!contains(inView, city)) out++;
    }
    return out === 0 ? null : { shown, out };
  },
  { memoizeOptions: { resultEqualityCheck: isSameCount } },
);

/** Box around all cities that pass the filters; throws where none does. */
export function boundsOfShown(state: AtlasState): Bounds {
  const visible = selectVisible(state);
  return boundsAround(selectData(state)?.cities.filter((_, at) => visible?.[at] === 1) ?? []);
}

function isSameCount(a: OutOfView | null, b: OutOfView | null): boolean {
  return a?.shown === b?.shown && a?.out === b?.out;
}

/** Whether a place is in a box whose `east` may pass 180 degrees. */
export function contains([west, south, east, north]: Bounds, { lng, lat }: Place): boolean {
  return lat >= south && lat <= north && west + ((((lng - west) % 360) + 360) % 360) <= east;
}

/** The narrowest box around places: it leaves out the widest gap between their meridians. Throws on none. */
export function boundsAround(places: readonly Place[]): Bounds {
  const lngs = Float64Array.from(places, ({ lng }) => lng).sort();
  const [first] = lngs;
  if (first === undefined) throw new Error('No places');
  let west = first;
  let east = lngs.at(-1) as number;
  for (const [at, lng] of lngs.entries()) {
    const before = lngs[at - 1];
    if (before !== undefined && before + 360 - lng < east - west) {
      west = lng;
      east = before + 360;
    }
  }
  const [south, north] = places.reduce(
    ([low, high], { lat }): [number, number] => [Math.min(low, lat), Math.max(high, lat)],
    [90, -90],
  );
  return [west, south, east, north];
}
