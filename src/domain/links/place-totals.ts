import type { LinkPlaces } from './gather-links.ts';
import type { LinkTable } from './link-table.ts';
import { LINK_KINDS, type LinkKind } from './recorded.ts';

/** Records of one kind at a gathered place; kinds have units of their own and are never added up. */
export interface PlaceTotals {
  kind: LinkKind;
  /** From and to other places, where the kind has a direction. */
  incoming: number;
  outgoing: number;
  /** Joining it with other places, where the kind has none. */
  between: number;
  /** Both ends in it. */
  inside: number;
}

/** The kinds that touch a place among the given links, in the order of `LINK_KINDS`. */
export function placeTotals(
  table: Pick<LinkTable, 'kinds' | 'directed'>,
  places: Pick<LinkPlaces, 'from' | 'to'>,
  links: Uint32Array,
  place: number,
): PlaceTotals[] {
  const totals = LINK_KINDS.map((kind) => ({
    kind,
    incoming: 0,
    outgoing: 0,
    between: 0,
    inside: 0,
  }));
  for (const link of links) {
    const [leaves, arrives] = [places.from[link] === place, places.to[link] === place];
    if (!leaves && !arrives) continue;
    const own = totals[table.kinds[link] as number] as PlaceTotals;
    if (leaves && arrives) own.inside++;
    else if (table.directed[link] !== 1) own.between++;
    else if (leaves) own.outgoing++;
    else own.incoming++;
  }
  return totals.filter(
    ({ incoming, outgoing, between, inside }) => incoming + outgoing + between + inside > 0,
  );
}
