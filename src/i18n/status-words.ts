import type { Language } from '../domain/language.ts';
import type { StatusReason } from '../domain/scoring/explain-status.ts';
import type { TextFunction } from './dictionary.ts';
import { namesInRow } from './names-in-row.ts';

/** The requirements of one kind of reason by their codes: `R3, R7`. Empty where there is none. */
export function requirementCodes(
  reasons: readonly StatusReason[],
  kind: 'missing_requirement' | 'red_line',
  language: Language,
): string {
  const codes = reasons.flatMap((one) => (one.kind === kind ? [`R${one.requirement}`] : []));
  return namesInRow(codes, language);
}

/** In a few words why a city is conditional or not rated. Empty for reasons that there are no short words for. */
export function statusWords(
  reasons: readonly StatusReason[],
  redLine: number,
  isConditional: boolean,
  t: TextFunction<'scores'>,
  language: Language,
): string {
  if (isConditional)
    return t('why.red', { list: requirementCodes(reasons, 'red_line', language), line: redLine });
  const missing = requirementCodes(reasons, 'missing_requirement', language);
  if (missing !== '') return t('why.missing', { list: missing });
  const points = reasons.find(({ kind }) => kind === 'too_few_points');
  return points?.kind === 'too_few_points'
    ? t('why.points', { present: points.present, needed: points.needed })
    : '';
}
