import type { Translation } from '../dictionary.ts';
import type { scores as english } from '../en/scores.ts';

/** “评分”工作区与排名的文字。 */
export const scores = {
  title: '评分',
  subtitle: '<b>{{rated}}</b> / {{all}} 座城市有指数',
  colourBy: '地图着色',
  'colour.index': '生态指数，0–100',
  'colour.requirements': '要求',
  'colour.ecologies': '生态维度',
  'colour.indicators': '指标',
  'ecology.social': '社会',
  'ecology.nature': '自然',
  'ecology.economy': '经济',
  method: '方法',
  'method.reset': '恢复版本权重',
  'method.changes_other': '与版本 {{id}} 有 <b>{{count}} 处不同</b>。分享链接会带上此方法。',
  weights: '权重',
  'weights.sum': '合计（已归一）',
  'rule.across': '要求之间',
  'rule.geometric': '几何平均',
  'rule.missing': '缺失值',
  'rule.missingStay': '保持缺失',
  ranking: '排名',
  'col.rank': '名次',
  'col.city': '城市',
  'col.index': '指数',
  'col.grade': '证据',
  better: '越高越好',
  lower: '越低越好',
} as const satisfies Translation<typeof english>;
