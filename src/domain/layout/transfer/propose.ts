import { type LngLat, midLatitudeDistanceKm, type Position2 } from '../../geodesy.ts';
import type { Localised } from '../../language.ts';
import { BELT_BUFFER_KM } from '../draft/draft-of-plan.ts';
import {
  type DraftBoundary,
  type DraftPoint,
  type DraftReasonCode,
  type DraftRing,
  type DraftVillages,
  emptyDraft,
  type LayoutDraft,
} from '../draft/layout-draft.ts';
import type { NotTransferred } from './not-transferred.ts';
import { type Plane, planeAt } from './plane.ts';
import { proposal } from './proposal.ts';
import { type BeltLines, type GivenLine, proposeBelts } from './propose-belts.ts';
import { noteOutside, proposeRing } from './propose-ring.ts';
import { circleRegion, isInside, type Region } from './region.ts';
import { bearingDeg, ringSites } from './ring-sites.ts';
import { riversWithin } from './rivers-within.ts';
import { spacedTowns, townAt, townsAround } from './spaced-towns.ts';
import { pickTowns, type Towns } from './towns.ts';
import { villageTarget } from './village-choice.ts';

export interface TransferRules {
  /** Towns up to here; null = as far as it takes, see `townsAround`. Not used with a boundary. */
  radiusKm: number | null;
  subCentres: number;
  /** Least distance between centre and sub-centres. */
  spacingKm: number;
  fewestSites: number;
  mostSites: number;
  beltBufferKm: number;
  /** Places this near count for a belt. */
  beltReachKm: number;
  shortestBeltKm: number;
  mostBeltOverlap01: number;
}

const TRANSFER_RULES = {
  radiusKm: null,
  subCentres: 5,
  spacingKm: 8,
  fewestSites: 6,
  mostSites: 12,
  beltBufferKm: BELT_BUFFER_KM,
  beltReachKm: 3,
  shortestBeltKm: 10,
  mostBeltOverlap01: 0.2,
} satisfies TransferRules;

/** What a layout is proposed from: one place and its own data. */
export interface TransferInput {
  place: { id: string; name: Localised; lngLat: LngLat };
  /** Towns of the place or of the whole world. */
  towns: Towns;
  lines?: readonly GivenLine[];
  /** Generalised rivers of the whole world; those within reach stand in where no lines are given. */
  rivers?: readonly GivenLine[];
  boundary?: DraftBoundary | null;
  villages?: DraftVillages | null;
  /** Taken as it is, in place of a proposed one. */
  ring?: DraftRing | null;
  rules?: Partial<TransferRules>;
}

/** What a proposal rests on and what it could not carry over. */
export interface ProposalBasis {
  /** Reach of the towns that were looked at; with a boundary its farthest point. */
  radiusKm: number;
  /** Towns that were looked at. */
  townCount: number;
  notTransferred: NotTransferred[];
}

export interface LayoutProposal extends ProposalBasis {
  draft: LayoutDraft;
}

/**
 * Carries the layout of Jincheng to another place: the largest towns that keep a distance become sub-centres, they and
 * the largest towns in between the sites of a ring, rivers or the axes of the places the belts. Everything that is
 * proposed has `isProposal`, precision `schematic` and a reason; what was given (boundary, villages) stays as given.
 * What does not go over, or only with a reservation, is in `notTransferred`. The same input gives the same proposal.
 */
export function proposeLayout(input: TransferInput): LayoutProposal {
  const { place, boundary = null, villages = null, lines = [], rivers = [] } = input;
  const rules: TransferRules = { ...TRANSFER_RULES, ...input.rules };
  const gaps: NotTransferred[] = [];
  const plane = planeAt(place.lngLat);
  const { region, radiusKm, towns } = placesAround(
    input.towns,
    place.lngLat,
    boundary,
    rules,
    plane,
  );
  if (boundary !== null && !isInside(region, [0, 0]))
    gaps.push({ element: 'place', code: 'place_outside_boundary', figures: {} });

  const { subCentreTowns, siteTowns } = chooseTowns(towns, place.lngLat, rules, gaps);
  const pointsOf = (chosen: readonly number[], code: DraftReasonCode): DraftPoint[] =>
    chosen.map((town, at) => townPoint(towns, town, at, place.lngLat, code));
  const subCentres = pointsOf(subCentreTowns, 'largest-town');
  const candidates = [...subCentres, ...pointsOf(siteTowns, 'gap-of-ring')];
  const proposedRing =
    input.ring == null
      ? proposeRing(
          candidates,
          { centres: subCentres.length, fewestSites: rules.fewestSites, plane },
          gaps,
        )
      : { ring: input.ring, sites: candidates };
  const { ring } = proposedRing;
  const sites = proposedRing.sites.map((site, at) => ({ ...site, id: `site-${at + 1}` }));
  if (ring !== null && boundary !== null) noteOutside(ring, region, plane, gaps);

  const places = villages === null ? columnsOf(towns) : columnsOf(villages);
  const beltLines: BeltLines =
    lines.length > 0
      ? { code: 'given-line', lines }
      : { code: 'generalised-river', lines: riversWithin(rivers, region, plane) };
  const proposed = proposeBelts(
    beltLines,
    places.map(plane.toPlane).filter((point) => isInside(region, point)),
    region,
    plane,
    {
      reachKm: rules.beltReachKm,
      bufferKm: rules.beltBufferKm,
      mostOverlap01: rules.mostBeltOverlap01,
      shortestKm: rules.shortestBeltKm,
    },
  );
  gaps.push(...proposed.gaps);
  if (villages === null) gaps.push({ element: 'villages', code: 'no_villages', figures: {} });
  const { lng, lat } = place.lngLat;
  return {
    draft: {
      ...emptyDraft(place.id, place.name),
      ring,
      belts: proposed.belts,
      centre: { ...proposal('place', {}), id: 'centre', name: place.name, lngLat: [lng, lat] },
      subCentres,
      sites,
      villages,
      villageTarget: villages === null ? null : villageTarget(villages.ids.length),
      boundary,
    },
    radiusKm,
    townCount: towns.lngs.length,
    notTransferred: gaps,
  };
}

