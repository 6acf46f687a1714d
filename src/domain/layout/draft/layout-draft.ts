import type { Position2 } from '../../geodesy.ts';
import type { Localised } from '../../language.ts';
import type { Precision } from '../plan.ts';

/** Version of the form of {@link LayoutDraft}; a saved draft of another version has to be converted first. */
export const DRAFT_VERSION = 1;

/** Why an element of a draft is where it is. */
export const DRAFT_REASONS = [
  /** Published plan, taken over as it is. */
  'published',
  /** Given by the user: an own boundary, own villages. */
  'given',
  /** Drawn or changed by hand. */
  'edited',
  /** The place that the layout is made for. */
  'place',
  /** One of the largest towns that keep the spacing; figures: population (where known), distanceKm, rank. */
  'largest-town',
  /** A town between the fingers that closes a gap of the ring; figures as `largest-town`, and bearingDeg. */
  'gap-of-ring',
  /** Shortest closed tour through all sites; figures: sites, lengthKm. */
  'shortest-tour',
  /** A tour that no exchange of two stretches makes shorter; figures: sites, lengthKm. */
  'improved-tour',
  /** The given line with the most places near it; figures: places, share01, lengthKm. */
  'given-line',
  /** The generalised river line with the most places near it; figures as `given-line`. */
  'generalised-river',
  /** The direction in which the places spread most; figures: places, share01, lengthKm. */
  'first-axis',
  /** The direction at a right angle to it; figures as `first-axis`. */
  'second-axis',
  /** One of the villages that have the most others within reach; figures: chosen, villages, radiusKm, spacingKm (where asked for), covered01, bound01. */
  'most-within-reach',
] as const;
export type DraftReasonCode = (typeof DRAFT_REASONS)[number];

export interface DraftReason {
  code: DraftReasonCode;
  /** What the reason rests on, units in the names; a figure that is not known is left out. */
  figures: Readonly<Record<string, number>>;
}

/** What every element of a draft says of itself. */
export interface DraftElement {
  id: string;
  name: Localised | null;
  precision: Precision;
  /** True for everything that no plan has adopted. */
  isProposal: boolean;
  reason: DraftReason;
}

export interface DraftPoint extends DraftElement {
  lngLat: Position2;
}

/** A closed line; the first vertex is not repeated at the end. */
export interface DraftRing extends DraftElement {
  vertices: readonly Position2[];
}

export interface DraftBelt extends DraftElement {
  /** Lines of the axis, one or more with gaps between them. */
  axis: readonly (readonly Position2[])[];
  /** Distance from the axis to the edge of the belt on either side. */
  bufferKm: number;
}

export interface DraftBoundary extends DraftElement {
  /** Polygons as GeoJSON has them: outer ring, holes; each ring repeats its first position at the end. */
  polygons: readonly (readonly (readonly Position2[])[])[];
}

/** Villages as columns of one length, so that many stay cheap. What they share is said once. */
export interface DraftVillages {
  isProposal: boolean;
  reason: DraftReason;
  ids: readonly string[];
  names: readonly (Localised | null)[];
  precisions: readonly Precision[];
  lngs: readonly number[];
  lats: readonly number[];
  /** Those that are proposed as demonstration villages, in the order of the choice; left out where nobody has chosen. */
  demonstration?: DraftChoice | undefined;
}

/** Rows of villages that are proposed, and why. */
export interface DraftChoice {
  rows: readonly number[];
  reason: DraftReason;
}

/**
 * A layout that can be moved, changed, measured, saved and exported: plain data, fit for JSON and for structured
 * cloning. Longitudes are WGS84 degrees. Null or an empty list where the layout has no such element.
 */
export interface LayoutDraft {
  version: typeof DRAFT_VERSION;
  id: string;
  name: Localised;
  ring: DraftRing | null;
  belts: readonly DraftBelt[];
  centre: DraftPoint | null;
  subCentres: readonly DraftPoint[];
  sites: readonly DraftPoint[];
  villages: DraftVillages | null;
  /** How many villages are to become demonstration villages; null where nobody has said. */
  villageTarget: number | null;
  boundary: DraftBoundary | null;
}

/** An element after a change by hand: a schematic proposal, whatever it was before. */
export function edited<Element extends DraftElement>(element: Element): Element {
  return {
    ...element,
    precision: 'schematic',
    isProposal: true,
    reason: { code: 'edited', figures: {} },
  };
}

/** A draft without any element. */
export function emptyDraft(id: string, name: Localised): LayoutDraft {
  return {
    version: DRAFT_VERSION,
    id,
    name,
    ring: null,
    belts: [],
    centre: null,
    subCentres: [],
    sites: [],
    villages: null,
    villageTarget: null,
    boundary: null,
  };
}

/** The fingers: one straight line from the centre to each sub-centre, in their order. Empty without a centre. */
export function fingersOf({
  centre,
  subCentres,
}: Pick<LayoutDraft, 'centre' | 'subCentres'>): Position2[][] {
  if (centre === null) return [];
  return subCentres.map(({ lngLat }) => [centre.lngLat, lngLat]);
}
