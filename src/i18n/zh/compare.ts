import type { Translation } from '../dictionary.ts';
import type { compare as en } from '../en/compare.ts';

/** 城市比较与散点图的文字。 */
export const compare = {
  title: '比较',
  close: '关闭比较',
  count_other: '{{count}} 个城市，最多 {{most}} 个',
  empty: '尚未选择要比较的城市',
  'empty.how': '可并排比较二至六个城市：搜索城市，从排名或表格中选取，或在城市详情中按“比较”。',
  scatter: '散点图',
  'scatter.close': '关闭散点图',
} as const satisfies Translation<typeof en>;
