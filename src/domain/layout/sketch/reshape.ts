import { normaliseLng, type Position2 } from '../../geodesy.ts';
import { unwrapPath } from '../measures/planar.ts';
import { FEWEST_POSITIONS, isClosedKind, type Sketch } from './sketch.ts';

type Shape = Pick<Sketch, 'kind' | 'positions'>;

/**
 * A position after one of a sketch: halfway to the next one in degrees, around in an outline; after the last one of a
 * line as far beyond it as the line has come. Null for a point, which has one alone, and where there is no such position.
 */
export function positionAfter({ kind, positions }: Shape, at: number): Position2 | null {
  const here = positions[at];
  if (kind === 'point' || here === undefined) return null;
  const isEnd = at === positions.length - 1 && !isClosedKind(kind);
  const other = isEnd ? positions[at - 1] : positions[(at + 1) % positions.length];
  if (other === undefined) return null;
  const [[lng, lat] = here, [otherLng, otherLat] = here] = unwrapPath([here, other], here[0]);
  const share = isEnd ? -1 : 0.5;
  const toLat = lat + share * (otherLat - lat);
  return [normaliseLng(lng + share * (otherLng - lng)), Math.max(-90, Math.min(90, toLat))];
}

/** The positions of a sketch without one; null when too few would be left. */
export function withoutPosition({ kind, positions }: Shape, at: number): Position2[] | null {
  if (positions.length <= FEWEST_POSITIONS[kind]) return null;
  return positions.filter((_, index) => index !== at);
}

/** The first position that differs between two shapes of a sketch; null where none does. */
export function firstChange(
  before: readonly Position2[],
  after: readonly Position2[],
): number | null {
  const at = after.findIndex(([lng, lat], index) => {
    const [beforeLng, beforeLat] = before[index] ?? [];
    return lng !== beforeLng || lat !== beforeLat;
  });
  return at < 0 ? null : at;
}
