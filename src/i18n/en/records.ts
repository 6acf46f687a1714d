/** Words of the records of projects, wherever they stand. */
export const records = {
  'status.completed': 'completed',
  'status.implementation': 'under way',
  'status.pipeline_commitment': 'committed',
  'status.pipeline_pledge': 'pledged',
  'status.suspended': 'suspended',
  'status.cancelled': 'cancelled',
  'flow.loan': 'loan',
  'flow.grant': 'grant',
  'flow.export_buyers_credit': 'export buyer’s credit',
  'flow.suppliers_credit': 'supplier’s credit',
  'flow.technical_assistance': 'technical assistance',
  'flow.scholarships_training': 'scholarships and training',
  'flow.debt_rescheduling': 'debt rescheduling',
  'flow.debt_forgiveness': 'debt forgiveness',
  'flow.not_stated': 'kind of flow not stated',
} as const;
