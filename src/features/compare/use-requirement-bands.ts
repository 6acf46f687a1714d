import { useEffect, useState } from 'react';
import { DRAW_COUNTS } from '../../domain/scoring/uncertainty/rank-bands.ts';
import type { RequirementBands } from '../../domain/scoring/uncertainty/requirement-bands.ts';
import { useAtlas } from '../../store/react.ts';
import { selectBandsRequest } from '../../store/selectors/bands.ts';
import { selectPeerGroups, selectUsedValues } from '../../store/selectors/scores.ts';
import type { Compared } from './use-compared.ts';

/** A method that has not moved for this long is at rest. */
const REST_MS = 250;

/** How far draws move the requirement scores of the compared cities, in their order; null until it is known. */
export function useRequirementBands({
  data,
  cities,
}: Compared): readonly RequirementBands[] | null {
  const request = useAtlas(selectBandsRequest);
  const used = useAtlas(selectUsedValues);
  const peerGroups = useAtlas(selectPeerGroups);
  const [drawn, setDrawn] = useState<{
    of: unknown;
    cities: unknown;
    bands: RequirementBands[];
  } | null>(null);

  useEffect(() => {
    if (!request || !used) return;
    let isCurrent = true;
    const { method, factors, seed } = request;
    const timer = window.setTimeout(async () => {
      const { askRequirementBands } = await import('../../workers/requirement-bands-client.ts');
      if (!isCurrent) return;
      const bands = await askRequirementBands({
        base: { edition: data.edition, used, peerGroups },
        request: { method, factors, seed, drawCount: DRAW_COUNTS.resting },
        cities,
      }).catch(() => null);
      if (isCurrent && bands) setDrawn({ of: request, cities, bands });
    }, REST_MS);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [data, request, used, peerGroups, cities]);

  return drawn?.of === request && drawn.cities === cities ? drawn.bands : null;
}
