import { useCallback } from 'react';
import { textIn } from '../../../domain/language.ts';
import type { ReachTarget } from '../../../domain/layout/lab-choices.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectRivers } from '../plan-facts.ts';

const BELT_PLACES: Partial<Record<ReachTarget, number>> = { belt1: 0, belt2: 1 };

/** Names of what reaches villages: a belt goes by its river. */
export function useTargetNames(): (target: ReachTarget) => string {
  const t = useText('lab');
  const language = useLanguage();
  const rivers = useAtlas(selectRivers);
  return useCallback(
    (target) => {
      const river = rivers?.[BELT_PLACES[target] ?? -1];
      return river ? textIn(river.name, language) : t(`target.${target}`);
    },
    [t, language, rivers],
  );
}
