import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import { greatCircleLine, type LngLat } from '../geodesy.ts';
import type { Cell, ExportTable } from './formula-safe.ts';

const MAX_SEGMENT_DEG = 2;

/** A row of a table as a GeoJSON feature: geometry and the cells by column name. */
type RowFeature<G extends LineString | MultiLineString | Point | null> = Feature<
  G,
  Record<string, Cell>
>;

/**
 * Rows of a table of links as lines along the great circle, the short way round, cut at 180° (RFC 7946). Row k
 * joins `ends[k]`; `id` is its first cell.
 * @throws when there are not as many ends as rows
 */
export function linkFeatures(
  { columns, rows }: ExportTable,
  ends: readonly { from: LngLat; to: LngLat }[],
): FeatureCollection<LineString | MultiLineString, Record<string, Cell>> {
  if (ends.length !== rows.length) throw new Error(`Unexpected number of ends: ${ends.length}`);
  const features = ends.map(({ from, to }, at): RowFeature<LineString | MultiLineString> => {
    const lines = greatCircleLine(from, to, MAX_SEGMENT_DEG);
    const [line = [], ...others] = lines;
    return {
      ...rowFeature(columns, rows[at] ?? []),
      geometry:
        others.length === 0
          ? { type: 'LineString', coordinates: line }
          : { type: 'MultiLineString', coordinates: lines },
    };
  });
  return { type: 'FeatureCollection', features };
}

/** Rows of a table as points; row k lies at `points[k]`, nowhere where that is null. */
export function pointFeatures(
  { columns, rows }: ExportTable,
  points: readonly (LngLat | null)[],
): FeatureCollection<Point | null, Record<string, Cell>> {
  if (points.length !== rows.length) throw new Error(`Unexpected number: ${points.length}`);
  const features = points.map(
    (point, at): RowFeature<Point | null> => ({
      ...rowFeature(columns, rows[at] ?? []),
      geometry: point && { type: 'Point', coordinates: [point.lng, point.lat] },
    }),
  );
  return { type: 'FeatureCollection', features };
}

function rowFeature(columns: readonly string[], row: readonly Cell[]) {
  const properties = Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null]));
  return { type: 'Feature' as const, id: String(row[0]), properties };
}
