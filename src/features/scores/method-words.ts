import type { Edition } from '../../domain/edition.ts';
import { type Language, textIn } from '../../domain/language.ts';
import type { Aggregation, MethodChange, MethodChoices } from '../../domain/scoring/method.ts';
import { EXPONENTS } from '../../domain/scoring/power-mean.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatCount, formatNumber, formatPercent } from '../../i18n/format.ts';
import { namesInRow } from '../../i18n/names-in-row.ts';
import type { MethodRefusal } from '../../store/change-method.ts';

type MethodText = TextFunction<'method'>;

/** The means that have a name of their own; every other exponent is the generalised mean. */
export const NAMED_MEANS = ['geometric', 'arithmetic', 'harmonic'] as const;

/** Name of the mean of this exponent; null where it has none. */
function namedMean(exponent: number): (typeof NAMED_MEANS)[number] | null {
  return NAMED_MEANS.find((name) => EXPONENTS[name] === exponent) ?? null;
}

/** Which of the offered ways joins the requirements. */
export function aggregationKind(
  aggregation: Aggregation,
): (typeof NAMED_MEANS)[number] | 'general' | 'copeland' {
  if (aggregation.kind === 'copeland') return 'copeland';
  return namedMean(aggregation.exponent) ?? 'general';
}

/** How requirements are joined, in two or three words. */
export function aggregationWords(
  aggregation: Aggregation,
  t: MethodText,
  language: Language,
): string {
  if (aggregation.kind === 'copeland') return t('across.copeland');
  const { exponent } = aggregation;
  const name = namedMean(exponent);
  if (name) return t(`across.${name}`);
  return t('across.generalAt', { exponent: formatNumber(exponent, language, { maxDigits: 2 }) });
}

/**
 * What differs from the edition, a line each. Of the requirements only those that the reader has moved
 * (`moved`, in edition order): the others follow by rescaling.
 */
export function changeLines(
  edition: Edition,
  changes: readonly MethodChange[],
  moved: readonly boolean[],
  choices: MethodChoices,
  t: MethodText,
  language: Language,
): string[] {
  const nameOf = (id: number): string => {
    const requirement = edition.requirements.find((one) => one.id === id);
    return requirement ? `R${id} ${textIn(requirement.short, language)}` : `R${id}`;
  };
  const wordsOf = (change: MethodChange): string | null => {
    switch (change.kind) {
      case 'requirement_weight': {
        const at = edition.requirements.findIndex(({ id }) => id === change.requirement);
        if (moved[at] !== true) return null;
        return t('changes.requirement', {
          name: nameOf(change.requirement),
          share: formatPercent(change.share01, language, 1),
          edition: formatPercent(change.editionShare01, language, 1),
        });
      }
      case 'indicator_weights':
        return t('changes.indicators', { name: nameOf(change.requirement) });
      case 'aggregation':
        return t('changes.aggregation', {
          value: aggregationWords(choices.aggregation, t, language),
        });
      case 'normalisation':
        return t('changes.normalisation', { value: t(`norm.${choices.normalisation}`) });
      case 'winsorised':
        return t('changes.winsorised');
      case 'missing':
        return t('changes.missing', { value: t(`gaps.${choices.missing}`) });
    }
  };
  return changes.map(wordsOf).filter((words) => words !== null);
}

/** Why a method was not taken, in one sentence. */
export function refusalWords(refusal: MethodRefusal, t: MethodText, language: Language): string {
  switch (refusal.kind) {
    case 'other_edition':
      return t('refusal.other_edition', {
        edition: refusal.editionId,
        expected: refusal.expected,
      });
    case 'requirement_count':
    case 'indicator_count':
      return t('refusal.count');
    case 'all_weights_zero':
      return t('refusal.weightless');
    case 'all_equal':
      return t('refusal.all_equal', {
        names: namesInRow(
          refusal.requirements.map((id) => `R${id}`),
          language,
        ),
      });
    case 'too_many_to_compare':
      return t('refusal.too_many_to_compare', { max: formatCount(refusal.max, language) });
    default:
      return t(`refusal.${refusal.kind}`);
  }
}
