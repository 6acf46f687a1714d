import { type KindCounts, PROFILE_KINDS } from '../../../charts/series/city-profile.ts';
import type { Language } from '../../../domain/language.ts';
import type { TextFunction } from '../../../i18n/dictionary.ts';
import { formatCount } from '../../../i18n/format.ts';

/** Kinds with their numbers of records, those without any left out: `Projects 12 · Air, non-stop 3`. */
export function kindWords(kinds: KindCounts, t: TextFunction<'links'>, language: Language): string {
  return PROFILE_KINDS.filter((kind) => kinds[kind] > 0)
    .map((kind) => `${t(`kind.${kind}`)} ${formatCount(kinds[kind], language)}`)
    .join(' · ');
}
