import { greatCircleDistanceKm } from '../../domain/geodesy.ts';
import {
  LINK_KINDS,
  type LinkEnd,
  type LinkKind,
  type RecordedLink,
} from '../../domain/links/recorded.ts';

/** The other end of a link of one city. */
export interface Partner {
  /** Index into `AtlasData.links`. */
  link: number;
  end: LinkEnd;
  year: number | null;
  /** Along the great circle between the recorded ends. */
  distanceKm: number;
}

export interface PartnerGroup {
  kind: LinkKind;
  /** Nearest first. */
  partners: Partner[];
}

/**
 * Partners of city number `city` in the chosen links, by kind in the order of `LINK_KINDS`; a kind
 * without any is left out. A link with both ends in the city names the city itself.
 * @throws when a link does not end in the city
 */
export function partnersByKind(
  links: readonly RecordedLink[],
  chosen: Iterable<number>,
  city: number,
): PartnerGroup[] {
  const groups = new Map<LinkKind, Partner[]>(LINK_KINDS.map((kind) => [kind, []]));
  for (const at of chosen) {
    const link = links[at];
    if (!link || (link.a.city !== city && link.b.city !== city)) {
      throw new Error(`Link ${at} does not end in city ${city}`);
    }
    groups.get(link.kind)?.push({
      link: at,
      end: link.a.city === city ? link.b : link.a,
      year: link.year,
      distanceKm: greatCircleDistanceKm(link.a, link.b),
    });
  }
  return [...groups]
    .filter(([, partners]) => partners.length > 0)
    .map(([kind, partners]) => ({
      kind,
      partners: partners.sort((a, b) => a.distanceKm - b.distanceKm || a.link - b.link),
    }));
}
