import type { Feature, FeatureCollection, Point } from 'geojson';
import type { GatheredLinks } from '../../domain/links/gather-links.ts';
import { copyPosition } from './arc-view.ts';
import type { Rgb } from './city-view.ts';
import type { CityLabel } from './label-view.ts';

/** Discs of the places between which links are gathered. */
export interface PlaceView {
  /** Drawn position → index into the places, most records first. */
  places: Uint32Array;
  /** `[lng, lat]`. */
  positions: Float32Array;
  radiiPx: Float32Array;
  fill: Rgb;
  edge: Rgb;
  scale: number;
}

const MIN_RADIUS_PX = 3;
const MAX_RADIUS_PX = 13;
const GAP_PX = 4;

/** Records that touch a place, each once. */
export function recordsOf(
  { incoming, outgoing, between, inside }: GatheredLinks,
  place: number,
): number {
  return (
    (incoming[place] as number) +
    (outgoing[place] as number) +
    (between[place] as number) +
    (inside[place] as number)
  );
}

/** Discs whose area is the number of records, of every place that has one. */
export function placeView(
  gathered: GatheredLinks,
  { fill, edge, scale }: Pick<PlaceView, 'fill' | 'edge' | 'scale'>,
): PlaceView {
  const counts = Uint32Array.from(gathered.places.ids, (_, place) => recordsOf(gathered, place));
  const places = Uint32Array.from(counts.keys())
    .filter((place) => (counts[place] as number) > 0)
    .sort((a, b) => (counts[b] as number) - (counts[a] as number));
  const most = counts[places[0] ?? 0] ?? 0;
  const positions = new Float32Array(places.length * 2);
  const radiiPx = new Float32Array(places.length);
  places.forEach((place, at) => {
    copyPosition(gathered.places.anchors, place, positions, at);
    const share = Math.sqrt((counts[place] as number) / most);
    radiiPx[at] = Math.max(MIN_RADIUS_PX, MAX_RADIUS_PX * share) * scale;
  });
  return { places, positions, radiiPx, fill, edge, scale };
}

/** Names of the gathered places, those with most records first; `nameOf` gives the reader's word for an id. */
export function placeLabels(
  { places, positions, radiiPx, scale }: PlaceView,
  ids: readonly string[],
  nameOf: (id: string) => string,
): FeatureCollection<Point, CityLabel> {
  return {
    type: 'FeatureCollection',
    features: Array.from(places, (place, at): Feature<Point, CityLabel> => {
      return {
        type: 'Feature',
        geometry: {
          type: 'Point',
          coordinates: [positions[at * 2] as number, positions[at * 2 + 1] as number],
        },
        properties: {
          label: nameOf(ids[place] as string),
          tier: at < 12 ? 1 : 2,
          rank: at,
          gapPx: (radiiPx[at] as number) / scale + GAP_PX,
        },
      };
    }),
  };
}
