import type { DraftVillages } from '../../../domain/layout/draft/layout-draft.ts';
import { formatCount } from '../../../i18n/format.ts';
import { sentences } from '../../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';

interface PointsNoteProps {
  own: string;
  city: string;
  villages: DraftVillages | null;
}

/** Where the small ranges come from, and why the figures of the other place have none. */
export function PointsNote({ own, city, villages }: PointsNoteProps) {
  const t = useText('carry');
  const language = useLanguage();
  const all = villages?.precisions.length ?? 0;
  const surveyed =
    villages?.precisions.filter((one) => one === 'surveyed' || one === 'gazetteer').length ?? 0;
  const count = (value: number): string => formatCount(value, language);
  return sentences(language, [
    t('range', { own }),
    all === 0
      ? t('range.towns', { city })
      : surveyed === all
        ? t('range.surveyed', { city, all: count(all) })
        : t('range.unknown', { city, some: count(all - surveyed), all: count(all) }),
  ]);
}
