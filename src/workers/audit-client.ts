import * as Comlink from 'comlink';
import type { AuditBase, MethodAudit } from '../domain/scoring/audit/method-audit.ts';
import type { ChoiceShift } from '../domain/scoring/audit/other-choices.ts';
import type { Method } from '../domain/scoring/method.ts';
import type { DrawApi } from './draw-api.ts';
import { type DrawWorkerLike, startWorker } from './draw-client.ts';

/** What is known of a method: at once, and after the ranks of every other choice were computed. */
export interface Auditor {
  audit: Promise<MethodAudit>;
  shifts: Promise<ChoiceShift[]>;
  /** Ends the work; promises that are open stay open. */
  close(): void;
}

/** Audits a method in a worker of its own, which ends with the last answer. Promises reject if it fails. */
export function auditInWorker(
  base: AuditBase,
  method: Method,
  start: () => DrawWorkerLike = startWorker,
): Auditor {
  const worker = start();
  const api = Comlink.wrap<DrawApi>(worker);
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The auditing worker has stopped')));
  });
  died.catch(() => {});
  const close = (): void => worker.terminate();
  const audit = Promise.race([api.audit(base, method), died]);
  const { edition, used, peerGroups } = base;
  const shifts = Promise.race([
    audit.then(() => api.shifts({ edition, used, peerGroups }, method)),
    died,
  ]);
  shifts.then(close, close);
  return { audit, shifts, close };
}