/** Towns to choose from and the area that belts are cut to. */
function placesAround(
  all: Towns,
  centre: LngLat,
  boundary: DraftBoundary | null,
  rules: TransferRules,
  plane: Plane,
): { region: Region; radiusKm: number; towns: Towns } {
  if (boundary === null) {
    const { radiusKm, towns } = townsAround(all, centre, rules.radiusKm);
    return { region: circleRegion(radiusKm), radiusKm, towns };
  }
  const region = boundary.polygons.flatMap((rings) => rings.map((ring) => ring.map(plane.toPlane)));
  const radiusKm = boundary.polygons
    .flat(2)
    .reduce((most, [lng, lat]) => Math.max(most, midLatitudeDistanceKm(centre, { lng, lat })), 0);
  const { towns } = townsAround(all, centre, radiusKm);
  const inside = columnsOf(towns).flatMap((position, at) =>
    isInside(region, plane.toPlane(position)) ? [at] : [],
  );
  return { region, radiusKm, towns: pickTowns(towns, inside) };
}

function chooseTowns(
  towns: Towns,
  centre: LngLat,
  { subCentres, spacingKm, fewestSites, mostSites }: TransferRules,
  gaps: NotTransferred[],
): { subCentreTowns: number[]; siteTowns: number[] } {
  const subCentreTowns = spacedTowns(towns, { count: subCentres, spacingKm, kept: [centre] });
  if (subCentreTowns.length < subCentres) {
    const figures = { found: subCentreTowns.length, wanted: subCentres, spacingKm };
    gaps.push({ element: 'sub_centres', code: 'few_centres', figures });
  }
  const unknown = subCentreTowns.filter((town) => Number.isNaN(towns.populations[town])).length;
  if (unknown > 0) {
    const figures = { centres: unknown };
    gaps.push({ element: 'sub_centres', code: 'population_unknown', figures });
  }
  const siteTowns = ringSites(towns, centre, subCentreTowns, {
    fewest: fewestSites,
    most: mostSites,
    spacingKm,
  });
  return { subCentreTowns, siteTowns };
}

function townPoint(
  towns: Towns,
  town: number,
  at: number,
  centre: LngLat,
  code: DraftReasonCode,
): DraftPoint {
  const lngLat = wholeAround(centre, townAt(towns, town));
  const population = towns.populations[town] ?? Number.NaN;
  const figures = {
    ...(Number.isNaN(population) ? {} : { population }),
    distanceKm: midLatitudeDistanceKm(centre, lngLat),
    ...(code === 'gap-of-ring'
      ? { bearingDeg: bearingDeg(towns, town, centre) }
      : { rank: at + 1 }),
  };
  return {
    ...proposal(code, figures),
    id: `sub-centre-${at + 1}`,
    name: { en: towns.names[town] ?? '', zh: towns.namesZh?.[town] ?? null },
    lngLat: [lngLat.lng, lngLat.lat],
  };
}

/** A place near 180° with the longitude that runs on from the centre, so that lines between them stay short. */
function wholeAround(centre: LngLat, { lng, lat }: LngLat): LngLat {
  const turns = Math.round((centre.lng - lng) / 360);
  return { lng: lng + 360 * turns, lat };
}

function columnsOf({
  lngs,
  lats,
}: {
  lngs: ArrayLike<number>;
  lats: ArrayLike<number>;
}): Position2[] {
  return Array.from(lngs, (lng, at): Position2 => [lng, lats[at] ?? Number.NaN]);
}
