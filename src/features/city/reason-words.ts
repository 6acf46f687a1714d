import type { NamedPart, ReasonSentence } from '../../charts/series/reason-sentence.ts';
import type { Edition } from '../../domain/edition.ts';
import { type Language, textIn } from '../../domain/language.ts';
import type { ScoreScale } from '../../domain/scoring/score-scale.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatDifference, formatNumber } from '../../i18n/format.ts';

/** Words that a sentence about a difference is made with. */
export interface ReasonWords {
  edition: Pick<Edition, 'requirements'>;
  /** Names of the city and, inside of a sentence, of the reference. */
  name: string;
  reference: string;
  language: Language;
  /** What the points are of; nothing is worded as an index that is wins minus losses. */
  scale: ScoreScale;
}

/** One sentence in the reader's language: how far, in which direction, and by what. */
export function wordReason(
  { direction, points, leads, counters }: ReasonSentence,
  { edition, name, reference, language, scale }: ReasonWords,
  t: TextFunction<'reasons'>,
): string {
  const kind = scale === 'wins' ? 'wins' : 'sentence';
  if (direction === 'level') return t(`${kind}.level`, { name, reference });
  const wordOf = ({ requirement, points: own }: NamedPart): string => {
    const found = requirement === null ? null : edition.requirements[requirement];
    return t('sentence.part', {
      part: found ? textIn(found.short, language) : t('coverage.inside'),
      points: formatDifference(own, language),
    });
  };
  const first = t(`${kind}.${direction}`, {
    name,
    reference,
    points: formatNumber(points, language, kind === 'wins' ? { maxDigits: 1 } : { digits: 1 }),
    leads: leads.map(wordOf).reduce((all, next) => t('sentence.and', { all, next })),
  });
  const [counter] = counters;
  if (!counter) return t('sentence.alone', { first });
  return t(`sentence.${direction}.counter`, { first, counter: wordOf(counter) });
}
