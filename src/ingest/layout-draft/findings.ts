import { greatCircleDistanceKm, type LngLat, type Position2 } from '../../domain/geodesy.ts';
import type { ProblemCode, ProblemParams } from '../../domain/problem-params.ts';
import type { Place } from '../../domain/result.ts';
import type { ProblemList } from '../problem-list.ts';
import { type KnownPlaces, looksLikeGcj02 } from './gcj02.ts';
import type { LocatedProblem } from './layout-file.ts';
import type { RawFeature } from './raw-feature.ts';
import { closedVertices, crossingPlaces, type Outline, outsideOutline } from './shape-checks.ts';

/** A belt may reach this far beyond the outline, as rivers drawn by another hand do. */
const OUTSIDE_ALLOWED01 = 0.05;
/** Places shown of one problem. */
const MOST_PLACES = 200;
const FAR_KM = 1000;
const NEAR_KM = 300;

/** Problems of one file with the places where they show. */
export class Findings {
  readonly #file: string;
  readonly #problems: ProblemList;
  readonly #places = new Map<string, readonly Position2[]>();

  constructor(file: string, problems: ProblemList) {
    this.#file = file;
    this.#problems = problems;
  }

  add<Code extends ProblemCode>(
    code: Code,
    place: Place | null,
    params: ProblemParams[Code],
    lngLats: readonly Position2[],
  ): void {
    this.#problems.add(code, this.#file, place, params);
    this.#places.set(placeKey(code, place), lngLats.slice(0, MOST_PLACES));
  }

  /** Where to show what is already said of a broken feature. */
  locate({ place, positions }: RawFeature): void {
    this.#places.set(placeKey(null, place), shownOf(positions));
  }

  toArray(): LocatedProblem[] {
    return this.#problems.toArray().map((problem) => ({
      problem,
      lngLats:
        this.#places.get(placeKey(problem.code, problem.place)) ??
        this.#places.get(placeKey(null, problem.place)) ??
        [],
    }));
  }
}

/** Says where closed rings cross themselves. */
export function findRingCrossings(
  place: Place,
  rings: readonly (readonly Position2[])[],
  findings: Findings,
): void {
  const crossings = rings.flatMap((ring) => crossingPlaces(closedVertices(ring).vertices));
  if (crossings.length === 0) return;
  findings.add('self-crossing', place, { count: crossings.length }, crossings);
}

/** The vertices of a ring; says when it is open or crosses itself. */
export function findOpenRing(
  place: Place,
  positions: readonly Position2[],
  findings: Findings,
): readonly Position2[] {
  const { vertices, openEnds } = closedVertices(positions);
  if (openEnds.length > 0) findings.add('open-ring', place, {}, openEnds);
  else if (vertices.length < 3) findings.add('open-ring', place, {}, vertices);
  if (vertices.length >= 3) findRingCrossings(place, [vertices], findings);
  return vertices;
}

/** Says how much of the lines of a belt lies outside of the outline. */
export function findOutside(
  place: Place,
  lines: readonly (readonly Position2[])[],
  outline: Outline | null,
  findings: Findings,
): void {
  if (outline === null) return;
  const { share01, lngLats } = outsideOutline(lines, outline);
  if (share01 <= OUTSIDE_ALLOWED01) return;
  findings.add('outside-outline', place, { percent: Math.round(share01 * 100) }, lngLats);
}

/** Says that latitude and longitude are swapped where both orders are in range. */
export function findSwappedAxes(
  features: readonly RawFeature[],
  near: LngLat | undefined,
  findings: Findings,
): void {
  const middle = near === undefined ? null : swappedMiddle(features, near);
  if (middle === null) return;
  const [lng, lat] = middle;
  findings.add('coordinates-swapped', null, { lng, lat }, [[lat, lng]]);
}

/** Says that named points lie off their known places as in GCJ-02. */
export function findGcj02(
  points: readonly RawFeature[],
  known: KnownPlaces | undefined,
  findings: Findings,
): void {
  if (known === undefined) return;
  const named = points.flatMap(({ names, positions }) =>
    positions.slice(0, 1).flatMap((lngLat) => names.map((name) => ({ name, lngLat }))),
  );
  const evidence = looksLikeGcj02(named, known);
  if (evidence === null) return;
  const lngLats = named.map(({ lngLat }) => lngLat);
  findings.add('looks-like-gcj02', null, { ...evidence }, lngLats);
}

function placeKey(code: ProblemCode | null, place: Place | null): string {
  return JSON.stringify([code, place]);
}

/** Where a broken feature can be shown: its positions in range, or turned round where they are swapped. */
function shownOf(positions: readonly Position2[]): Position2[] {
  return positions
    .flatMap(([x, y]): Position2[] => {
      if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return [[x, y]];
      return Math.abs(x) <= 90 && Math.abs(y) <= 180 ? [[y, x]] : [];
    })
    .slice(0, MOST_PLACES);
}

/** The middle position as written, when it lies far from the place and would lie near it the other way round; else null. */
function swappedMiddle(features: readonly RawFeature[], near: LngLat): Position2 | null {
  const positions = features.flatMap((feature) => feature.positions.slice(0, 1));
  if (positions.length === 0) return null;
  const middle = (at: 0 | 1): number => {
    const sorted = positions.map((position) => position[at]).sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? Number.NaN;
  };
  const [lng, lat] = [middle(0), middle(1)];
  if (Math.abs(lng) > 90) return null;
  const isFar = greatCircleDistanceKm(near, { lng, lat }) > FAR_KM;
  const isNear = greatCircleDistanceKm(near, { lng: lat, lat: lng }) < NEAR_KM;
  return isFar && isNear ? [lng, lat] : null;
}
