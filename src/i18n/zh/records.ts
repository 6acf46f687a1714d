import type { Translation } from '../dictionary.ts';
import type { records as en } from '../en/records.ts';

export const records = {
  'status.completed': '已完成',
  'status.implementation': '实施中',
  'status.pipeline_commitment': '已承诺',
  'status.pipeline_pledge': '已表示意向',
  'status.suspended': '已中止',
  'status.cancelled': '已取消',
  'flow.loan': '贷款',
  'flow.grant': '赠款',
  'flow.export_buyers_credit': '出口买方信贷',
  'flow.suppliers_credit': '出口卖方信贷',
  'flow.technical_assistance': '技术援助',
  'flow.scholarships_training': '奖学金与培训',
  'flow.debt_rescheduling': '债务重组',
  'flow.debt_forgiveness': '债务减免',
  'flow.not_stated': '资金类型不详',
} as const satisfies Translation<typeof en>;
