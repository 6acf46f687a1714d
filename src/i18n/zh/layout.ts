import type { Translation } from '../dictionary.ts';
import type { layout as english } from '../en/layout.ts';

/** “格局”工作区的文字。 */
export const layout = {
  title: '格局',
  layers: '图层',
  precision: '精度',
  'precision.surveyed': '实测',
  'precision.gazetteer': '地名录',
  'precision.township': '乡镇级',
  'precision.schematic': '示意',
  'figure.ring': '一环',
  'figure.belts': '两带',
  'figure.fingers': '五指成拳',
  'figure.demonstration': '示范村',
  'figure.villages': '行政村',
  'figure.townships': '乡镇街道',
  tour: '从全球飞到晋城',
  schematicNote: '虚线为示意，不可据此量算距离。',
  outlineNote: '轮廓仅供显示，不是法定界线。',
  villageNote: '一点代表一村，位置在所属乡镇范围内示意。',
  missing: '此数据包不含格局数据',
} as const satisfies Translation<typeof english>;
