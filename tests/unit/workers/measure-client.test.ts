import { expect, it, vi } from 'vitest';
import type { LayoutMeasures } from '../../../src/domain/layout/layout-measures.ts';
import { measureInWorker } from '../../../src/workers/measure-client.ts';
import { ChannelWorker } from '../../support/channel-worker.ts';

it('asks the worker for the layout of the package, and ends it with the answer', async () => {
  const asked: string[] = [];
  const measures = { ring: { lengthKm: 377 } } as LayoutMeasures;
  const worker = new ChannelWorker({
    async measurePackage(packageUrl: string): Promise<LayoutMeasures> {
      asked.push(packageUrl);
      return measures;
    },
  });
  const end = vi.spyOn(worker, 'terminate');
  expect(await measureInWorker('data/datapackage.json', () => worker)).toEqual(measures);
  expect(asked).toEqual(['data/datapackage.json']);
  expect(end).toHaveBeenCalledOnce();
});

it('rejects when the layout cannot be measured', async () => {
  const worker = new ChannelWorker({
    async measurePackage(): Promise<LayoutMeasures> {
      throw new Error('No layout to measure: not-found');
    },
  });
  await expect(measureInWorker('nowhere', () => worker)).rejects.toThrow('No layout to measure');
});
