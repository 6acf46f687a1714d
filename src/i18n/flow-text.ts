import type { TextFunction, TextKey } from './dictionary.ts';

const FLOWS: Readonly<Record<string, TextKey<'records'>>> = {
  loan: 'flow.loan',
  grant: 'flow.grant',
  export_buyers_credit: 'flow.export_buyers_credit',
  suppliers_credit: 'flow.suppliers_credit',
  technical_assistance: 'flow.technical_assistance',
  scholarships_training: 'flow.scholarships_training',
  debt_rescheduling: 'flow.debt_rescheduling',
  debt_forgiveness: 'flow.debt_forgiveness',
  not_stated: 'flow.not_stated',
};

/** How a project is paid for, in words; the record's own word where it is not one of the known. */
export function flowText(flow: string, t: TextFunction<'records'>): string {
  const key = FLOWS[flow];
  return key === undefined ? flow : t(key);
}
