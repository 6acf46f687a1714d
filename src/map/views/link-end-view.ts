import type { LinkTable } from '../../domain/links/link-table.ts';
import { copyPosition } from './arc-view.ts';
import type { PlaceView } from './link-place-view.ts';

const RADIUS_PX = 2.8;

type Ends = Pick<
  LinkTable,
  'fromCities' | 'toCities' | 'fromPlaces' | 'toPlaces' | 'fromPositions' | 'toPositions'
>;

/** Dots where links end at places that are no member cities, each once; null where none does. */
export function linkEndView(
  table: Ends,
  links: Uint32Array,
  { fill, edge, scale }: Pick<PlaceView, 'fill' | 'edge' | 'scale'>,
): PlaceView | null {
  const found = new Map<number, { of: Float32Array; link: number }>();
  for (const link of links) {
    if (table.fromCities[link] === -1)
      found.set(table.fromPlaces[link] as number, { of: table.fromPositions, link });
    if (table.toCities[link] === -1)
      found.set(table.toPlaces[link] as number, { of: table.toPositions, link });
  }
  if (found.size === 0) return null;
  const positions = new Float32Array(found.size * 2);
  [...found.values()].forEach(({ of, link }, at) => {
    copyPosition(of, link, positions, at);
  });
  const radiiPx = new Float32Array(found.size).fill(RADIUS_PX * scale);
  return { places: Uint32Array.from(found.keys()), positions, radiiPx, fill, edge, scale };
}
