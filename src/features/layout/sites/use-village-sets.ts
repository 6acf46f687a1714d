import { useMemo } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectPlan } from '../../../store/selectors/layout.ts';
import { selectSites, selectSitingInput } from '../../../store/selectors/layout-sites.ts';

/** A choice of villages that can be held against another. */
export interface VillageSet {
  id: string;
  name: string;
  /** Indexes into the columns of `selectSitingInput`, in the order of the choice. */
  members: Int32Array;
  /** Villages of a kept choice that the open layout does not have. */
  lost: number;
}

/** The documented villages, those that were chosen last and those that this browser keeps for the open layout. */
export function useVillageSets(): readonly VillageSet[] {
  const t = useText('lab');
  const plan = useAtlas(selectPlan);
  const input = useAtlas(selectSitingInput);
  const sites = useAtlas(selectSites);
  const saved = useAtlas(({ savedChoices }) => savedChoices);
  return useMemo(() => {
    if (!plan || !input) return [];
    const placeOfRow = new Map(Array.from(input.rows, (row, at) => [row, at]));
    const placeOfCode = new Map(
      Array.from(input.rows, (row, at) => [plan.villages.features[row]?.properties.code, at]),
    );
    const known = (places: readonly (number | undefined)[]) => {
      const members = Int32Array.from(places.filter((at) => at !== undefined));
      return { members, lost: places.length - members.length };
    };
    return [
      ...(sites
        ? [
            {
              id: 'chosen',
              name: t('sets.chosen', { shown: sites.chosen.length }),
              ...known(Array.from(sites.chosen, (row) => placeOfRow.get(row))),
            },
          ]
        : []),
      {
        id: 'documented',
        name: t('sets.documented', { shown: input.documented.length }),
        members: input.documented,
        lost: 0,
      },
      ...saved.flatMap(({ id, name, planId, codes }) =>
        planId === plan.id
          ? [{ id: `kept-${id}`, name, ...known(codes.map((code) => placeOfCode.get(code))) }]
          : [],
      ),
    ];
  }, [t, plan, input, sites, saved]);
}
