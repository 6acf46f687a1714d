import { type Language, textIn } from '../../domain/language.ts';
import { BELT_PARTS } from '../../domain/layout/parts.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';

/** Name of a belt: the short one of the layers list, else that of the plan. */
export function beltName(
  { properties: { id, name } }: LayoutPlan['belts']['features'][number],
  t: TextFunction<'layout'>,
  language: Language,
): string {
  const part = BELT_PARTS.find((one) => one === id);
  return part ? t(`part.${part}`) : textIn(name, language);
}
