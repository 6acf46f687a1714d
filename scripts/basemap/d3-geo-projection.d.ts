declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { Geometry } from 'geojson';
  /** The geometry in the projection's plane; null when nothing of it is left. */
  export function geoProject(object: Geometry, projection: GeoProjection): Geometry | null;
}
