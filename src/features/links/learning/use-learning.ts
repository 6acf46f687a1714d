import { useMemo } from 'react';
import {
  indexedCity,
  type LearningCity,
  learnFromRows,
} from '../../../charts/series/learning-rows.ts';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import type { LearnFellow } from '../../../domain/links/learning.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectPinnedIndex } from '../../../store/selectors/data.ts';
import { selectLearnFrom, selectLearnWith } from '../../../store/selectors/learning.ts';
import { selectScores } from '../../../store/selectors/scores.ts';

/** Whom the pinned city could learn from, ready to be listed; null while nothing is pinned. */
export function useLearnFrom(data: AtlasData) {
  const found = useAtlas(selectLearnFrom);
  const scores = useAtlas(selectScores);
  const at = useAtlas(selectPinnedIndex);
  return useMemo(
    () =>
      found && scores ? { ...found, ...learnFromRows(data, scores, at, found.requirements) } : null,
    [data, found, scores, at],
  );
}

/** The `count` cities with the profile most like the pinned one's. */
export function useLearnWith(
  data: AtlasData,
  count: number,
): { fellow: LearnFellow; row: LearningCity }[] {
  const fellows = useAtlas(selectLearnWith);
  const scores = useAtlas(selectScores);
  return useMemo(
    () =>
      scores && fellows
        ? fellows
            .slice(0, count)
            .flatMap((fellow) =>
              indexedCity(data.cities, scores, fellow.city).map((row) => ({ fellow, row })),
            )
        : [],
    [data, fellows, scores, count],
  );
}
