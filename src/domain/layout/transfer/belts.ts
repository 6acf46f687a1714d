import { distanceToLineKm, type PlanePoint, planeLengthKm } from './plane.ts';
import { clipLine, type Region } from './region.ts';

/** A line that a belt may follow, in kilometres around the centre. */
export interface AxisLine {
  /** Where it comes from: a given line by its number, or an axis of the places. */
  origin: { kind: 'given'; line: number } | { kind: 'axis'; axis: 1 | 2 };
  parts: PlanePoint[][];
}

/** An axis with what speaks for it. */
export interface RatedAxis extends AxisLine {
  lengthKm: number;
  /** Places within reach of it. */
  places: number;
}

export interface BeltRules {
  /** Places this near count for a belt. */
  reachKm: number;
  bufferKm: number;
  /** Most of the second belt that may lie in the first. */
  mostOverlap01: number;
  shortestKm: number;
}

/** Axes with their length inside the region and the places near them, without those that are too short. */
export function rateAxes(
  axes: readonly AxisLine[],
  region: Region,
  places: readonly PlanePoint[],
  { reachKm, shortestKm }: BeltRules,
): RatedAxis[] {
  return axes
    .map((axis) => {
      const parts = axis.parts.flatMap((part) => clipLine(part, region));
      const lengthKm = parts.reduce((sum, part) => sum + planeLengthKm(part), 0);
      const near = places.filter((place) => distanceToAxisKm(place, { parts }) <= reachKm).length;
      return { ...axis, parts, lengthKm, places: near };
    })
    .filter(({ lengthKm }) => lengthKm >= shortestKm);
}

/** The axes with the most places near them, among equals the longest; the order of the list decides the rest. */
export function byPlaces(axes: readonly RatedAxis[]): RatedAxis[] {
  return [...axes].sort((a, b) => b.places - a.places || b.lengthKm - a.lengthKm);
}

const SAMPLE_KM = 0.5;

/** Share of a belt's axis that lies in another belt, from points every 500 m. */
export function overlap01(
  axis: Pick<AxisLine, 'parts'>,
  other: Pick<AxisLine, 'parts'>,
  bufferKm: number,
): number {
  let samples = 0;
  let inside = 0;
  for (const part of axis.parts) {
    part.slice(1).forEach(([x2, y2], at) => {
      const [x1, y1] = part[at] ?? [x2, y2];
      const steps = Math.max(1, Math.round(Math.hypot(x2 - x1, y2 - y1) / SAMPLE_KM));
      for (let step = 0; step < steps; step++) {
        const share = (step + 0.5) / steps;
        const point: PlanePoint = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
        samples += 1;
        if (distanceToAxisKm(point, other) <= bufferKm) inside += 1;
      }
    });
  }
  return samples === 0 ? 0 : inside / samples;
}

function distanceToAxisKm(point: PlanePoint, { parts }: Pick<AxisLine, 'parts'>): number {
  return Math.min(...parts.map((part) => distanceToLineKm(point, part)));
}

/**
 * The two principal axes of the places: through their mean, the first one along the greatest spread (eigenvectors of the
 * covariance matrix), each as long as the places reach along it. Empty below three places or when they do not spread.
 */
export function principalAxes(places: readonly PlanePoint[]): AxisLine[] {
  if (places.length < 3) return [];
  const mean = (at: 0 | 1): number =>
    places.reduce((sum, place) => sum + place[at], 0) / places.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of places) {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) ** 2;
  }
  if (xx + yy === 0) return [];
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return ([1, 2] as const).map((axis) => {
    const direction = axis === 1 ? angle : angle + Math.PI / 2;
    const [dx, dy] = [Math.cos(direction), Math.sin(direction)];
    const along = places.map(([x, y]) => (x - meanX) * dx + (y - meanY) * dy);
    const end = (reach: number): PlanePoint => [meanX + reach * dx, meanY + reach * dy];
    const part = [
      end(along.reduce((a, b) => Math.min(a, b))),
      end(along.reduce((a, b) => Math.max(a, b))),
    ];
    return { origin: { kind: 'axis', axis }, parts: [part] };
  });
}
