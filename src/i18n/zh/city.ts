import type { Translation } from '../dictionary.ts';
import type { city as english } from '../en/city.ts';

/** 城市详情的文字。 */
export const city = {
  pin: '选定{{name}}',
  unpin: '取消选定{{name}}',
  index: '生态指数',
  rank: '名次',
  'rank.interval': '{{from}}–{{to}}',
  'rank.among': '在已评级城市中的名次',
  evidence: '证据 {{grade}}',
  dataShare: '数据 {{share}}',
  memberSince: '{{year}}加入',
  capital: '首都',
  requirements: '八项要求',
  'requirements.city': '本市',
  'requirements.median': '联盟中位数',
  sectors: '合作领域及依据',
  'sectors.none': '各领域均无记录',
  values: '全部数值',
  'values.indicator': '指标',
  'values.value': '数值',
  'values.year': '年份',
  'values.level': '层级',
  'values.source': '来源',
  origin: '数据来自哪一级',
  notRated: '未评级：{{reason}}',
  conditional: '有条件：{{reason}}',
  empty: '请在地图或列表中选择城市',
  links: '合作',
  compare: '比较',
  why: '原因',
} as const satisfies Translation<typeof english>;
