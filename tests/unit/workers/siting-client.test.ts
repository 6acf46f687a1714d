import { describe, expect, it } from 'vitest';
import { compareSets } from '../../../src/domain/layout/siting/compare-sets.ts';
import { coverageOfPoints } from '../../../src/domain/layout/siting/coverage.ts';
import { maximalCovering } from '../../../src/domain/layout/siting/maximal-covering.ts';
import { distancesOfPoints } from '../../../src/domain/layout/siting/neighbours.ts';
import { pCenter } from '../../../src/domain/layout/siting/p-center.ts';
import { pMedian } from '../../../src/domain/layout/siting/p-median.ts';
import { serviceOf } from '../../../src/domain/layout/siting/service.ts';
import { drawRandom } from '../../../src/domain/scoring/uncertainty/random.ts';
import {
  createSitingApi,
  type SitingBase,
  type SitingRequest,
} from '../../../src/workers/siting-api.ts';
import { createSitingSolver, type SitingWorkerLike } from '../../../src/workers/siting-client.ts';
import { ChannelWorker } from '../../support/channel-worker.ts';

function scatteredPlaces(count: number): SitingBase {
  const random = drawRandom(5, count);
  const places = {
    lngs: Float64Array.from({ length: count }, () => 112 + random()),
    lats: Float64Array.from({ length: count }, () => 35 + random()),
  };
  return { demand: places, candidates: places };
}

function covering(base: SitingBase, changes: Partial<SitingRequest> = {}): SitingRequest {
  return {
    method: 'maximal-covering',
    weights: new Float64Array(base.demand.lngs.length).fill(1),
    radiusKm: 10,
    count: 8,
    minSpacingKm: 0,
    effort: 'full',
    ...changes,
  };
}

function solverOf(base: SitingBase, worker: SitingWorkerLike = apiWorker()) {
  return createSitingSolver(base, () => worker);
}

function apiWorker(): ChannelWorker {
  return new ChannelWorker(createSitingApi());
}

describe('createSitingApi', () => {
  it('gives up an earlier request for a later one', async () => {
    const base = scatteredPlaces(400);
    const api = createSitingApi();
    api.open(base);
    const nobody = (): void => {};
    const first = api.solve(covering(base, { count: 40 }), nobody);
    const second = api.solve(covering(base, { count: 3, effort: 'greedy' }), nobody);
    expect(await first).toBeNull();
    expect(await second).toMatchObject({ ok: true });
  });
});

