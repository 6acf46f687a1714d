import { expect, it } from 'vitest';
import { bestRank } from '../../../src/domain/scoring/explain/best-rank.ts';
import { bestPairwiseRank } from '../../../src/domain/scoring/explain/pairwise-best-rank.ts';
import { askBestRank } from '../../../src/workers/best-rank-client.ts';
import { ChannelWorker } from '../../support/channel-worker.ts';

const QUESTION = {
  kind: 'mean' as const,
  terms: [Float64Array.of(1, 2, 3), Float64Array.of(3, 1, 2)],
  isCompared: Uint8Array.of(1, 1, 1),
  row: 0,
  options: { sign: 1 as const, floor01: 0.05, start: [0.5, 0.5] },
};

/** A worker that never answers, and breaks as soon as it is listened to. */
class BrokenWorker extends ChannelWorker {
  isEnded = false;
  override addEventListener(type: string, listener: EventListener): void {
    if (type === 'error') queueMicrotask(() => listener(new Event('error')));
  }
  override terminate(): void {
    this.isEnded = true;
    super.terminate();
  }
}

it('gives the answer of the search and leaves no worker behind', async () => {
  let ended = 0;
  class CountedWorker extends ChannelWorker {
    override terminate(): void {
      ended++;
      super.terminate();
    }
  }
  const answer = await askBestRank(QUESTION, () => new CountedWorker());
  const { terms, isCompared, row, options } = QUESTION;
  expect(answer).toEqual(bestRank(terms, isCompared, row, options));
  expect(ended).toBe(1);
});

it('gives the answer of the search by pairwise comparison', async () => {
  const columns = [Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2), Float64Array.of(1, 2, 0)];
  const { isCompared, row } = QUESTION;
  const options = { floor01: 0.05, start: [1, 1, 1] };
  const question = { kind: 'copeland' as const, columns, isCompared, row, options };
  const answer = await askBestRank(question, () => new ChannelWorker());
  expect(answer).toEqual(bestPairwiseRank(columns, isCompared, row, options));
});

it('says so when the worker stops', async () => {
  const worker = new BrokenWorker();
  await expect(askBestRank(QUESTION, () => worker)).rejects.toThrow('The worker has stopped');
  expect(worker.isEnded).toBe(true);
});
