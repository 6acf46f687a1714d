import { createSelector } from 'reselect';
import { countrySides } from '../../domain/links/potential/offers-needs.ts';
import { potentialBase } from '../../domain/links/potential/potential-base.ts';
import type { AtlasState } from '../atlas-store.ts';
import type { PotentialRequest } from '../work-states.ts';
import { selectData, selectPinnedIndex } from './data.ts';

const selectProfiles = ({ profiles }: AtlasState) =>
  profiles.status === 'ready' ? profiles.value : null;

/** What countries offer and need, with the figures behind it; null until they have been read. */
export const selectCountrySides = createSelector(
  [selectData, selectProfiles],
  (data, profiles) =>
    data &&
    profiles && {
      profiles,
      sides: countrySides(
        profiles,
        data.sectors.map(({ id }) => id),
      ),
    },
);

/** Offers and needs city by city, as the solver takes them. One object per package. */
export const selectPotentialBase = createSelector(
  [selectData, selectCountrySides],
  (data, known) =>
    data && known && potentialBase(data.cities, known.profiles.countries, known.sides),
);

/** The request for the present choices; null while nothing is open. */
export const selectPotentialRequest = createSelector(
  [
    selectData,
    ({ scenario }: AtlasState) => scenario.filters.sectors,
    ({ scenario }: AtlasState) => scenario.potential,
    selectPinnedIndex,
  ],
  (data, chosen, choices, pinned): PotentialRequest | null =>
    data && {
      sectors: [...data.sectors.keys()].filter(
        (at) => chosen.size === 0 || chosen.has(data.sectors[at]?.id ?? ''),
      ),
      choices,
      city: pinned < 0 ? null : pinned,
    },
);
