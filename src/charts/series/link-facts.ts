import type { Language } from '../../domain/language.ts';
import type { RecordedLink } from '../../domain/links/recorded.ts';

/** One fact of a record, under the name that the data package gives it. */
export interface LinkFact {
  key: string;
  value: string | number;
}

/** What a check of the position says when nothing is wrong: no fact about the link. */
const PASSED_CHECK = { key: 'position_check', value: 'ok' };
const CHINESE = '_zh';

/**
 * Facts of a link in the reader's language and the order of the package: the Chinese form stands in for
 * the key before it, and a position that passed its check is not worth a line.
 */
export function shownFacts({ facts }: Pick<RecordedLink, 'facts'>, language: Language): LinkFact[] {
  return Object.entries(facts)
    .filter(
      ([key, value]) =>
        !key.endsWith(CHINESE) && !(key === PASSED_CHECK.key && value === PASSED_CHECK.value),
    )
    .map(([key, value]) => ({
      key,
      value: (language === 'zh' ? facts[key + CHINESE] : undefined) ?? value,
    }));
}
