import type { FeatureCollection, MultiLineString } from 'geojson';

export interface CorridorTag {
  /** Index into `AtlasData.links`. */
  link: number;
}

/** What the corridors' source holds while none is drawn; the same object, so that nothing is uploaded anew. */
export const NO_CORRIDORS: FeatureCollection<MultiLineString, CorridorTag> = {
  type: 'FeatureCollection',
  features: [],
};
