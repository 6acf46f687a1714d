import type { TerraDraw } from 'terra-draw';
import { normaliseLng, type Position2 } from '../../domain/geodesy.ts';

/** A feature of the drawing library. */
export type Drawn = ReturnType<TerraDraw['getSnapshot']>[number];

/** The positions of a feature as a sketch has them: an outline does not repeat the first. */
export function positionsOf({ geometry }: Drawn): Position2[] {
  switch (geometry.type) {
    case 'Point':
      return toPosition(geometry.coordinates);
    case 'LineString':
      return withoutRepeats(geometry.coordinates.flatMap(toPosition));
    case 'Polygon':
      return withoutRepeats((geometry.coordinates[0] ?? []).slice(0, -1).flatMap(toPosition));
  }
}

/** None where a position has no two numbers. */
export function toPosition(position: unknown): Position2[] {
  const [lng, lat] = Array.isArray(position) ? position : [];
  return typeof lng === 'number' && typeof lat === 'number' ? [[normaliseLng(lng), lat]] : [];
}

/** A double click places a position twice. */
export function withoutRepeats(path: readonly Position2[]): Position2[] {
  return path.filter((position, at) => {
    const before = path[at - 1];
    return !before || !isSame(position, before);
  });
}

/** Whether two positions have the same numbers. */
export function isSame(a: Position2, b: Position2): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
