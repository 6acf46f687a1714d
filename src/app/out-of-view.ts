import { createSelector } from 'reselect';
import type { AtlasState } from '../store/atlas-store.ts';
import { selectData } from '../store/selectors/data.ts';
import { selectCrossFilter } from '../store/selectors/filters.ts';

type Bounds = NonNullable<AtlasState['inView']>;

interface Place {
  lng: number;
  lat: number;
}

export interface OutOfView {
  /** Cities that pass the filters. */
  shown: number;
  /** Those of them outside of the map's window; at least 1. */
  out: number;
  /** Box around all that pass the filters. */
  bounds: Bounds;
}

/** Cities that pass the filters and cannot be seen now; null when there are none, or on the globe. */
export const selectOutOfView = createSelector(
  [selectData, selectCrossFilter, ({ inView }: AtlasState) => inView],
  (data, cross, inView): OutOfView | null => {
    if (!data || !cross || !inView) return null;
    const shown = data.cities.filter((_, at) => cross.visible[at] === 1);
    const out = shown.filter((city) => !contains(inView, city)).length;
    return out === 0 ? null : { shown: shown.length, out, bounds: boundsAround(shown) };
  },
);

/** Whether a place is in a box whose `east` may pass 180 degrees. */
export function contains([west, south, east, north]: Bounds, { lng, lat }: Place): boolean {
  return lat >= south && lat <= north && west + ((((lng - west) % 360) + 360) % 360) <= east;
}

/** The narrowest box around places: it leaves out the widest gap between their meridians. Throws on none. */
export function boundsAround(places: readonly Place[]): Bounds {
  const lngs = places.map(({ lng }) => lng).sort((a, b) => a - b);
  const lats = places.map(({ lat }) => lat);
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
  return [west, Math.min(...lats), east, Math.max(...lats)];
}
