import type { GatheredProjects } from '../../domain/links/gather-projects.ts';
import { copyPosition } from './arc-view.ts';
import type { PlaceView } from './link-place-view.ts';

const MIN_RADIUS_PX = 4;
const MAX_RADIUS_PX = 24;

/** Radius of a disc that stands for so many projects where the largest stands for `most`: areas are in proportion. */
export function projectRadiusPx(records: number, most: number): number {
  return Math.max(MIN_RADIUS_PX, MAX_RADIUS_PX * Math.sqrt(records / most));
}

/** Projects of the place that has most. */
export function mostProjects({ records }: GatheredProjects): number {
  return records.reduce((most, count) => Math.max(most, count), 0);
}

/** Discs whose area is the number of projects, of every place that has one, large under small. */
export function projectPlaceView(
  gathered: GatheredProjects,
  { fill, edge, scale }: Pick<PlaceView, 'fill' | 'edge' | 'scale'>,
): PlaceView {
  const { records, places: all } = gathered;
  const places = Uint32Array.from(records.keys())
    .filter((place) => (records[place] as number) > 0)
    .sort((a, b) => (records[b] as number) - (records[a] as number));
  const most = mostProjects(gathered);
  const positions = new Float32Array(places.length * 2);
  const radiiPx = new Float32Array(places.length);
  places.forEach((place, at) => {
    copyPosition(all.anchors, place, positions, at);
    radiiPx[at] = projectRadiusPx(records[place] as number, most) * scale;
  });
  return { places, positions, radiiPx, fill, edge, scale };
}
