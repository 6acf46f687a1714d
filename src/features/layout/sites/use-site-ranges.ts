import { useMemo } from 'react';
import { type ChoiceRanges, choiceRanges } from '../../../domain/layout/siting/choice-range.ts';
import { sitingWeights } from '../../../domain/layout/siting-input.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectReachBase } from '../../../store/selectors/layout-measures.ts';
import { selectSitingInput } from '../../../store/selectors/layout-sites.ts';
import type { SitesValue } from '../../../store/work-states.ts';

/** Between what the figures of a choice and of the documented villages may lie. */
export interface SiteRanges {
  chosen: ChoiceRanges;
  documented: ChoiceRanges;
  /** Villages with a point of their own. */
  ownCount: number;
  allCount: number;
}

/** The ranges of what was chosen last; null until the layout has been measured. */
export function useSiteRanges({ chosen, choices }: SitesValue): SiteRanges | null {
  const input = useAtlas(selectSitingInput);
  const spread = useAtlas(selectReachBase)?.spread;
  return useMemo(() => {
    if (!input || !spread) return null;
    const members = new Map(Array.from(input.rows, (row, at) => [row, at]));
    const weights = sitingWeights(input, choices.weight);
    const rangesOf = (places: Int32Array): ChoiceRanges =>
      choiceRanges(input, spread, places, choices.radiusKm, weights);
    return {
      chosen: rangesOf(Int32Array.from(chosen, (row) => members.get(row) as number)),
      documented: rangesOf(input.documented),
      ownCount: input.hasOwnPoint.reduce((sum, has) => sum + has, 0),
      allCount: input.rows.length,
    };
  }, [input, spread, chosen, choices]);
}