describe('createSitingSolver', () => {
  it('answers as the domain does, with who is served by whom', async () => {
    const base = scatteredPlaces(120);
    const solver = solverOf(base);
    const request = covering(base);
    const coverage = coverageOfPoints(base.demand, base.candidates, request.weights, 10);
    const siting = maximalCovering(coverage, { count: 8 });
    if (!siting.ok) throw new Error('Expected a choice');
    expect(await solver.solve(request)).toEqual({
      ok: true,
      method: 'maximal-covering',
      siting: siting.value,
      service: serviceOf(base.demand, base.candidates, siting.value.chosen),
    });
    solver.close();
  });

  it('answers for the least mean and the least largest distance as well', async () => {
    const base = scatteredPlaces(40);
    const solver = solverOf(base);
    const distancesKm = distancesOfPoints(base.demand, base.candidates);
    const weights = new Float64Array(40).fill(1);
    const median = pMedian(distancesKm, weights, { count: 4 });
    const center = pCenter(distancesKm, { count: 4 });
    if (!median.ok || !center.ok) throw new Error('Expected a choice');
    const answers = [
      await solver.solve(covering(base, { method: 'p-median', count: 4 })),
      await solver.solve(covering(base, { method: 'p-center', count: 4 })),
    ];
    expect(answers).toMatchObject([
      { ok: true, method: 'p-median', siting: median.value },
      { ok: true, method: 'p-center', siting: center.value },
    ]);
    solver.close();
  });

  it('leaves demand that weighs nothing out of the largest distance', async () => {
    const places = { lngs: Float64Array.of(112, 112.1, 119), lats: new Float64Array(3).fill(35) };
    const base = { demand: places, candidates: places };
    const solver = solverOf(base);
    const weights = Float64Array.of(1, 1, 0);
    const answer = await solver.solve(covering(base, { method: 'p-center', count: 2, weights }));
    expect(answer).toMatchObject({ ok: true, siting: { radiusKm: 0, lowerBoundKm: 0 } });
    solver.close();
  });

  it('does not measure more pairs than memory holds', async () => {
    const base = scatteredPlaces(3_600);
    const solver = solverOf(base);
    expect(await solver.solve(covering(base, { method: 'p-median' }))).toEqual({
      ok: false,
      shortfalls: [{ rule: 'size', cells: 12_960_000, available: 12_500_000 }],
    });
    solver.close();
  });

  it('says which rule cannot be kept', async () => {
    const base = scatteredPlaces(6);
    const solver = solverOf(base);
    expect(await solver.solve(covering(base, { count: 9 }))).toEqual({
      ok: false,
      shortfalls: [{ rule: 'candidates', asked: 9, available: 6 }],
    });
    solver.close();
  });

  it('keeps the spacing that is asked', async () => {
    const base = scatteredPlaces(60);
    const solver = solverOf(base);
    const answer = await solver.solve(covering(base, { minSpacingKm: 20, effort: 'swap' }));
    if (!answer?.ok) throw new Error('Expected a choice');
    const chosen = answer.siting.chosen;
    const lngs = Float64Array.from(chosen, (c) => base.candidates.lngs[c] as number);
    const lats = Float64Array.from(chosen, (c) => base.candidates.lats[c] as number);
    const gapsKm = [...chosen].map((_, k) => {
      const others = Int32Array.from(chosen.keys()).filter((other) => other !== k);
      return serviceOf({ lngs, lats }, { lngs, lats }, others).distancesKm[k] as number;
    });
    expect(Math.min(...gapsKm)).toBeGreaterThanOrEqual(20);
    solver.close();
  });

  it('gives up an earlier request for a later one', async () => {
    const base = scatteredPlaces(400);
    const solver = solverOf(base);
    const first = solver.solve(covering(base, { count: 40 }));
    const second = solver.solve(covering(base, { count: 3, effort: 'greedy' }));
    expect(await first).toBeNull();
    const answer = await second;
    expect(answer?.ok && answer.siting.chosen.length).toBe(3);
    solver.close();
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const base = scatteredPlaces(400);
    const solver = solverOf(base);
    const stop = new AbortController();
    const steps: number[] = [];
    const stopped = solver.solve(covering(base, { count: 40 }), {
      signal: stop.signal,
      onProgress: ({ done01 }) => {
        steps.push(done01);
        stop.abort();
      },
    });
    expect(await stopped).toBeNull();
    expect(steps.length).toBe(1);
    const after = await solver.solve(covering(base, { effort: 'greedy' }));
    expect(after?.ok).toBe(true);
    solver.close();
  });

  it('compares two sets', async () => {
    const base = scatteredPlaces(50);
    const solver = solverOf(base);
    const { weights, radiusKm } = covering(base);
    const [a, b] = [Int32Array.of(1, 2, 3), Int32Array.of(3, 4)];
    const coverage = coverageOfPoints(base.demand, base.candidates, weights, radiusKm);
    expect(await solver.compare(a, b, { weights, radiusKm })).toEqual(compareSets(coverage, a, b));
    solver.close();
  });

  it('says when its worker has died', async () => {
    const base = scatteredPlaces(10);
    const worker = apiWorker();
    const listeners: (() => void)[] = [];
    worker.addEventListener = (type, listener) => {
      if (type === 'error') listeners.push(listener as () => void);
    };
    const answer = solverOf(base, worker).solve(covering(base));
    for (const tell of listeners) tell();
    await expect(answer).rejects.toThrow('The worker has stopped');
    worker.terminate();
  });
});
