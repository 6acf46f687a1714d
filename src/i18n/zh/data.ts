import type { Translation } from '../dictionary.ts';
import type { data as english } from '../en/data.ts';

/** “数据”工作区的文字。 */
export const data = {
  title: '数据',
  subtitle: '图集的数据基础',
  resources: '数据包文件',
  sources: '来源',
  coverage: '覆盖情况',
  validation: '校验',
  downloads: '下载',
  'col.file': '文件',
  'col.rows': '行数',
  'col.size': '大小',
  'col.checksum': '校验和',
  'col.publisher': '发布者',
  'col.year': '年份',
  'col.licence': '许可',
  'col.citation': '引用',
  'checksum.same': '与发布一致',
  'checksum.differs': '与数据包所列不符',
  'checksum.none': '未提供',
  valid: '未发现问题',
} as const satisfies Translation<typeof english>;
