import { useEffect, useState } from 'react';
import type { MethodAudit } from '../../domain/scoring/audit/method-audit.ts';
import type { ChoiceShift } from '../../domain/scoring/audit/other-choices.ts';
import { useAtlas } from '../../store/react.ts';
import { selectAuditBase } from '../../store/selectors/audit.ts';
import { selectMethod } from '../../store/selectors/scores.ts';

/** What the pages about the score know so far; the last figures stay until better ones are there. */
export interface AuditState {
  audit: MethodAudit | null;
  shifts: ChoiceShift[] | null;
  hasFailed: boolean;
}

const NOTHING: AuditState = { audit: null, shifts: null, hasFailed: false };

/** Audits the method in use off the main thread, anew when it changes. */
export function useAudit(): AuditState {
  const base = useAtlas(selectAuditBase);
  const method = useAtlas(selectMethod);
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    if (!base || !method) return;
    let isCurrent = true;
    let close = (): void => {};
    const change = (patch: Partial<AuditState>): void => {
      if (isCurrent) setState((before) => ({ ...before, ...patch }));
    };
    async function run(): Promise<void> {
      if (!base || !method) return;
      const { auditInWorker } = await import('../../workers/audit-client.ts');
      if (!isCurrent) return;
      const auditor = auditInWorker(base, method);
      close = auditor.close;
      change({ audit: await auditor.audit, hasFailed: false });
      change({ shifts: await auditor.shifts });
    }
    run().catch(() => change({ hasFailed: true }));
    return () => {
      isCurrent = false;
      close();
    };
  }, [base, method]);
  return state;
}
