import { logGravity } from '../../src/domain/links/allocation/gravity.ts';
import { sinkhorn } from '../../src/domain/links/allocation/sinkhorn.ts';
import { kernelOfLogWeights } from '../../src/domain/links/allocation/sinkhorn-kernel.ts';
import { communitiesOf } from '../../src/domain/links/backbone/communities.ts';
import { disparityOf } from '../../src/domain/links/backbone/disparity-filter.ts';
import { assign } from '../../src/domain/links/matching/assignment.ts';
import { cappedMatching } from '../../src/domain/links/matching/capped-matching.ts';
import {
  revealedComparativeAdvantage,
  specialisations,
} from '../../src/domain/links/trade/comparative-advantage.ts';
import { proximities } from '../../src/domain/links/trade/product-space.ts';
import { tradeComplementarity } from '../../src/domain/links/trade/trade-complementarity.ts';
import { matrixOf, rowOf } from '../../src/domain/matrix.ts';
import { drawRandom } from '../../src/domain/scoring/uncertainty/random.ts';

// Exports of three countries (rows) in three goods (columns), in any one unit.
const exported = matrixOf([
  [30, 20, 0],
  [20, 10, 20],
  [0, 25, 40],
]);
export const advantage = revealedComparativeAdvantage(exported);
export const nearness = proximities(specialisations(advantage));
export const fit = tradeComplementarity(rowOf(exported, 0), Float64Array.of(20, 20, 10));

// Who gives how much to whom: gravity for the proportions, given sums of rows and columns.
const logWeights = logGravity({
  originSizes: Float64Array.of(4, 2),
  destinationSizes: Float64Array.of(1, 3),
  distancesKm: matrixOf([
    [10, 100],
    [20, 5],
  ]),
  exponents: { origin: 1, destination: 1, distance: 2 },
});
const offers = Float64Array.of(40, 60);
const needs = Float64Array.of(50, 50);
export const allocation = sinkhorn(kernelOfLogWeights(logWeights), offers, needs);

// Exact matching: one to one, then each row in at most two pairs and each column in one.
const strengths = matrixOf([
  [8, 7, 1],
  [9, 2, 0],
]);
export const oneToOne = assign(strengths, 'max');
export const capped = cappedMatching(strengths, [2, 1], [1, 1, 1]);

// A net of six places, one entry a link: what stands out in it, and its groups.
const net = {
  nodeCount: 6,
  from: Uint32Array.of(0, 1, 0, 3, 4, 3, 2),
  to: Uint32Array.of(1, 2, 2, 4, 5, 5, 3),
  weights: Float64Array.of(9, 1, 1, 1, 1, 9, 1),
};
export const { pValues } = disparityOf(net);
export const found = communitiesOf(net, (run) => drawRandom(2026, run));
