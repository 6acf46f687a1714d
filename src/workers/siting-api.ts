import * as Comlink from 'comlink';
import { compareSets, type SetComparison } from '../domain/layout/siting/compare-sets.ts';
import { type Coverage, coverageOf, coverageOfPoints } from '../domain/layout/siting/coverage.ts';
import {
  type CoveringOptions,
  type CoveringSiting,
  maximalCoveringSteps,
  type SitingProgress,
} from '../domain/layout/siting/maximal-covering.ts';
import { neighboursOfPoints, type SitePoints } from '../domain/layout/siting/neighbours.ts';
import type { Shortfall, SitingRules, Spacing } from '../domain/layout/siting/rules.ts';
import { type Service, serviceOf } from '../domain/layout/siting/service.ts';

/** The search looks up for a newer request after so many milliseconds. */
const SLICE_MS = 25;

/** The places of a layout; they stay while it is open. */
export interface SitingBase {
  demand: SitePoints;
  candidates: SitePoints;
}

/** One choice of candidates, as the reader sets it. */
export interface SitingRequest extends Omit<SitingRules, 'spacing'> {
  method: 'maximal-covering';
  /** Weight of each demand; see {@link Coverage}. */
  weights: Float64Array;
  /** Reach of a chosen candidate. */
  radiusKm: number;
  /** Least distance between two chosen candidates; 0 = none asked. */
  minSpacingKm: number;
  /** See {@link CoveringOptions}. */
  effort: NonNullable<CoveringOptions['effort']>;
}

/** What was found, and who is served by whom; or the rules that cannot be kept. */
export type SitingAnswer =
  | { ok: true; method: 'maximal-covering'; siting: CoveringSiting; service: Service }
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
      const { base, coverage, spacing } = opened();
      const { minSpacingKm } = request;
      const rules = minSpacingKm > 0 ? { ...request, spacing: spacing(minSpacingKm) } : request;
      const steps = maximalCoveringSteps(coverage(request), rules);
      const siting = await inSlices(steps, onProgress, () => turn === latest);
      if (siting === null) return null;
      if (!siting.ok) return siting;
      const service = serviceOf(base.demand, base.candidates, siting.value.chosen);
      return transferred<SitingAnswer>({
        ok: true,
        method: request.method,
        siting: siting.value,
        service,
      });
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
}

/** Neighbours are kept for the last radius and the last spacing. */
function openPlaces(base: SitingBase): OpenPlaces {
  const { demand, candidates } = base;
  let reached: { radiusKm: number; coverage: Coverage } | null = null;
  let spaced: Spacing | null = null;
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
  };
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
