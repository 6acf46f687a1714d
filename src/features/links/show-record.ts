import { boundsOfEnds } from '../../charts/series/link-bounds.ts';
import type { LngLat } from '../../domain/geodesy.ts';
import { type AtlasStore, wishCamera } from '../../store/atlas-store.ts';

/** Least width and height of what is shown around a record, degrees. */
const AROUND_DEG = 8;

/** Brings both ends of a link into view. */
export function showLink(store: AtlasStore, link: { a: LngLat; b: LngLat }): void {
  wishCamera(store, { type: 'bounds', bounds: boundsOfEnds(link.a, link.b, AROUND_DEG) });
}

/** Brings one place into view. */
export function showPlace(store: AtlasStore, place: LngLat): void {
  wishCamera(store, { type: 'bounds', bounds: boundsOfEnds(place, place, AROUND_DEG) });
}
