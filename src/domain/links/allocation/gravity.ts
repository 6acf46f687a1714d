import { greatCircleDistanceKm, type LngLat } from '../../geodesy.ts';
import { checkLength, checkMatrix, type Matrix, zeroMatrix } from '../../matrix.ts';

/** How much size and distance count. All are 0 or more; 0 switches the factor off, also for a size or distance of 0. */
export interface GravityExponents {
  /** a of `originSize^a`. */
  origin: number;
  /** b of `destinationSize^b`. */
  destination: number;
  /** c of `distanceKm^-c`. */
  distance: number;
}

/** What is pulled together: rows are origins, columns are destinations. */
export interface GravityInput {
  /** 0 or more in any unit; NaN = missing. */
  originSizes: Float64Array;
  destinationSizes: Float64Array;
  /** 0 or more; NaN = missing. */
  distancesKm: Matrix;
  exponents: GravityExponents;
  /** Row after row; 1 = the pair cannot have a flow (itself, the same country). Left out: none. */
  isExcluded?: Uint8Array;
}

/** Great-circle distances of all pairs; 0 on the diagonal. */
export function distanceMatrixKm(points: readonly LngLat[]): Matrix {
  const count = points.length;
  const distances = zeroMatrix(count, count);
  for (const [i, a] of points.entries()) {
    for (let j = i + 1; j < count; j++) {
      const distanceKm = greatCircleDistanceKm(a, points[j] as LngLat);
      distances.values[i * count + j] = distanceKm;
      distances.values[j * count + i] = distanceKm;
    }
  }
  return distances;
}

/**
 * Pairs whose row and column belong to one group, as `isExcluded` of {@link logGravity}: with countries as
 * groups the domestic pairs, with the own number of each city the diagonal.
 */
export function sameGroupPairs(
  rowGroups: ArrayLike<number>,
  columnGroups: ArrayLike<number>,
): Uint8Array {
  const isSame = new Uint8Array(rowGroups.length * columnGroups.length);
  for (let i = 0; i < rowGroups.length; i++) {
    for (let j = 0; j < columnGroups.length; j++) {
      if (rowGroups[i] === columnGroups[j]) isSame[i * columnGroups.length + j] = 1;
    }
  }
  return isSame;
}

/**
 * Natural logarithm of the gravity weight `originSize^a · destinationSize^b · distanceKm^-c` of each pair, so
 * that no exponent makes a weight underflow. −∞ = no flow (an excluded pair, a size of 0). NaN where a size or
 * distance is missing or the distance is 0 and counts: such a pair has no weight, exclude it or say why.
 * Tinbergen 1962; for the balanced form Wilson 1967.
 * @throws on a negative size, distance or exponent, and on lengths that do not fit
 */
export function logGravity(input: GravityInput): Matrix {
  const { originSizes, destinationSizes, distancesKm, exponents, isExcluded } = input;
  checkMatrix(distancesKm);
  const { rows, columns } = distancesKm;
  checkLength('originSizes', originSizes, rows);
  checkLength('destinationSizes', destinationSizes, columns);
  if (isExcluded) checkLength('isExcluded', isExcluded, rows * columns);
  const logOrigins = originSizes.map((size) => logPower(size, exponents.origin));
  const logDestinations = destinationSizes.map((size) => logPower(size, exponents.destination));
  const weights = zeroMatrix(rows, columns);
  for (let i = 0, cell = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, cell++) {
      if (isExcluded?.[cell] === 1) {
        weights.values[cell] = -Infinity;
        continue;
      }
      const logDistance = logPower(distancesKm.values[cell] as number, exponents.distance);
      weights.values[cell] =
        logDistance === -Infinity
          ? Number.NaN
          : (logOrigins[i] as number) + (logDestinations[j] as number) - logDistance;
    }
  }
  return weights;
}

/**
 * Flows in proportion to gravity weights that add up to `total`: the gravity model without any bound on a row or
 * column. All NaN when no pair has a weight or a weight is missing.
 */
export function gravityFlows(logWeights: Matrix, total: number): Matrix {
  checkMatrix(logWeights);
  let largest = -Infinity;
  for (const weight of logWeights.values) {
    largest = Number.isNaN(weight) ? weight : Math.max(largest, weight);
    if (Number.isNaN(largest)) break;
  }
  const flows = logWeights.values.map((weight) => Math.exp(weight - largest));
  const sum = flows.reduce((before, flow) => before + flow, 0);
  return { ...logWeights, values: flows.map((flow) => (flow / sum) * total) };
}

/** `exponent · ln value`, 0 for an exponent of 0 unless the value is missing. */
function logPower(value: number, exponent: number): number {
  if (value < 0) throw new RangeError(`Negative size or distance: ${value}`);
  if (!(exponent >= 0 && exponent < Infinity)) throw new RangeError(`Bad exponent: ${exponent}`);
  return exponent === 0 ? 0 * value : exponent * Math.log(value);
}
