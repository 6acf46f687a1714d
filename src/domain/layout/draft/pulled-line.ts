import type { Position2 } from '../../geodesy.ts';

/** How many vertices on either side go along when one is pulled. */
export interface Followers {
  before: number;
  after: number;
}

/**
 * A line with one vertex put elsewhere. Those that follow go along, each by less the farther it is from the one that is
 * pulled, in equal steps down to none at the first that does not follow; pulled back again, the line is as it was.
 */
export function pulledLine(
  vertices: readonly Position2[],
  at: number,
  to: Position2,
  { before, after }: Followers,
): Position2[] {
  const [lng, lat] = vertices[at] ?? to;
  const count = vertices.length;
  return vertices.map((vertex, index): Position2 => {
    if (index === at) return to;
    const back = (at - index + count) % count;
    const on = (index - at + count) % count;
    const share = Math.max(1 - back / (before + 1), 1 - on / (after + 1), 0);
    return share === 0
      ? vertex
      : [vertex[0] + share * (to[0] - lng), vertex[1] + share * (to[1] - lat)];
  });
}
