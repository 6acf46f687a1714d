import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';

/** Things that the page counts. */
export type Counted =
  | 'cities'
  | 'values'
  | 'indicators'
  | 'links'
  | 'projects'
  | 'institutes'
  | 'sources'
  | 'files';

/** Gives a number of things in words: `400 cities`. */
export function useCounted(): (thing: Counted, count: number) => string {
  const t = useText('data');
  const language = useLanguage();
  return (thing, count) => t(`count.${thing}`, { count, shown: formatCount(count, language) });
}
