import type { Translation } from '../dictionary.ts';
import type { carry as english } from '../en/carry.ts';

export const carry: Translation<typeof english> = {
  title: '将此格局用于另一城市',
  aside: '计算得出',
  what: '根据该城市周边的城镇，提出环线、两带和五指的方案。',
  city: '城市',
  'city.none': '不选城市',
  'city.option': '{{city}}（{{country}}）',
  clear: '移去方案',
  working: '正在查找城镇并计算环线……',
  failed: '无法提出格局方案：城镇数据无法读取。',

  result: '{{city}}：计算得出的方案',
  towns: '考察了距该城市 {{km}} 以内的 {{towns}} 个城镇。',
  caption: '{{own}}的格局与{{city}}的方案',
  'measure.length': '环线长度',
  'measure.area': '围合面积',
  'measure.compactness': '紧凑度',
  'measure.compactness.title': '4π × 面积 / 长度²：1 为圆',
  'measure.detour': '绕行系数',
  'measure.detour.title': '长度除以包围它的最短闭合线的长度',
  'measure.stops': '环线站点',
  'measure.belts': '两带面积',
  'measure.belts.title': '重叠部分只计算一次',
  'measure.fingers': '手指数',
  'measure.finger': '手指平均长度',
  measure: '指标',
  proposal: '方案',
  'missing.working': '正在量算',
  'missing.failed': '无法量算',
  'missing.no_ring': '无环线',
  'missing.not_simple': '环线未闭合或自相交',
  'missing.no_belts': '无带',
  'missing.no_fingers': '无副中心',

  gaps: '未能沿用的内容',
  'gap.few_centres':
    '副中心：需要 {{wanted}} 个，找到 {{found}} 个。与该城市及彼此相距至少 {{spacingKm}} 的城镇过少。',
  'gap.population_unknown':
    '人口未注明的副中心：{{centres}} 个。此类城镇排在人口已注明的城镇之后，按距离由近及远选取。',
  'gap.few_sites': '无环线：找到 {{found}} 处可设站点，至少需要 {{needed}} 处。',
  'gap.no_simple_ring': '无环线：{{sites}} 处站点位于一条直线上，环绕线路会原路折返。',
  'gap.ring_leaves_boundary': '环线有 {{outside01}} 位于边界以外。',
  'gap.no_river':
    '无河流：晋城的两带沿两条河流展开；此处未提供河流，带只能沿城镇分布最广的方向展开。',
  'gap.few_rivers':
    '河流：所提供的 {{lines}} 条线中有 {{usable}} 条可承载带，其余过短或位于第一条带之内。',
  'gap.few_belts': '带：需要 {{wanted}} 条，找到 {{found}} 条长度足够且彼此分开的带。',
  'gap.few_places': '带：已知地点 {{places}} 个，判断其分布方向至少需要 {{needed}} 个。',
  'gap.no_villages': '无行政村：此处没有行政村名录，因此未提出示范村。',
  'gap.place_outside_boundary': '该城市位于所提供的边界以外。',

  centres: '副中心的来源',
  'centres.note': '与该城市及彼此保持间距的最大城镇。',
  'centres.town': '城镇',
  'centres.population': '人口',
  'centres.unknown': '未注明',
  'centres.distance': '距该城市',
  geojson: 'GeoJSON',
  note: '此方案未经任何方面采纳；仅为城镇之间的直线，不含道路和地形。',
  source: '城镇：',
};
