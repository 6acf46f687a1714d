import { useMemo } from 'react';
import { editionMethod } from '../../domain/scoring/method.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import { scoreMethod } from '../../domain/scoring/score-method.ts';
import type { SavedMethod } from '../../store/atlas-store.ts';
import { useAtlas } from '../../store/react.ts';
import { selectPeerGroups } from '../../store/selectors/scores.ts';
import type { Compared } from './use-compared.ts';

/** The edition, the method in use, or a saved one by number. */
export type MethodChoice = 'edition' | 'current' | `saved:${number}`;

/**
 * Scores under a chosen method; null for a saved one that is gone. Those of a method that is not in use are
 * computed once, not with every move of a weight.
 */
export function useMethodScores(
  choice: MethodChoice,
  { data, scores }: Compared,
  saved: readonly SavedMethod[],
): EditionScores | null {
  const peerGroups = useAtlas(selectPeerGroups);
  const own = saved.find(({ id }) => choice === `saved:${id}`)?.method ?? null;
  const other = useMemo(() => {
    const method = choice === 'edition' ? editionMethod(data.edition) : own;
    if (!method) return null;
    const { edition, indicators, columns, cities } = data;
    return scoreMethod(
      edition,
      method,
      { indicators, columns, cityCount: cities.length },
      peerGroups,
    );
  }, [data, choice, own, peerGroups]);
  return choice === 'current' ? scores : other;
}
