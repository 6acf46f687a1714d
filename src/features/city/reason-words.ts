import type { NamedPart, ReasonSentence } from '../../charts/series/reason-sentence.ts';
import type { Edition } from '../../domain/edition.ts';
import { type Language, textIn } from '../../domain/language.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatDifference, formatNumber } from '../../i18n/format.ts';

/** Words that a sentence about a difference is made with. */
export interface ReasonWords {
  edition: Pick<Edition, 'requirements'>;
  /** Names of the city and, inside of a sentence, of the reference. */
  name: string;
  reference: string;
  language: Language;
}

/** One sentence in the reader's language: how far, in which direction, and by what. */
export function wordReason(
  { direction, points, leads, counters }: ReasonSentence,
  { edition, name, reference, language }: ReasonWords,
  t: TextFunction<'reasons'>,
): string {
  if (direction === 'level') return t('sentence.level', { name, reference });
  const wordOf = ({ requirement, points: own }: NamedPart): string => {
    const found = requirement === null ? null : edition.requirements[requirement];
    return t('sentence.part', {
      part: found ? textIn(found.short, language) : t('coverage.inside'),
      points: formatDifference(own, language),
    });
  };
  const first = t(`sentence.${direction}`, {
    name,
    reference,
    points: formatNumber(points, language, { digits: 1 }),
    leads: leads.map(wordOf).reduce((all, next) => t('sentence.and', { all, next })),
  });
  const [counter] = counters;
  if (!counter) return t('sentence.alone', { first });
  return t(`sentence.${direction}.counter`, { first, counter: wordOf(counter) });
}
