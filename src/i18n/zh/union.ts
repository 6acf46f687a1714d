import type { Translation } from '../dictionary.ts';
import type { union as english } from '../en/union.ts';

export const union: Translation<typeof english> = {
  title: '联盟整体',
  note: '联系和项目按面板所示统计：类型、领域、年份、范围。',
  close: '关闭联盟整体',

  sectors: '领域与地区',
  'sectors.note.links':
    '止于该地区的已记录联系。跨两个地区的联系在两地各计一次，地区内部的联系计一次。各领域的单位随其类型而异（城镇、机场、班列），宜横向比较，不宜纵向比较。',
  'sectors.note.projects':
    '该地区成员城市 50 公里以内、同一国家的中国融资项目。靠近两个地区城市的项目在两地各计一次。',
  'sectors.caption.links': '按领域和地区统计的已记录联系',
  'sectors.caption.projects': '按领域和地区统计的项目',
  'sectors.unit': '统计对象',
  'sectors.links': '联系',
  'sectors.projects': '项目',
  sector: '领域',
  region: '地区',
  'sectors.choose': '只显示{{sector}}',
  'sectors.release': '重新显示所有领域',

  regions: '地区之间',
  'regions.note':
    '两个地区成员城市之间的已记录联系，对角线为地区内部；各类型单位不同，不予相加。点击数字可查看其记录。',
  'regions.none': '所示记录不连接任何成员城市。',
  'regions.kind': '类型',
  'regions.kindUnit': '{{kind}}：{{unit}}',
  'regions.caption': '地区之间的已记录联系：{{kind}}',
  'regions.open_other': '{{kind}}：{{a}}与{{b}}之间 {{shown}} 条联系，查看记录',
  'regions.inside_other': '{{kind}}：{{a}}内部 {{shown}} 条联系',
  'regions.leftOut_other': '所示联系中有 {{shown}} 条一端不是成员城市。',

  unlinked: '没有任何记录的城市',
  'unlinked.none': '每座成员城市都至少有一条记录。',
  'unlinked.note':
    '无论面板如何选择，这些成员城市都没有联系、项目或学院的记录。无人记录并不意味着不存在。',
  'unlinked.count_other': '{{all}} 座成员城市中的 {{shown}} 座',

  communities: '城市群组',
  'communities.note':
    '彼此联系多于随机预期的城市（Louvain 方法，20 次运行取最优），按记录数加权。模块度 {{modularity}}，各次运行间的稳定度 {{stability}}。',
  'communities.weak':
    '这些记录不能划分出可靠的群组：模块度 {{modularity}}（须高于 0.30），各次运行间的稳定度 {{stability}}（须高于 0.80）。',
  'communities.none': '所示记录未连接任何成员城市。',
  'communities.working': '正在寻找群组……',
  'communities.failed': '无法得出群组。',
  'communities.group': '第 {{group}} 组',
  'communities.cities_other': '{{shown}} 座城市',
  'communities.largest': '其中最大的：{{names}}',
  'communities.region': '以{{region}}为主（{{share}}）',
  'communities.limit': '模块度无法识别很小的群组。',

  imbalance: '地区间的不平衡',
  'imbalance.note':
    '按人口计算的生态指数泰尔指数：0 表示所有人所在城市的指数相同。其中 {{between}} 来自地区之间，{{within}} 来自地区内部。',
  'imbalance.value': '泰尔指数 {{value}}',
  'imbalance.missing_other': '{{shown}} 座城市没有指数或人口数据，未计入。',
  'imbalance.caption': '各地区按人口加权的生态指数',
  'imbalance.people': '人口占比',
  'imbalance.mean': '平均指数',
  'imbalance.inside': '内部部分',
  'imbalance.cities': '城市',
  'imbalance.nobody': '按此方法没有城市得出指数。',

  challenges: '共同挑战',
  'challenges.note':
    '有数值的城市的中位数；括号内为有数值的城市数和该地区城市总数。浅色：有数值的城市不足三分之一。数值越大越不利。点击名称可按其为地图着色。',
  'challenges.caption': '各地区挑战指标的中位数',
  'challenges.show': '按{{name}}为地图着色',
  'challenges.basis': '（{{known}}/{{all}}）',
  'challenges.of': '{{value}}，{{all}} 座城市中 {{known}} 座有数值',
  'challenges.ofFew': '{{value}}，{{all}} 座城市中仅 {{known}} 座有数值',
  'challenges.fileUnit': '单位',
  'challenges.national': '{{share}} 为国家数值',
  'challenges.allNational': '国家数值',
  'challenges.none': '此数据包中没有反映挑战的指标。',
  'challenges.noData':
    '数据包中没有关于城市贫困线、饥饿、战争或灾害的数据。此处不予显示，也不以其他数据替代。',
};
