import { shownInterval } from '../../charts/series/ranking-bands.ts';
import { formatCount, formatRange } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { selectRingBands } from '../../map/views/ring-view.ts';
import { useAtlas } from '../../store/react.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import type { FactRow } from './Facts.tsx';

/** Rank of a city with its interval, where the map draws that as a ring; else null. */
export function useRankRow(city: number): FactRow | null {
  const t = useText('reasons');
  const language = useLanguage();
  const rank = useAtlas((state) => selectScores(state)?.rank[city] ?? 0);
  const bands = useAtlas(selectRingBands);
  const interval = shownInterval(bands, city);
  if (!interval || rank === 0) return null;
  const count = (place: number): string => formatCount(place, language);
  return {
    label: t('rank.interval'),
    value: t('rank.value', {
      rank: count(rank),
      interval: formatRange(count(interval.low), count(interval.high)),
    }),
  };
}
