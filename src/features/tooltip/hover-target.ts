import type { AtlasState, Hovered } from '../../store/atlas-store.ts';

/**
 * What the tooltip is about, the same object while the pointer stays on it; null where no pointer is on
 * the map: a list previews with a negative place.
 */
export function hoverTarget(): (state: AtlasState) => Hovered | null {
  let last: Hovered | null = null;
  return ({ hovered }) => {
    if (hovered === null || hovered.x < 0 || hovered.y < 0) last = null;
    else if (last === null || !isSame(last, hovered)) last = hovered;
    return last;
  };
}

function isSame(a: Hovered, b: Hovered): boolean {
  if (a.kind === 'plan' || b.kind === 'plan')
    return a.kind === b.kind && 'id' in a && 'id' in b && a.id === b.id;
  return a.kind === b.kind && a.index === b.index;
}
