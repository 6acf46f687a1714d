import { describe, expect, it } from 'vitest';
import { DEFAULT_POTENTIAL } from '../../../src/domain/links/potential/choices.ts';
import type { PotentialBase } from '../../../src/domain/links/potential/potential-base.ts';
import { createPotentialModel } from '../../../src/domain/links/potential/potential-model.ts';
import { potentialPartners } from '../../../src/domain/links/potential/potential-partners.ts';
import { communitiesInWorker } from '../../../src/workers/communities-client.ts';
import { createPotentialApi } from '../../../src/workers/potential-api.ts';
import { createPotentialSolver } from '../../../src/workers/potential-client.ts';
import { ChannelWorker } from '../../support/channel-worker.ts';

const CHOICES = { ...DEFAULT_POTENTIAL, minFit01: 0 };

function threeCities(): PotentialBase {
  return {
    cityCount: 3,
    sectorCount: 1,
    positions: Float64Array.of(0, 0, 10, 0, 30, 0),
    populations: Float64Array.of(1e6, 1e6, 1e6),
    countries: Int32Array.of(0, 1, 2),
    offers: Float64Array.of(0.5, 0.6, 0.7),
    needs: Float64Array.of(0.7, 0.6, 0.5),
  };
}

describe('createPotentialSolver', () => {
  it('answers as the model does', async () => {
    const solver = createPotentialSolver(
      threeCities(),
      () => new ChannelWorker(createPotentialApi()),
    );
    const model = createPotentialModel(threeCities());
    try {
      expect(await solver.partners(0, [0], CHOICES, 5)).toEqual(
        potentialPartners(model, 0, [0], CHOICES, 5),
      );
      expect(await solver.pair(0, 1, [0], CHOICES)).toEqual(model.details(0, 1, [0], 2, 0));
      expect(await solver.tests([[[0, 1]]])).toEqual([model.test([[0, 1]])]);
    } finally {
      solver.close();
    }
  });

  it('finds the same groups each time it is asked', async () => {
    const twoTriangles = {
      nodeCount: 6,
      from: Uint32Array.of(0, 1, 2, 3, 4, 5, 2),
      to: Uint32Array.of(1, 2, 0, 4, 5, 3, 3),
      weights: new Float64Array(7).fill(1),
    };
    const ask = () =>
      communitiesInWorker(twoTriangles, () => new ChannelWorker(createPotentialApi())).result;
    const [first, second] = [await ask(), await ask()];
    expect([...first.groups]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(second).toEqual(first);
  });

  it('says when its worker has died', async () => {
    const worker = new ChannelWorker(createPotentialApi());
    const listeners: (() => void)[] = [];
    worker.addEventListener = (type, listener) => {
      if (type === 'error') listeners.push(listener as () => void);
    };
    let isDead = false;
    const solver = createPotentialSolver(
      threeCities(),
      () => worker,
      () => {
        isDead = true;
      },
    );
    const answer = solver.partners(0, [0], CHOICES, 5);
    for (const tell of listeners) tell();
    await expect(answer).rejects.toThrow('The worker has stopped');
    expect(isDead).toBe(true);
    solver.close();
  });
});
