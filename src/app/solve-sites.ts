import type { SitingChoices } from '../domain/layout/lab-choices.ts';
import { distributionOf } from '../domain/layout/measures/coverage.ts';
import { type SitingInput, sitingRules, sitingWeights } from '../domain/layout/siting-input.ts';
import type { AtlasStore } from '../store/atlas-store.ts';
import { changeSites } from '../store/change-work.ts';
import { selectSitingInput } from '../store/selectors/layout-sites.ts';
import type { SitesQuality } from '../store/work-states.ts';
import type { FoundSiting, SitingMethod } from '../workers/siting-api.ts';
import { createSitingSolver, type SitingSolver } from '../workers/siting-client.ts';

const METHODS = {
  covering: 'maximal-covering',
  median: 'p-median',
  center: 'p-center',
} as const satisfies Record<SitingChoices['method'], SitingMethod>;

const solvers = new WeakMap<SitingInput, SitingSolver>();

/** The solver of a layout's villages; one that has failed is started anew. */
function solverOf(input: SitingInput): SitingSolver {
  const known = solvers.get(input);
  if (known) return known;
  const base = { demand: input.points, candidates: input.points };
  const solver = createSitingSolver(base, undefined, () => solvers.delete(input));
  solvers.set(input, solver);
  return solver;
}

/** Chooses villages by the reader's rules and puts them into the store if they are still wanted. */
export async function solveSites(
  store: AtlasStore,
  choices: SitingChoices,
  isWanted: () => boolean,
): Promise<void> {
  const input = selectSitingInput(store.getState());
  if (!input) return;
  const solver = solverOf(input);
  const weights = sitingWeights(input, choices.weight);
  const covering = { weights, radiusKm: choices.radiusKm };
  const controller = new AbortController();
  const unsubscribe = store.subscribe(({ sites }) => {
    if (sites.status === 'stopped') controller.abort();
  });
  const answer = await solver
    .solve(
      {
        method: METHODS[choices.method],
        ...covering,
        ...sitingRules(input, choices),
        minSpacingKm: choices.spacingKm,
        effort: choices.isNested && choices.method === 'covering' ? 'greedy' : 'full',
      },
      {
        signal: controller.signal,
        onProgress: ({ done01 }) => {
          if (isWanted() && !controller.signal.aborted) changeSites(store, { done01 });
        },
      },
    )
    .finally(unsubscribe);
  if (!isWanted() || answer === null) return;
  if (!answer.ok) {
    changeSites(store, { status: 'short', shortfalls: answer.shortfalls });
    return;
  }
  const { siting, service } = answer;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const { coveredByBoth, coveredOnlyByA, coveredOnlyByB } = await solver.compare(
    siting.chosen,
    input.documented,
    covering,
  );
  if (!isWanted()) return;
  changeSites(store, {
    status: 'ready',
    done01: 1,
    value: {
      choices,
      chosen: siting.chosen.map((at) => input.rows[at] as number),
      coveredShare01: (coveredByBoth.weight + coveredOnlyByA.weight) / total,
      quality: qualityOf(answer, total),
      distances: distributionOf(service.distancesKm),
      documented: {
        count: input.documented.length,
        coveredShare01: (coveredByBoth.weight + coveredOnlyByB.weight) / total,
      },
    },
  });
}

function qualityOf(found: FoundSiting, total: number): SitesQuality {
  const { gap01 } = found.siting;
  switch (found.method) {
    case 'maximal-covering': {
      const { upperBound, guarantee01, greedyGains } = found.siting;
      const curve01 = cumulative(greedyGains).map((weight) => weight / total);
      return { method: 'covering', gap01, mostShare01: upperBound / total, guarantee01, curve01 };
    }
    case 'p-median': {
      const { meanKm, lowerBound } = found.siting;
      return { method: 'median', gap01, meanKm, leastMeanKm: lowerBound / total };
    }
    case 'p-center': {
      const { radiusKm, lowerBoundKm } = found.siting;
      return { method: 'center', gap01, farthestKm: radiusKm, leastFarthestKm: lowerBoundKm };
    }
  }
}

function cumulative(gains: Float64Array): Float64Array {
  let sum = 0;
  return gains.map((gain) => {
    sum += gain;
    return sum;
  });
}
