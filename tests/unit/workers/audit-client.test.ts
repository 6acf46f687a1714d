import { expect, test } from 'vitest';
import { auditMethod } from '../../../src/domain/scoring/audit/method-audit.ts';
import { shiftsOfChoices } from '../../../src/domain/scoring/audit/other-choices.ts';
import { auditInWorker } from '../../../src/workers/audit-client.ts';
import { ChannelWorker } from '../../support/channel-worker.ts';
import { readPublished } from '../domain/scoring/published.ts';

const { edition, method, used, table } = readPublished();
const base = {
  edition,
  used,
  peerGroups: new Int32Array(table.cityCount),
  countries: new Int32Array(table.cityCount),
  incomes: null,
  years: table.columns.map(({ years }) => years),
};

test('a worker answers what the page would have computed itself', async () => {
  const auditor = auditInWorker(base, method, () => new ChannelWorker());
  const [audit, shifts] = [await auditor.audit, await auditor.shifts];
  expect(audit).toEqual(auditMethod(base, method));
  expect(shifts).toEqual(shiftsOfChoices(edition, method, used, base.peerGroups));
  expect(shifts.length).toBeGreaterThan(30);
});

test('a method that cannot score is an error and not silence', async () => {
  const broken = { ...method, requirementWeights: [1] };
  const auditor = auditInWorker(base, broken, () => new ChannelWorker());
  await expect(auditor.audit).rejects.toThrow('weights');
  await expect(auditor.shifts).rejects.toThrow();
});
