import { useCallback } from 'react';
import type { ReachTarget } from '../../../domain/layout/lab-choices.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectPlan } from '../../../store/selectors/layout.ts';
import { beltName } from '../belt-name.ts';

const BELT_PLACES: Partial<Record<ReachTarget, number>> = { belt1: 0, belt2: 1 };

/** Names of what reaches villages. A belt is no river: distances to it begin at its edge. */
export function useTargetNames(): (target: ReachTarget) => string {
  const t = useText('lab');
  const layout = useText('layout');
  const language = useLanguage();
  const plan = useAtlas(selectPlan);
  return useCallback(
    (target) => {
      const belt = plan?.belts.features[BELT_PLACES[target] ?? -1];
      return belt ? beltName(belt, layout, language) : t(`target.${target}`);
    },
    [t, layout, language, plan],
  );
}
