import type { Translation } from '../dictionary.ts';
import type { reasons as english } from '../en/reasons.ts';

/** 名次区间与得分原因的文字。 */
export const reasons = {
  'interval.none': '无区间',
  'interval.median': '{{draws}} 次抽样的中位名次 {{rank}}',
  'band.axis': '名次 1 至 {{last}} 及其区间',
  'band.interval': '5%–95%',
  'band.sort': '按区间宽度排序',
  'ties.with': '与{{name}}无法区分先后',
  'rank.interval': '名次，5%–95%',
  'rank.value': '{{rank}}（{{interval}}）',
} as const satisfies Translation<typeof english>;
