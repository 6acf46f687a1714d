import type { Translation } from '../dictionary.ts';
import type { links as english } from '../en/links.ts';

/** “合作”工作区的文字。 */
export const links = {
  title: '合作',
  subtitle_other: '<b>{{count}}</b> 条合作记录',
  recorded: '已有记录',
  'recorded.note': '均有出处',
  kind: '合作类型',
  'kind.sister_city': '友好城市',
  'kind.air': '直飞航线',
  'kind.rail': '铁路货运',
  'kind.workshop': '鲁班工坊',
  'kind.corridor': '经济走廊',
  'kind.project': '项目',
  'kind.institute': '孔子学院',
  scope: '范围',
  'scope.members': '成员之间',
  'scope.city': '{{name}}的合作',
  sectors: '领域',
  year: '年份',
  source: '来源',
  empty: '没有符合筛选条件的合作记录',
} as const satisfies Translation<typeof english>;
