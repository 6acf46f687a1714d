import { midLatitudeDistanceKm } from '../../geodesy.ts';
import { coverageWithin, distributionOf } from '../measures/coverage.ts';
import { nearestOf } from '../measures/point-distances.ts';
import { type SharedMembers, sharedMembers } from './compare-sets.ts';
import type { SitePoints } from './neighbours.ts';

/** What two choices are held against each other by; shares of all villages and of all estimated people. */
export const CHOICE_FIGURES = [
  'villagesShare01',
  'peopleShare01',
  'meanKm',
  'medianKm',
  'p95Km',
  'maxKm',
] as const;
export type ChoiceFigure = (typeof CHOICE_FIGURES)[number];
export type ChoiceFigures = Record<ChoiceFigure, number>;

/** One figure of two choices; NaN where it is not known. */
export interface ComparedFigure {
  figure: ChoiceFigure;
  a: number;
  b: number;
  /** Which serves better by it; null where one is not known. */
  better: 'a' | 'b' | 'same' | null;
}

/** Two choices of villages side by side. */
export interface ComparedChoices extends SharedMembers {
  figures: ComparedFigure[];
}

/** Figures closer than this share of the larger differ by the noise of sums. */
const SAME_SHARE = 1e-6;

/** Villages that are both to be served and to be chosen: columns as long as each other. */
export interface ServedVillages {
  points: SitePoints;
  /** NaN = not known. */
  people: Float64Array;
}

/**
 * Two choices, as indexes into the columns: what they share, what lies within the radius of the nearest chosen village
 * and how far that is.
 */
export function compareChoices(
  villages: ServedVillages,
  a: Int32Array,
  b: Int32Array,
  radiusKm: number,
): ComparedChoices {
  const [ofA, ofB] = [a, b].map((chosen) => choiceFigures(villages, chosen, radiusKm)) as [
    ChoiceFigures,
    ChoiceFigures,
  ];
  return {
    ...sharedMembers(a, b),
    figures: CHOICE_FIGURES.map((figure) => ({
      figure,
      a: ofA[figure],
      b: ofB[figure],
      better: betterOf(figure, ofA[figure], ofB[figure]),
    })),
  };
}

/** How one choice serves all villages; all NaN without a chosen one. */
export function choiceFigures(
  { points, people }: ServedVillages,
  chosen: Int32Array,
  radiusKm: number,
): ChoiceFigures {
  const distancesKm = distancesToNearestKm(points, chosen);
  const { meanKm, medianKm, p95Km, maxKm } = distributionOf(distancesKm);
  return {
    villagesShare01: coverageWithin(distancesKm, null, radiusKm).share01,
    peopleShare01: coverageWithin(distancesKm, people, radiusKm).share01,
    ...{ meanKm, medianKm, p95Km, maxKm },
  };
}

/** How far the nearest chosen village is from each. Finds it by chords, which is quick, and measures to these as the search for villages does. */
export function distancesToNearestKm({ lngs, lats }: SitePoints, chosen: Int32Array): Float64Array {
  const placeOf = (row: number) => ({ lng: lngs[row] as number, lat: lats[row] as number });
  const { nearest } = nearestOf(
    { lngs, lats },
    {
      lngs: Float64Array.from(chosen, (row) => lngs[row] as number),
      lats: Float64Array.from(chosen, (row) => lats[row] as number),
    },
  );
  return Float64Array.from(nearest, (at, row) =>
    at < 0 ? Number.NaN : midLatitudeDistanceKm(placeOf(row), placeOf(chosen[at] as number)),
  );
}

function betterOf(figure: ChoiceFigure, a: number, b: number): ComparedFigure['better'] {
  if (Number.isNaN(a) || Number.isNaN(b)) return null;
  if (Math.abs(a - b) <= SAME_SHARE * Math.max(a, b)) return 'same';
  return a > b === figure.endsWith('Share01') ? 'a' : 'b';
}
