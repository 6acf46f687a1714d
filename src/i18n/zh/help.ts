import type { Translation } from '../dictionary.ts';
import type { help as english } from '../en/help.ts';

/** 按键列表的文字。 */
export const help = {
  title: '键盘与触控',
  search: '搜索',
  workspaces: '城市、评分、合作、格局、数据',
  globe: '地球仪或平面地图',
  keep: '将当前视图存为场景',
  escape: '依次收起浮动面板、取消选定城市、关闭表格区',
  help: '显示本列表',
  map: '移动地图（焦点在地图上时）',
  zoom: '缩放地图（焦点在地图上时）',
  touch: '触控操作：单指移动地图，双指缩放、旋转，点一下城市即选定；拖动把手可展开下方面板。',
  note: '在输入框中打字时，单键操作暂不生效。',
  arrows: '方向键',
} as const satisfies Translation<typeof english>;
