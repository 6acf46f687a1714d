import { useCallback } from 'react';
import type { LearningCity } from '../../../charts/series/learning-rows.ts';
import {
  formatIndex,
  formatPercent,
  formatRequirement,
  formatScore,
} from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectScoreScales } from '../../../store/selectors/scores.ts';

/** Words a city's score, how complete it is and its evidence grade. */
export function useFacts(): (row: LearningCity, of: 'requirement' | 'index') => string {
  const t = useText('profile');
  const language = useLanguage();
  const scales = useAtlas(selectScoreScales);
  return useCallback(
    ({ score, completeness01, grade }, of) => {
      const shown =
        of === 'index'
          ? formatScore(score, scales.index, language)
          : scales.requirement === 'edition'
            ? formatRequirement(score, language)
            : formatIndex(score, language);
      const completeness = formatPercent(completeness01, language);
      return t(of === 'index' ? 'factsIndex' : 'facts', { score: shown, completeness, grade });
    },
    [t, language, scales],
  );
}
