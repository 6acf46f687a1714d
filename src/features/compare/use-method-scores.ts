import { useMemo } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { MethodChoice } from '../../domain/chart-choices.ts';
import {
  chosenMethod,
  EDITION_CHOICES,
  editionMethod,
  type Method,
} from '../../domain/scoring/method.ts';
import { PRESETS } from '../../domain/scoring/preset-names.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import { scoreMethod } from '../../domain/scoring/score-method.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectPresetWeights } from '../../store/selectors/presets.ts';
import { selectMethod, selectPeerGroups } from '../../store/selectors/scores.ts';
import type { SavedMethod } from '../../store/work-states.ts';
import type { Compared } from './use-compared.ts';

/** A chosen method; null for a saved one that is gone and for weights that the data do not give. */
export function useChosenMethod(
  choice: MethodChoice,
  data: AtlasData,
  saved: readonly SavedMethod[],
): Method | null {
  const store = useAtlasStore();
  const current = useAtlas(selectMethod);
  const own = saved.find(({ id }) => choice === `saved:${id}`)?.method ?? null;
  const fixed = useMemo(() => {
    const { edition } = data;
    if (choice === 'edition') return editionMethod(edition);
    const preset = PRESETS.find((one) => choice === `preset:${one}`);
    // Weights of a preset rest on the package alone, whatever else the store holds.
    const ready = preset ? selectPresetWeights(store.getState(), preset) : null;
    if (!ready) return own;
    const { weights, indicatorWeights } = ready;
    return chosenMethod(edition, weights, { ...EDITION_CHOICES, indicatorWeights });
  }, [choice, data, own, store]);
  return choice === 'current' ? current : fixed;
}

/**
 * Scores under a chosen method; null for none. Those of a method that is not in use are computed once, not
 * with every move of a weight.
 */
export function useMethodScores(
  choice: MethodChoice,
  method: Method | null,
  { data, scores }: Compared,
): EditionScores | null {
  const peerGroups = useAtlas(selectPeerGroups);
  const other = choice === 'current' ? null : method;
  const computed = useMemo(() => {
    if (!other) return null;
    const { edition, indicators, columns, cities } = data;
    return scoreMethod(
      edition,
      other,
      { indicators, columns, cityCount: cities.length },
      peerGroups,
    );
  }, [data, other, peerGroups]);
  return choice === 'current' ? scores : computed;
}
