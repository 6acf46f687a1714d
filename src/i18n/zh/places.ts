import type { Translation } from '../dictionary.ts';
import type { places as english } from '../en/places.ts';

export const places: Translation<typeof english> = {
  examples: '示例',
  anji: '浙江省安吉县',
  cities: '成员城市',
  any: '其他任意地点：城镇或坐标',
  'any.placeholder': 'Nairobi 或 -1.29, 36.82',
  'any.towns': '城镇',
  'any.coordinates': '坐标',
  'any.latLng': '{{lat}}，{{lng}}',
  'any.swapped': '按“经度、纬度”读取：第一个数不可能是纬度',
  'any.nowhere':
    '这两个数不是地球上的位置：纬度应在 −90° 至 90° 之间，经度应在 −180° 至 180° 之间。',
  'any.failed': '城镇数据无法读取；仍可输入坐标。',
  'any.middle': '地图中心',
  'any.population': '{{country}}，{{population}}',
  demonstration: '示范村（方案）',
  'demonstration.how':
    '{{all}} 个村中的 {{chosen}} 个：其 {{km}} 以内的村合计最多，占全部的 {{share}}。由计算搜索得出，未经任何方面指定。',
  'demonstration.rough': '{{all}} 个村中有 {{rough}} 个以所在乡镇的点位表示，距离即为乡镇的距离。',
  sources: '轮廓、乡镇和村：',
  'chosen.own': '自有文件',
  'chosen.saved': '已保存的方案',
  'lack.no_saved': '此浏览器中没有保存该方案，可能保存在其他浏览器中，或已被删除。',
  'lack.no_files': '自有文件不包含在网址中，请重新选择。',
};
