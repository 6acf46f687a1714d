import * as Comlink from 'comlink';
import { compareSets, type SetComparison } from '../domain/layout/siting/compare-sets.ts';
import {
  type Coverage,
  checkWeights,
  coverageOf,
  coverageOfPoints,
} from '../domain/layout/siting/coverage.ts';
import {
  type CoveringOptions,
  type CoveringSiting,
  maximalCoveringSteps,
  type SitingProgress,
} from '../domain/layout/siting/maximal-covering.ts';
import {
  distancesOfPoints,
  neighboursOfPoints,
  type SitePoints,
} from '../domain/layout/siting/neighbours.ts';
import { type CenterSiting, pCenterSteps } from '../domain/layout/siting/p-center.ts';
import { type MedianSiting, pMedianSteps } from '../domain/layout/siting/p-median.ts';
import type { Shortfall, Siting, SitingRules, Spacing } from '../domain/layout/siting/rules.ts';
import { type Service, serviceOf } from '../domain/layout/siting/service.ts';
import { checkLength, type Matrix, matrixOf, rowOf } from '../domain/matrix.ts';

/** Distances of more pairs than this are not held at once: 100 MB. */
const MAX_CELLS = 12_500_000;
/** The search looks up for a newer request after so many milliseconds. */
const SLICE_MS = 25;

/** The places of a layout; they stay while it is open. */
export interface SitingBase {
  demand: SitePoints;
  candidates: SitePoints;
}

export type SitingMethod = 'maximal-covering' | 'p-median' | 'p-center';

/** One choice of candidates, as the reader sets it. */
export interface SitingRequest extends Omit<SitingRules, 'spacing'> {
  method: SitingMethod;
  /** Weight of each demand; see {@link Coverage}. What weighs 0 is left out of `p-center`. */
  weights: Float64Array;
  /** Reach of a chosen candidate; only `maximal-covering` asks for it. */
  radiusKm: number;
  /** Least distance between two chosen candidates; 0 = none asked. */
  minSpacingKm: number;
  /** See {@link CoveringOptions}; `p-center` has one effort only. */
  effort: NonNullable<CoveringOptions['effort']>;
}

/** What was found. */
export type FoundSiting =
  | { method: 'maximal-covering'; siting: CoveringSiting }
  | { method: 'p-median'; siting: MedianSiting }
  | { method: 'p-center'; siting: CenterSiting };

/** What was found, and who is served by whom; or the rules that cannot be kept. */
export type SitingAnswer =
  | ({ ok: true; service: Service } & FoundSiting)
  | { ok: false; shortfalls: Shortfall[] };

export type SitingApi = ReturnType<typeof createSitingApi>;

/** What the page may ask about the choice of places. */
export function createSitingApi() {
  let places: OpenPlaces | null = null;
  let latest = 0;
  const opened = (): OpenPlaces => {
    if (!places) throw new Error('No places are open');
    return places;
  };
  function* steps(request: SitingRequest): Generator<SitingProgress, Siting<FoundSiting>> {
    const { method, weights, minSpacingKm } = request;
    const { base, coverage, spacing, distancesKm } = opened();
    const rules = minSpacingKm > 0 ? { ...request, spacing: spacing(minSpacingKm) } : request;
    if (method === 'maximal-covering') {
      const siting = yield* maximalCoveringSteps(coverage(request), rules);
      return siting.ok ? { ok: true, value: { method, siting: siting.value } } : siting;
    }
    const cells = base.demand.lngs.length * base.candidates.lngs.length;
    if (cells > MAX_CELLS)
      return { ok: false, shortfalls: [{ rule: 'size', cells, available: MAX_CELLS }] };
    if (method === 'p-median') {
      const siting = yield* pMedianSteps(distancesKm(), weights, rules);
      return siting.ok ? { ok: true, value: { method, siting: siting.value } } : siting;
    }
    const siting = yield* pCenterSteps(weighingRows(distancesKm(), weights), rules);
    return siting.ok ? { ok: true, value: { method, siting: siting.value } } : siting;
  }
  return {
    /** Takes the places; before everything else. */
    open(base: SitingBase): void {
      places = openPlaces(base);
    },
    /** Chooses candidates; null where a later request or {@link stop} came before the end. */
    async solve(
      request: SitingRequest,
      onProgress: (progress: SitingProgress) => void,
    ): Promise<SitingAnswer | null> {
      latest++;
      const turn = latest;
      const { base } = opened();
      const found = await inSlices(steps(request), onProgress, () => turn === latest);
      if (found === null) return null;
      if (!found.ok) return found;
      const service = serviceOf(base.demand, base.candidates, found.value.siting.chosen);
      return transferred<SitingAnswer>({ ok: true, ...found.value, service });
    },
    /** Gives up what is being solved. */
    stop(): void {
      latest++;
    },
    /** What two sets have in common and what each covers alone. */
    compare(
      a: Int32Array,
      b: Int32Array,
      covering: Pick<SitingRequest, 'weights' | 'radiusKm'>,
    ): SetComparison {
      return transferred(compareSets(opened().coverage(covering), a, b));
    },
  };
}

interface OpenPlaces {
  base: SitingBase;
  coverage(covering: Pick<SitingRequest, 'weights' | 'radiusKm'>): Coverage;
  spacing(minKm: number): Spacing;
  distancesKm(): Matrix;
}

/** Neighbours are kept for the last radius and the last spacing. */
function openPlaces(base: SitingBase): OpenPlaces {
  const { demand, candidates } = base;
  let reached: { radiusKm: number; coverage: Coverage } | null = null;
  let spaced: Spacing | null = null;
  let measured: Matrix | null = null;
  return {
    base,
    coverage({ weights, radiusKm }) {
      const coverage =
        reached?.radiusKm === radiusKm
          ? coverageOf(weights, reached.coverage.reach)
          : coverageOfPoints(demand, candidates, weights, radiusKm);
      reached = { radiusKm, coverage };
      return coverage;
    },
    spacing(minKm) {
      if (spaced?.minKm !== minKm) {
        const tooClose = neighboursOfPoints(candidates, candidates, minKm, 'closer');
        spaced = { minKm, tooClose };
      }
      return spaced;
    },
    distancesKm() {
      measured ??= distancesOfPoints(demand, candidates);
      return measured;
    },
  };
}

/** The rows of the demand that weighs something. */
function weighingRows(distancesKm: Matrix, weights: Float64Array): Matrix {
  checkLength('weights', weights, distancesKm.rows);
  checkWeights(weights);
  if (weights.every((weight) => weight > 0)) return distancesKm;
  const rows = [...weights.keys()].filter((d) => (weights[d] as number) > 0);
  return { ...matrixOf(rows.map((d) => rowOf(distancesKm, d))), columns: distancesKm.columns };
}

/** Runs steps in slices between which messages are heard; null as soon as the answer is no longer wanted. */
async function inSlices<T>(
  steps: Generator<SitingProgress, T>,
  onProgress: (progress: SitingProgress) => void,
  isWanted: () => boolean,
): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    void onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
  }
}

/** Marks every column of an answer as handed over, not copied. */
function transferred<T extends object>(answer: T): T {
  const buffers = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(answer);
  return Comlink.transfer(answer, [...buffers]);
}
