import { bottleneckOf } from '../../../../src/domain/links/allocation/feasibility.ts';
import { logGravity, sameGroupPairs } from '../../../../src/domain/links/allocation/gravity.ts';
import { sinkhorn } from '../../../../src/domain/links/allocation/sinkhorn.ts';
import { kernelOfWeights } from '../../../../src/domain/links/allocation/sinkhorn-kernel.ts';
import { topPerRow } from '../../../../src/domain/links/allocation/top-per-row.ts';
import { communitiesOf } from '../../../../src/domain/links/backbone/communities.ts';
import { disparityOf } from '../../../../src/domain/links/backbone/disparity-filter.ts';
import { modularityOf } from '../../../../src/domain/links/backbone/modularity.ts';
import {
  adjustedRandIndex,
  normalisedMutualInformation,
} from '../../../../src/domain/links/backbone/partition-agreement.ts';
import { theilOf } from '../../../../src/domain/links/inequality/theil.ts';
import { assign } from '../../../../src/domain/links/matching/assignment.ts';
import { cappedMatching } from '../../../../src/domain/links/matching/capped-matching.ts';
import { matchWithinOneSet } from '../../../../src/domain/links/matching/one-set-matching.ts';
import { symmetricQuotients } from '../../../../src/domain/links/trade/comparative-advantage.ts';
import { locationQuotients } from '../../../../src/domain/links/trade/location-quotient.ts';
import {
  proximities,
  relatednessDensities,
} from '../../../../src/domain/links/trade/product-space.ts';
import { tradeComplementarity } from '../../../../src/domain/links/trade/trade-complementarity.ts';
import type { Matrix } from '../../../../src/domain/matrix.ts';
import { drawRandom } from '../../../../src/domain/scoring/uncertainty/random.ts';
import { type ExampleInput, testExamples } from '../../../support/page-examples.ts';
import { linksOf } from './backbone/reference-nets.ts';

function table(cells: readonly number[] = [], rows = Math.sqrt(cells.length)): Matrix {
  return { rows, columns: cells.length / rows, values: Float64Array.from(cells) };
}

function list(input: ExampleInput, group: number): Float64Array {
  return Float64Array.from(input[group] ?? []);
}

/** Two triangles and a link between them. */
const TRIANGLES = linksOf(6, [
  [0, 1, 1],
  [1, 2, 1],
  [0, 2, 1],
  [3, 4, 1],
  [4, 5, 1],
  [3, 5, 1],
  [2, 3, 1],
]);

/** What the engine gives for the left side of each example. */
const ENGINE: Record<string, (input: ExampleInput) => Iterable<number>> = {
  'location-quotient': ([cells]) => locationQuotients(table(cells)).values,
  symmetric: ([cells]) => symmetricQuotients(locationQuotients(table(cells))).values,
  complementarity: (input) => [tradeComplementarity(list(input, 0), list(input, 1))],
  proximity: ([cells]) => {
    const { values } = proximities(table(cells, 4));
    return [values[1] as number, values[2] as number, values[5] as number];
  },
  density: ([cells]) => {
    const places = table(cells, 4);
    return relatednessDensities(places, proximities(places)).values.subarray(0, 3);
  },
  gravity: (input) => {
    const [origin = 0, destination = 0, distance = 0] = list(input, 3);
    const weights = logGravity({
      originSizes: list(input, 0),
      destinationSizes: list(input, 1),
      distancesKm: table(input[2]),
      exponents: { origin, destination, distance },
    });
    return weights.values.map(Math.exp);
  },
  sums: (input) => {
    const result = sinkhorn(kernelOfWeights(table(input[0])), list(input, 1), list(input, 2));
    return result.ok ? result.flows.values : [];
  },
  bottleneck: (input) => {
    const isAllowed = sameGroupPairs(list(input, 2), list(input, 2)).map((same) => 1 - same);
    const found = bottleneckOf(isAllowed, list(input, 0), list(input, 1));
    return found ? [...found.rows.map((row) => row + 1), found.excess] : [];
  },
  strongest: ([cells, [count = 0] = []]) =>
    topPerRow(table(cells, 1), count).map((column) => column + 1),
  'one-to-one': ([cells]) => {
    const result = assign(table(cells), 'min');
    return result.ok ? [...result.columnOfRow.map((column) => column + 1), result.total] : [];
  },
  capped: ([cells, rowCaps = [], columnCaps = []]) => [
    cappedMatching(table(cells, rowCaps.length), rowCaps, columnCaps).total,
  ],
  'one-set': ([[a = 0, b = 0, c = 0] = [], caps = []]) => {
    const { total, bound } = matchWithinOneSet(table([0, a, b, a, 0, c, b, c, 0]), caps);
    return [total, bound];
  },
  disparity: ([weights = []]) => {
    const star = weights.map((weight, at) => [0, at + 1, weight] as const);
    return disparityOf(linksOf(weights.length + 1, star)).pValues;
  },
  modularity: ([groups = []]) => [modularityOf(TRIANGLES, groups)],
  communities: () => {
    const found = communitiesOf(TRIANGLES, (run) => drawRandom(2026, run));
    return [...found.groups.map((group) => group + 1), found.modularity, found.stability];
  },
  agreement: ([first = [], second = []]) => [
    normalisedMutualInformation(first, second),
    adjustedRandIndex(first, second),
  ],
  theil: (input) => {
    const { total, between, within } = theilOf(list(input, 0), list(input, 1), list(input, 2));
    return [total, between, within];
  },
};

testExamples('links.md', ENGINE);
